export interface RefusedAnswer {
  question: string
  code: string
  message: string
}

/** `unreachable` is every reply that leaves open whether the server did what we asked; asking again is then the only right thing. */
export type Reply =
  | { kind: 'ok'; body: Record<string, unknown> }
  | { kind: 'problem'; code: string; problems: readonly RefusedAnswer[] }
  | { kind: 'unreachable' }

const passing = ['internal', 'busy', 'stopping', 'too-many-requests']

/** Posts without cookies and never throws; gives up waiting after `patience` milliseconds. */
export async function postJson(url: string, body: unknown, patience = 20_000): Promise<Reply> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: stop.signal,
    })
    const said: unknown = await response.json()
    if (typeof said !== 'object' || said === null) return { kind: 'unreachable' }
    const reply = said as Record<string, unknown>
    if (response.ok) return { kind: 'ok', body: reply }
    const code = reply['code']
    if (typeof code !== 'string' || passing.includes(code)) return { kind: 'unreachable' }
    return { kind: 'problem', code, problems: Array.isArray(reply['problems']) ? (reply['problems'] as RefusedAnswer[]) : [] }
  } catch {
    return { kind: 'unreachable' }
  } finally {
    clearTimeout(timer)
  }
}

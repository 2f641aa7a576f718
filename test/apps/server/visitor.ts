import type { Hono } from 'hono'

export interface Answer<Body = any> {
  status: number
  body: Body
  headers: Headers
}

/** Somebody with a browser: keeps cookies, sends JSON from our own pages. No port is opened. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #app: Hono

  constructor(app: Hono) {
    this.#app = app
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const own: Record<string, string> = { 'sec-fetch-site': 'same-origin', ...(method !== 'GET' && { 'content-type': 'application/json' }) }
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await this.#app.request(path, {
      method,
      headers: { ...own, ...(cookie !== '' && { cookie }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    this.#keep(answer.headers.getSetCookie())
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: text !== '' && /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text }
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path)
  }

  post(path: string, body: unknown = {}): Promise<Answer> {
    return this.send('POST', path, body)
  }

  #keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [pair = ''] = cookie.split(';')
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
      if (value === '' || /max-age=0/i.test(cookie)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
  }
}

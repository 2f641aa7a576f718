import { hc } from 'hono/client'
import type { ClientResponse } from 'hono/client'
import type { AccountRouter, LeaderRouter } from '@leidraadspiegel/server'

export const account = hc<AccountRouter>('/api/account')
const leaderRouter = '/api/leader'
export const leader = hc<LeaderRouter>(leaderRouter)

/** Where a path of the router of project leaders is reached, for a link that the browser follows by itself. */
export const addressOf = (path: string): string => leaderRouter + path

/** What the server refused and why; `offline` when no answer came, `unreadable` when the answer was none of ours. */
export class Refusal extends Error {
  readonly code: string
  readonly detail: string | undefined
  /** What is wrong field by field. */
  readonly problems: readonly { question: string; code: string; message: string }[]

  constructor(code: string, detail?: string, problems: Refusal['problems'] = []) {
    super(detail === undefined ? code : `${code}: ${detail}`)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
    this.problems = problems
  }
}

type Body<R> = R extends ClientResponse<infer T, number, 'json'> ? T : never

/** The body of a good answer; throws a `Refusal` for every other. */
export async function bodyOf<R extends ClientResponse<unknown>>(request: Promise<R>): Promise<Body<R>> {
  const response = await request.catch(() => {
    throw new Refusal('offline')
  })
  const body: unknown = await response.json().catch(() => {
    throw new Refusal('unreadable')
  })
  if (!response.ok) throw refusalOf(body)
  return body as Body<R>
}

function refusalOf(body: unknown): Refusal {
  if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string') return new Refusal('unreadable')
  return new Refusal(body.code, 'detail' in body && typeof body.detail === 'string' ? body.detail : undefined, 'problems' in body && Array.isArray(body.problems) ? body.problems.filter(isFieldProblem) : [])
}

const isFieldProblem = (value: unknown): value is Refusal['problems'][number] =>
  typeof value === 'object' && value !== null && 'question' in value && typeof value.question === 'string' && 'code' in value && typeof value.code === 'string' && 'message' in value && typeof value.message === 'string'

export const isRefusal = (error: unknown, code: string): boolean => error instanceof Refusal && error.code === code

import { HTTPException } from 'hono/http-exception'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Everything that can go wrong over HTTP: code, status and a title for machines; the Dutch sentence stands in `nl.ts` of the app. */
const catalogue = {
  'malformed-json': [400, 'The body is not JSON'],
  'body-refused': [400, 'The body does not have the expected fields'],
  'signed-out': [401, 'Sign in first'],
  'wrong-credentials': [401, 'The address, the passphrase or the code is not right'],
  'sign-in-over': [401, 'The sign-in took too long, begin again'],
  'second-step-missing': [403, 'Set up the second step first'],
  'forged-pass': [403, 'The pass was not made by this server'],
  'foreign-request': [403, 'The request comes from another site'],
  'not-found': [404, 'There is nothing here'],
  'unknown-link': [404, 'Nobody was invited with this link'],
  'unknown-group': [404, 'No group takes part with this code now'],
  'unknown-survey': [404, 'There is no such survey version'],
  'already-received': [409, 'This pass was already used for another response'],
  'fieldwork-not-open': [409, 'The fieldwork has not been opened'],
  'fieldwork-paused': [409, 'The fieldwork is paused'],
  'fieldwork-closed': [409, 'The fieldwork is closed'],
  'survey-replaced': [409, 'The fieldwork uses another survey version'],
  'not-ready': [409, 'An organisation misses what has to be there before the fieldwork opens'],
  'mails-not-ready': [409, 'The list, the letter or the day is not such that these mails can leave'],
  'changed-meanwhile': [409, 'Somebody else saved this since it was read'],
  'rests-on': [409, 'Something rests on this, so that it cannot go'],
  'wrong-state': [409, 'This cannot be done in the present state'],
  'account-exists': [409, 'There is an account with this address'],
  'not-yours': [409, 'This account is not yours alone to help'],
  'own-account': [409, 'This cannot be done with the own account'],
  'last-coordinator': [409, 'A project keeps at least one coordinator'],
  'setup-done': [409, 'The first account was already made'],
  'not-a-pilot': [409, 'Only a pilot project may be filled with invented respondents'],
  'used-link': [410, 'The link was already used'],
  'body-too-large': [413, 'The body is too large'],
  'wrong-content-type': [415, 'The body must be application/json'],
  'answers-refused': [422, 'One or more answers were refused'],
  'may-name-somebody': [422, 'Somebody may be recognised in the text; send it as sure to keep it all the same'],
  'words-refused': [422, 'A text holds words that these people should not read'],
  'weak-passphrase': [422, 'The passphrase is too easy to guess'],
  'wrong-passphrase': [422, 'This is not the passphrase of this account'],
  'wrong-code': [422, 'The code is not right'],
  'too-many-requests': [429, 'Too many attempts'],
  'internal': [500, 'Something went wrong on the server'],
  'busy': [503, 'The server is busy, try again'],
  'stopping': [503, 'The server is stopping'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>

export type ProblemCode = keyof typeof catalogue

export interface ProblemBody {
  type: 'about:blank'
  title: string
  status: number
  code: ProblemCode
  detail?: string
  problems?: readonly { question: string; code: string; message: string }[]
}

/** Thrown anywhere in a handler, answered once by `answerProblem`. */
export class Problem extends HTTPException {
  readonly body: ProblemBody

  constructor(code: ProblemCode, extra: Pick<ProblemBody, 'detail' | 'problems'> = {}) {
    const [status, title] = catalogue[code]
    super(status, { message: title })
    this.body = { type: 'about:blank', title, status, code, ...extra }
  }
}

/** The one `onError` of every router: a problem document, never a stack trace. `report` receives what nobody expected. */
export function answerProblem(report: (error: unknown) => void): (error: Error, context: Context) => Response {
  return (error, context) => {
    const problem = error instanceof Problem ? error : new Problem(error.name === 'BusyError' ? 'busy' : 'internal')
    if (problem.body.code === 'internal') report(error)
    if (problem.status === 503) context.header('retry-after', '2')
    const response = context.json(problem.body, problem.body.status as ContentfulStatusCode)
    response.headers.set('content-type', 'application/problem+json')
    return response
  }
}

import type { RouteOf } from '../route-of.ts'
import type { AccountRouter } from './router.ts'

/** What the trail says that somebody did with an account. */
export type AccountAction = 'account-made' | 'signed-in' | 'sign-in-refused' | 'signed-out' | 'second-step-set' | 'recovery-codes-renewed' | 'passphrase-changed' | 'other-sessions-ended' | 'session-ended' | 'invitation-accepted' | 'passphrase-reset' | 'reset-link-made' | 'account-removed'

/** What every route that changes something is called; null for one that keeps nothing. A route that is missing here does not compile. */
const changing: Readonly<Record<Exclude<RouteOf<AccountRouter>, `GET ${string}`>, AccountAction | null>> = {
  'POST /setup': 'account-made',
  'POST /sign-in': 'signed-in',
  'POST /sign-in/code': 'signed-in',
  'POST /look-around': 'signed-in',
  'POST /sign-out': 'signed-out',
  'POST /second-step': null,
  'POST /second-step/confirm': 'second-step-set',
  'POST /recovery-codes': 'recovery-codes-renewed',
  'PUT /passphrase': 'passphrase-changed',
  'DELETE /sessions': 'other-sessions-ended',
  'DELETE /sessions/:session': 'session-ended',
  'POST /invitation': null,
  'POST /invitation/account': 'invitation-accepted',
  'POST /invitation/accept': 'invitation-accepted',
  'POST /reset-link': null,
  'PUT /reset-link': 'passphrase-reset',
  'POST /accounts/:account/reset-link': 'reset-link-made',
  'DELETE /accounts/:account': 'account-removed',
}

/** What a route is called in the trail; null for one that leaves no line. */
export function accountActionOf(route: string): AccountAction | null {
  return Object.hasOwn(changing, route) ? changing[route as keyof typeof changing] : null
}

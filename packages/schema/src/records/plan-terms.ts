import { addDays } from '../period.ts'
import type { Action } from './action.ts'

/** So many days before its term somebody is told that it comes near. */
export const daysBeforeTerm = 14

export type TermState = 'none' | 'later' | 'soon' | 'passed'

/** Is there still something to do? */
export const isOpenAction = ({ state }: Pick<Action, 'state'>): boolean => state === 'planned' || state === 'started'

/** How near the term of an action is; of what is done or stopped it matters no more. */
export function termStateOf(action: Pick<Action, 'state' | 'term'>, today: string): TermState {
  if (action.term === null || !isOpenAction(action)) return 'none'
  if (action.term < today) return 'passed'
  return action.term <= addDays(today, daysBeforeTerm) ? 'soon' : 'later'
}

/** Was it made for an earlier round than the one that runs now, and is it still open? */
export const isLeftOver = (action: Pick<Action, 'state' | 'round'>, round: number | null): boolean => isOpenAction(action) && action.round !== null && round !== null && action.round < round

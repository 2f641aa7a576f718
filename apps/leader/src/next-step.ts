import { addDays, roles, termStateOf, type Action, type Role } from '@leidraadspiegel/schema'
import type { FieldworkView, WaveView } from './queries.ts'
import { firstToDo, stepsOf, stepsOfLeader, type Known, type StepName } from './wave-steps.ts'

/** What is best done next about one role of one wave. */
export type NextKind = 'overdue' | 'publish' | 'last-day' | 'open' | 'set-up' | 'invite' | 'last-days' | 'paused' | 'closing' | 'wait' | 'planned' | 'read'

export interface NextStep {
  kind: NextKind
  wave: number
  role: Role
  /** The day that it is about. */
  day: string | null
  /** The first step of the set-up that is not done. */
  step: StepName
}

/** The most pressing first: what people wait for, then what keeps a wave from going on, then what can wait. */
const pressing: readonly NextKind[] = ['overdue', 'publish', 'last-day', 'open', 'set-up', 'invite', 'last-days', 'paused', 'closing', 'wait', 'planned', 'read']

/** So many days before the last one, those who did not start can be reminded. */
const daysOfReminding = 7

/** What somebody can do now about one fieldwork; knows of the answers no more than the coarse figure of the day. */
export function nextStepOf(wave: Pick<WaveView, 'number' | 'fieldworks'>, fieldwork: FieldworkView, known: Known): NextStep {
  const step = firstToDo(stepsOf({ fieldworks: [fieldwork] }, known))
  return { kind: kindOf(fieldwork, step, known.today), wave: wave.number, role: fieldwork.role, day: fieldwork.state === 'draft' ? fieldwork.opensOn : fieldwork.closesOn, step }
}

function kindOf({ state, opensOn, closesOn, cohorts }: FieldworkView, step: StepName, today: string): NextKind {
  if (state === 'published') return 'read'
  if (state === 'closed') return 'publish'
  if (state === 'closing') return 'closing'
  if (state === 'draft') return step !== 'openen' ? 'set-up' : opensOn !== null && opensOn > today ? 'planned' : 'open'
  if (closesOn !== null && closesOn < today) return 'overdue'
  if (closesOn === today) return 'last-day'
  if (state === 'paused') return 'paused'
  if (cohorts.every(({ response }) => response === null || (response.kind === 'at-least' && response.people === 0))) return 'invite'
  return closesOn !== null && closesOn <= addDays(today, daysOfReminding) ? 'last-days' : 'wait'
}

/** What the leader of one organisation can do something about. */
const ofLeader: readonly NextKind[] = ['set-up', 'invite', 'last-days', 'wait', 'read']

export const isForLeader = ({ kind, step }: NextStep): boolean => ofLeader.includes(kind) && (kind !== 'set-up' || stepsOfLeader.includes(step))

/** The one thing to do next in a project; null while there is none. `coordinate`: for the whole of it, and not one organisation. */
export function nextStepIn(waves: readonly Pick<WaveView, 'number' | 'fieldworks'>[], known: Known, coordinate: boolean): NextStep | null {
  const steps = waves.flatMap((wave) => wave.fieldworks.map((fieldwork) => nextStepOf(wave, fieldwork, known))).filter((next) => coordinate || isForLeader(next))
  return steps.toSorted((a, b) => pressing.indexOf(a.kind) - pressing.indexOf(b.kind) || b.wave - a.wave || roles.indexOf(a.role) - roles.indexOf(b.role))[0] ?? null
}


/** Open actions of which the term passed, or else comes near: how many, and the first of them. */
export interface TermStep {
  kind: 'passed' | 'soon'
  count: number
  what: string
  day: string
  /** Whose plan it stands in; null for the network. */
  whose: string | null
}

/** What to look at in the plans; null while no term is near. */
export function termStepIn(actions: readonly { organisation: string | null; content: Action }[], today: string): TermStep | null {
  const byTerm = actions.toSorted((a, b) => (a.content.term ?? '').localeCompare(b.content.term ?? ''))
  for (const kind of ['passed', 'soon'] as const) {
    const found = byTerm.filter(({ content }) => termStateOf(content, today) === kind)
    const [first] = found
    if (first !== undefined) return { kind, count: found.length, what: first.content.what, day: first.content.term ?? '', whose: first.organisation }
  }
  return null
}

/** A wave in which nothing is waiting for anybody gives way to the terms of the plan. */
export const givesWay = (next: NextStep | null): boolean => next === null || ['wait', 'planned', 'closing', 'read'].includes(next.kind)

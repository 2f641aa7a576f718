import { checksOf } from './before-opening.ts'
import type { Consent, Organisation, ProjectView, WaveView } from './queries.ts'

/** The steps in which a wave is set up, as they stand in the address. */
export const stepNames = ['wie', 'periode', 'aantallen', 'veiligheid', 'eigen-vragen', 'teksten', 'openen'] as const
export type StepName = (typeof stepNames)[number]

/** May the step be left as it is? */
export const isFree = (name: StepName): boolean => name === 'eigen-vragen' || name === 'teksten'

export const isStep = (text: string): text is StepName => (stepNames as readonly string[]).includes(text)

/** What the leader of an organisation fills in of his own organisation; the rest is of the whole project. */
export const stepsOfLeader: readonly StepName[] = ['aantallen', 'veiligheid', 'teksten']

/** `free`: it may be left as it is. */
export interface WaveStep {
  name: StepName
  state: 'done' | 'todo' | 'free'
}

/** What of a project decides whether people may be asked. */
export type Known = Pick<ProjectView, 'today' | 'signalProtocols' | 'helpLines'> & { organisations: readonly Organisation[]; consents: readonly Consent[] }

/** What of a wave that is set up is done: only what has not been opened counts, the rest is settled. */
export function stepsOf({ fieldworks }: Pick<WaveView, 'fieldworks'>, { organisations, ...known }: Known): WaveStep[] {
  const drafts = fieldworks.filter(({ state }) => state === 'draft')
  const byId = new Map(organisations.map((each) => [each.id, each]))
  const checks = drafts.flatMap((fieldwork) => checksOf({ ...known, ...fieldwork, organisations: byId }))
  const isSafe = checks.every(({ name, state }) => !['protocol', 'crisis', 'contact'].includes(name) || state === 'done')
  const waits = checks.some(({ name, state }) => name === 'own-questions' && state === 'missing')
  const done: Readonly<Record<StepName, boolean>> = {
    wie: true,
    periode: checks.every(({ name, state }) => name !== 'period' || state === 'done'),
    aantallen: drafts.every(({ cohorts }) => cohorts.every(({ invited }) => invited !== null)),
    veiligheid: isSafe,
    'eigen-vragen': drafts.length === 0 || (drafts.some(({ own }) => own !== undefined) && !waits),
    teksten: drafts.length === 0 || drafts.some(({ messages }) => messages.length > 0),
    openen: drafts.length === 0,
  }
  return stepNames.map((name) => ({ name, state: done[name] ? 'done' : isFree(name) && !(name === 'eigen-vragen' && waits) ? 'free' : 'todo' }))
}

/** Where somebody goes on who comes back. */
export const firstToDo = (steps: readonly WaveStep[]): StepName => steps.find(({ state }) => state === 'todo')?.name ?? 'openen'

import { needsSignalProtocol, openingProblem, type OwnQuestions, type Role } from '@leidraadspiegel/schema'
import { joinedOf } from './joined.ts'
import type { CohortView, Consent, Organisation, ProjectView } from './queries.ts'

export type CheckName = 'protocol' | 'crisis' | 'own-questions' | 'contact' | 'period' | 'help-lines' | 'consent' | 'council' | 'age'

/** `missing` keeps the fieldwork shut, `look` does not, and `remember` is what only a person can know. */
export interface Check {
  name: CheckName
  state: 'done' | 'missing' | 'look' | 'remember'
  /** Where something is to be done. */
  organisations: readonly Pick<Organisation, 'id' | 'name'>[]
}

interface Asked {
  role: Role
  closesOn: string | null
  own?: OwnQuestions | undefined
  today: string
  cohorts: readonly Pick<CohortView, 'organisation' | 'invited'>[]
  organisations: ReadonlyMap<string, Organisation>
  consents: readonly Consent[]
  signalProtocols: ProjectView['signalProtocols']
  helpLines: Pick<ProjectView['helpLines'], 'old'>
}

const fewForAge = 30

/** What has to be in order before people in this role are asked, in the order in which it is best done. */
export function checksOf({ role, closesOn, own, today, cohorts, organisations, consents, signalProtocols, helpLines }: Asked): Check[] {
  const ids = [...new Set(cohorts.map(({ organisation }) => organisation))]
  const asked = ids.flatMap((id) => organisations.get(id) ?? [])
  const agreed = new Set(signalProtocols.map(({ organisation }) => organisation))
  const joined = joinedOf(consents)
  const of = (name: CheckName, otherwise: Check['state'], lacking: readonly Organisation[]): Check => ({ name, state: lacking.length === 0 ? 'done' : otherwise, organisations: lacking })
  const few = asked.filter(({ id }) => cohorts.some(({ organisation, invited }) => organisation === id && (invited ?? 0) < fewForAge))
  return [
    ...(needsSignalProtocol(role) ? [of('protocol', 'missing', asked.filter(({ id }) => !agreed.has(id))), of('crisis', 'missing', asked.filter(({ crisis }) => crisis === ''))] : []),
    ...(needsSignalProtocol(role) && own !== undefined ? [{ name: 'own-questions', state: own.approved ? 'done' : 'missing', organisations: [] } as const] : []),
    ...(role === 'partner' ? [of('consent', 'look', asked.filter(({ id }) => !joined.has(id)))] : []),
    { name: 'period', state: closesOn === null ? 'look' : openingProblem(closesOn, today) === null ? 'done' : 'missing', organisations: [] },
    of('contact', 'look', asked.filter(({ contact }) => contact === '')),
    { name: 'help-lines', state: helpLines.old ? 'look' : 'done', organisations: [] },
    { name: 'council', state: 'remember', organisations: [] },
    ...(role === 'youth' && few.length > 0 ? [{ name: 'age', state: 'remember', organisations: few } as const] : []),
  ]
}

/** May the fieldwork open, as far as this screen knows? The server decides. */
export const isReady = (checks: readonly Check[]): boolean => checks.every(({ state }) => state !== 'missing')

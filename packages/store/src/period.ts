import { longestPeriod, openingProblem, periodProblem, type Fieldwork, type Period, type PeriodProblem } from '@leidraadspiegel/schema'
import { NotReadyError, rolesInDutch, StateError, stateError } from './errors.ts'

/** Throws a StateError that says what is wrong with the new period. */
export function checkPeriod(fieldwork: Fieldwork, period: Period, today: string): void {
  const problem = periodProblem(fieldwork, period, today)
  if (problem === 'closed') throw stateError(fieldwork, 'krijgt geen andere dagen meer')
  if (problem !== null) throw new StateError(sentences[problem])
}

const sentences: Readonly<Record<Exclude<PeriodProblem, 'closed'>, string>> = {
  order: 'De sluitingsdag ligt voor de openingsdag.',
  past: 'De sluitingsdag is al voorbij.',
  long: `Een vragenlijst is ten hoogste ${longestPeriod} maanden open.`,
  shorter: 'Aan de mensen is verteld tot wanneer invullen kan. Dat kan later worden, niet eerder.',
  opened: 'De vragenlijst is al geopend; die dag verandert niet meer.',
}

/** Throws a NotReadyError when respondents would be told a last day that cannot be. */
export function checkLastDay({ role, closesOn }: Fieldwork, today: string): void {
  const problem = openingProblem(closesOn, today)
  if (problem !== null) throw new NotReadyError(`De vragenlijst voor ${rolesInDutch[role]} kan nog niet open. ${sentences[problem]} Kies eerst een andere sluitingsdag.`)
}

import type { LeaderPorts } from '../ports.ts'

/** The questions about working together, in the order in which a kick-off goes past them. */
const questions: readonly (readonly [theme: string, ids: readonly string[]])[] = [
  ['ambitie', ['net-01', 'net-02']],
  ['communicatie', ['net-03', 'net-04', 'net-05']],
  ['tijd', ['net-06', 'net-07']],
  ['rolverdeling', ['net-08', 'net-09', 'net-10']],
  ['privacy', ['net-11', 'net-12']],
  ['vertrouwen', ['net-13', 'net-14']],
  ['signaleerders', ['net-17', 'net-18']],
  ['overleg', ['net-19', 'net-20']],
  ['jongeren en naasten', ['net-21']],
]

export interface Statement {
  id: string
  theme: string
  text: string
}

/** The same words as in the questionnaire, to talk about. */
export function statementsOf({ surveys, questionTitle }: Pick<LeaderPorts, 'surveys' | 'questionTitle'>): Statement[] {
  const asked = surveys().find(({ role }) => role === 'partner')
  if (asked === undefined) return []
  return questions.flatMap(([theme, ids]) => ids.map((id) => ({ id, theme, text: questionTitle(asked, id) })))
}

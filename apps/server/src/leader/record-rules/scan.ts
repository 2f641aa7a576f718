import { surveyOfStatement, type Scan } from '@leidraadspiegel/schema'
import { aboutPeopleIn } from '../about-people.ts'
import { unknownWave, type Complaint, type RecordRule, type RuleContext } from './rule.ts'

/** One answer of an organisation in a wave, of a team that is told by function. */
export const scanRule: RecordRule<'scan'> = { complaints: (content, context) => complaintsOf('scan', content, context), texts: () => ({}), asksBack: namesIn }
export const managementAnswerRule: RecordRule<'management-answer'> = { complaints: (content, context) => complaintsOf('management-answer', content, context), texts: () => ({}), asksBack: namesIn }

function complaintsOf(kind: keyof typeof surveyOfStatement, { wave, version, team, answers, finishedOn }: Scan, context: RuleContext): Complaint[] {
  const { others, organisation, day, wrongAnswers } = context
  const twice = others.some((each) => each.kind === kind && each.organisation === organisation && each.content.wave === wave)
  return [
    ...(organisation === null ? [{ field: 'organisation', code: 'organisation-missing', message: '' }] : []),
    ...(twice ? [{ field: 'wave', code: 'statement-twice', message: String(wave) }] : []),
    ...(finishedOn !== null && finishedOn > day ? [{ field: 'finishedOn', code: 'day-ahead', message: finishedOn }] : []),
    ...(finishedOn !== null && team.length < smallestTeam ? [{ field: 'team', code: 'team-missing', message: '' }] : []),
    ...(finishedOn !== null && Object.keys(answers).length === 0 ? [{ field: 'answers', code: 'nothing-written', message: '' }] : []),
    ...unknownWave(wave, context),
    ...wrongAnswers(surveyOfStatement[kind], version, answers),
  ]
}

/** A joint answer is one of at least two people. */
const smallestTeam = 2

/** Functions stand here on purpose: who took part, and who picks it up. */
function namesIn({ team, answers }: Scan, organisations: readonly string[]): Complaint[] {
  const texts = [['team', team.join('\n')] as const, ...Object.entries(answers).flatMap(([question, value]) => (typeof value === 'string' ? [[question, value] as const] : []))]
  return texts.flatMap(([field, text]) => aboutPeopleIn(text, organisations).filter(({ kind }) => kind !== 'function' && kind !== 'number').map(({ kind, piece }): Complaint => ({ field, code: kind, message: piece })))
}

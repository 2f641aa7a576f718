import { accepter, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import { newId, type Statement } from '@leidraadspiegel/schema'
import { checkedRows, readWords, type PlaceOf } from './import-answers.ts'
import type { Terminal } from './terminal.ts'

const noPlace = { fieldwork: '', cohort: '' }

/**
 * Statements of organisations from CSV files, a row an organisation and wave, checked as everything that is handed in. They are
 * somebody's own files, so all of them are seen whole. A second row of the same organisation and wave is refused.
 */
export async function readOwnStatements(survey: LoadedSurvey, files: readonly string[], goodRows: boolean, terminal: Terminal): Promise<Statement[]> {
  const organisations = new Map<string, { organisation: string; title: string }>()
  const seen = new Set<string>()
  const placeOf: PlaceOf = ({ organisation, wave }) => {
    const key = `${organisation.toLowerCase()} ${wave}`
    if (seen.has(key)) return `Van ${organisation} staat meetronde ${wave} er al. Een organisatie geeft per ronde één antwoord.`
    seen.add(key)
    if (!organisations.has(organisation.toLowerCase())) organisations.set(organisation.toLowerCase(), { organisation: newId(), title: organisation })
    return noPlace
  }
  const { rows, good, refused } = await checkedRows({ ...survey, accept: accepter(survey, 'full') }, files, placeOf, goodRows, terminal)
  const statements: Statement[] = []
  for await (const { organisation, wave, answers } of rows)
    statements.push({ ...organisations.get(organisation.toLowerCase())!, wave: { number: wave, title: `Meetronde ${wave}` }, survey: survey.survey, version: survey.version, answers, visible: 'whole' })
  terminal.line(readWords(good, refused))
  return statements
}

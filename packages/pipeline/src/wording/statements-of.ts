import { isSeen, type Codebook, type MissingCode, type Statement } from '@leidraadspiegel/schema'
import type { Wording } from '../analysis.ts'

/** One answer of an organisation about itself; `skipped` when it gave none. */
export interface StatementRow {
  organisation: string
  /** Null when the organisation is only counted. */
  title: string | null
  wave: number
  measurement: string
  survey: string
  edition: string
  item: string
  value: string
  /** Something was filled in at the open question `<item>-bewijs`; null when there is no such question. */
  evidence: boolean | null
  visible: Statement['visible']
}

/** The form of a statement is always the full one. */
export const editionOfStatement = ({ survey, version }: Pick<Statement, 'survey' | 'version'>): string => `${survey}/${version}/full`

/** Every answer to an item of every statement. Throws an Error naming a codebook that is missing. */
export function statementsOf(statements: readonly Statement[], codebooks: readonly Wording[], isAsked: (item: string) => boolean): StatementRow[] {
  return statements.flatMap((statement) => {
    const { organisation, title, wave, survey, version, answers, visible } = statement
    const wording = codebooks.find((one) => one.survey === survey && one.version === version)
    if (wording === undefined) throw new Error(`no codebook of survey ${survey} v${version}`)
    const { questions, scales } = wording.codebook
    const isSkipped = (item: string): boolean => codesOf(questions[item], scales).some(({ value, meaning }) => value === answers[item] && meaning === 'skipped')
    const row = { organisation, title: isSeen(statement) ? title : null, wave: wave.number, measurement: wave.title, survey, edition: editionOfStatement(statement), visible }
    return Object.keys(questions).filter((item) => isItem(questions[item]) && isAsked(item)).map((item) => ({ ...row, item, value: isSkipped(item) ? 'skipped' : String(answers[item] ?? 'skipped'), evidence: evidenceOf(item, questions, answers) }))
  })
}

const isItem = (question: Codebook['questions'][string] | undefined): boolean => question?.kind === 'item' || question?.kind === 'fact'

function codesOf(question: Codebook['questions'][string] | undefined, scales: Codebook['scales']): readonly MissingCode[] {
  return question !== undefined && 'scale' in question ? [...(scales[question.scale]?.missing ?? []), ...(question.extra ?? [])] : []
}

function evidenceOf(item: string, questions: Codebook['questions'], answers: Statement['answers']): boolean | null {
  const name = `${item}-bewijs`
  return questions[name]?.kind === 'open' ? String(answers[name] ?? '').trim() !== '' : null
}

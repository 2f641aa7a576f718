import { counted, enumerate, pilotNote, renderSvg, roleTitles, withheldSentence } from '@leidraadspiegel/chart'
import { protect } from '@leidraadspiegel/disclosure'
import { roles, type SafeTable, type Withheld } from '@leidraadspiegel/schema'
import type { Analysis, Drawing, Input, Outcome, Waves } from './analysis.ts'
import { narrow } from './narrow.ts'
import { asAsked, narrowStatements } from './narrow-statements.ts'
import { hiddenRows } from './rows-of.ts'
import { tablesOf } from './tables.ts'
import { easyNote } from './wording/easy-note.ts'

const narrowest = 280
const widest = 1600

/** An answer before it is drawn; one answer is drawn for many screens. */
export interface Computed {
  outcome: Omit<Outcome, 'svg'>
  table: SafeTable
  pilot: boolean
}

/** Answers the question of an analysis and draws it. */
export function run(analysis: Analysis, { drawing, ...input }: Input): Outcome {
  const computed = compute(analysis, input, drawing.pilot)
  return { ...computed.outcome, svg: draw(analysis, computed, drawing) }
}

/** The chart of an answer as SVG; null when there is nothing to draw. */
export function draw(analysis: Analysis, { table, pilot }: Computed, drawing: Drawing): string | null {
  if (table.rows.length === 0 && table.withheld.length === 0) return null
  const spec = analysis.chart(table, { ...drawing, width: Math.min(widest, Math.max(narrowest, Math.round(drawing.width))), pilot })
  return spec === null ? null : renderSvg(spec)
}

/**
 * Answers the question of an analysis from publications: tables, pipeline, protection and sentences. Nothing published, or nothing for
 * this selection, is an outcome of its own with a sentence that says so. Throws an Error naming a codebook that is missing.
 */
export function compute(analysis: Analysis, { publications, statements = [], criteria, codebooks, selection, names }: Omit<Input, 'drawing'>, isPilot = false): Computed {
  const narrowed = analysis.about === 'organisation' ? [] : narrow(publications.filter(({ role }) => analysis.roles?.includes(role) ?? true), analysis.waves, selection, analysis.compares, analysis.names ? names : undefined)
  const stated = narrowStatements(statements, analysis.waves, selection)
  const pilot = isPilot || (analysis.about === 'organisation' ? publications : narrowed).some(({ project }) => project.pilot)
  const rows = analysis.pipeline(tablesOf({ publications: narrowed, statements: asAsked(stated, selection), criteria, codebooks, criterion: selection.criterion, selected: selection.organisation })).objects()
  const table = protect(rows as Record<string, unknown>[], analysis.columns, narrowed, stated)
  const isEmpty = table.rows.length === 0 && table.withheld.length === 0
  const hasGroups = narrowed.some(({ groups }) => groups.length > 0)
  const found = table.rows.length > 0 ? analysis.sentences(table) : isEmpty || hasGroups ? [whyEmpty(analysis, publications.length, statements.length)] : []
  const easy = analysis.answers === true ? easyNote(narrowed.map(({ survey }) => survey), codebooks) : null
  const outcome = {
    question: analysis.question,
    sentences: [...found, ...withheldWords(table)],
    columns: table.columns,
    rows: table.rows,
    withheld: table.withheld,
    notes: [...(pilot ? [pilotNote] : []), ...analysis.notes, ...(easy === null ? [] : [easy]), ...(criteria.note === '' ? [] : [criteria.note])],
  }
  return { outcome, table, pilot }
}

function whyEmpty({ waves, about, columns }: Analysis, publications: number, statements: number): string {
  if (about === 'organisation') return statements === 0 ? 'Er is nog geen scan ingevuld.' : 'Bij deze keuze zijn er geen uitkomsten.'
  if (publications === 0) return 'Er is nog niets gepubliceerd.'
  return (waves === 'pair' && !columns.some(({ name }) => name === 'followup') ? undefined : whyNothing[waves]) ?? 'Bij deze keuze zijn er geen uitkomsten.'
}

const whyNothing: Readonly<Partial<Record<Waves, string>>> = {
  pair: 'Er zijn hier nog geen twee gepubliceerde metingen om naast elkaar te leggen.',
  shared: 'Er zijn hier geen twee rollen met uitkomsten om naast elkaar te leggen.',
}

const mostNamed = 4

/** Organisations without a name have the same title. */
function severalOf(title: string, withheld: readonly Withheld[]): string {
  const groups = new Set(withheld.filter((one) => one.title === title).map(({ group }) => group))
  return groups.size > 1 ? title.replace(/^een (andere )?organisatie$/, 'een of meer $1organisaties') : title
}

function withheldWords(table: SafeTable): string[] {
  const { withheld } = table
  const byRole = roles.filter((role) => withheld.some((one) => one.role === role)).map((role) => {
    const ofRole = withheld.filter((one) => one.role === role)
    const titles = [...new Set(ofRole.map(({ title }) => title))].map((title) => severalOf(title, ofRole))
    return titles.length > mostNamed ? `${roleTitles[role]} van ${counted(titles.length, 'organisatie', 'organisaties')}` : `${roleTitles[role]} van ${enumerate(titles)}`
  })
  if (byRole.length > 0) return [`Er staan hier geen uitkomsten van ${enumerate(byRole)}. ${withheldSentence}`]
  return hiddenRows(table).length > 0 ? [`Een deel van de uitkomsten staat hier niet. ${withheldSentence}`] : []
}

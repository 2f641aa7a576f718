import {
  cellHeight, cellMarks, counted, enumerate, fontSizes, frame, layOut, people, pilotParts, quote, roleTitles, score, span, textWidth, withCells, withheldParts, withheldSentence,
  type Part, type ScoreCell, type Spec,
} from '@leidraadspiegel/chart'
import { bands, distinct, fewestItems, shownRows, type Band, type Drawing } from '@leidraadspiegel/pipeline'
import { rolesOfOrganisation, type Role, type SafeTable } from '@leidraadspiegel/schema'

/** The same numbers as in the question about one subject after another, laid out as a page. */
export { columns, pipeline } from './score-per-criterion.ts'

export const question = 'Hoe staat alles ervoor, op één blad?'

export const waves = 'latest'

/** Partners answer about the network, not about an organisation. */
export const roles = rolesOfOrganisation

interface Line {
  organisation: string
  role: Role
  subject: string
  items: number
  n: number | null
  mean: number
  lower: number | null
  upper: number | null
  band: Band | null
}

const mostTold = 4

export function sentences(table: SafeTable): string[] {
  const lines = shownRows<Line>(table)
  const organisations = distinct(lines, 'organisation')
  return organisations.length > mostTold ? [`Er zijn uitkomsten van ${organisations.length} organisaties. Kies er één om alles op één blad te zien.`] : organisations.map((organisation) => sentenceOf(organisation, lines.filter((line) => line.organisation === organisation)))
}

function sentenceOf(organisation: string, lines: readonly Line[]): string {
  const inBands = bands.map(({ title }) => ({ title, n: lines.filter(({ band }) => band === title).length })).filter(({ n }) => n > 0)
  const without = lines.filter(({ band }) => band === null).length
  const told = inBands.map(({ title, n }) => `${n} keer ${quote(title)}`)
  const rest = without === 0 ? [] : [`${without} keer zonder oordeel, want daarover gingen te weinig vragen`]
  const scores = `${counted(lines.length, 'score', 'scores')} op ${counted(distinct(lines, 'subject').length, 'onderwerp', 'onderwerpen')}`
  return `Van ${organisation} ${lines.length === 1 ? 'staat' : 'staan'} hier ${scores}: ${enumerate([...told, ...rest])}.`
}

interface Data {
  cells: readonly ScoreCell[]
}

const nothing: Data = { cells: [] }

const notAsked = '–'

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as Line[]
  const organisations = distinct(lines, 'organisation')
  const hidden = table.withheld.filter(({ title }) => organisations.includes(title))
  const shown = rolesOfOrganisation.filter((role) => lines.some((line) => line.role === role) || hidden.some((one) => one.role === role))
  const stacked = detailsOf(lines, width, shown.length)
  const matrix = organisations.length > mostTold ? [{ part: 'note' as const, text: `Kies één van de ${organisations.length} organisaties om alles op één blad te zien: ${enumerate(organisations)}. In de tabel staat alles, over ${enumerate(distinct(lines, 'subject').map(quote))}.` }, ...headings(shown)] : organisations.flatMap((organisation): Part<Data>[] => {
    const own = lines.filter((line) => line.organisation === organisation)
    const withheld = hidden.filter(({ title }) => title === organisation).map(({ role }) => role)
    return [...(organisations.length > 1 ? [{ part: 'section' as const, text: organisation }] : []), ...headings(shown), ...distinct(own, 'subject').map((subject) => laneOf(subject, own, shown, withheld, stacked))]
  })
  const cells = matrix.flatMap((part) => (part.part === 'lane' ? part.data.cells : []))
  const about = (kind: ScoreCell['kind'], text: string): Part<Data>[] => (cells.some((cell) => cell.kind === kind) ? [{ part: 'note', text }] : [])
  const keys = lines.length === 0 ? [] : [...about('score', stacked.key), ...about('withheld', `Gearceerd: ${withheldSentence}`), ...about('absent', `${notAsked} is niet gevraagd aan deze groep.`)]
  const apart = table.withheld.filter(({ title }) => organisations.length > mostTold || !organisations.includes(title))
  const parts: Part<Data>[] = [...matrix, ...keys, ...withheldParts(apart, { shown: organisations }, nothing), ...pilotParts(pilot)]
  const layout = withCells(layOut<Data>(parts, { width, headings: [''] }), shown.length)
  return frame(layout, { description: question, scheme, marks: [], layers: cellMarks(layout, shown.length, scheme) })
}

/** The names of the roles above their columns, on as many lines as the longest needs to fit on a phone. */
function headings(shown: readonly Role[]): Part<Data>[] {
  const split = shown.map((role) => roleTitles[role].split(/ (?=\S+$)/))
  const longest = Math.max(0, ...split.map(({ length }) => length))
  return Array.from({ length: longest }, (_, row) => ({ part: 'axis', words: split.map((words, column) => ({ at: (column + 0.5) / shown.length, text: words[row - longest + words.length] ?? '' })) }))
}

interface Stacked {
  details(line: Line): string[]
  lines: number
  /** What the small numbers are. */
  key: string
}

/** Interval and number of people on one line where the cells are wide enough, otherwise below each other. */
function detailsOf(lines: readonly Line[], width: number, columns: number): Stacked {
  const both = (line: Line): string[] => [line.lower === null || line.upper === null ? '' : span(line.lower, line.upper), line.n === null ? '' : people(line.n)].filter((text) => text !== '')
  const joined = (line: Line): string[] => [both(line).join(' · ')]
  const widest = Math.max(0, ...lines.map((line) => textWidth(joined(line)[0] ?? '', { size: fontSizes.small })))
  const isWide = widest + 14 <= (width * 0.7 - 40) / columns
  return { details: isWide ? joined : both, lines: isWide ? 1 : 2, key: 'Groot staat de score, van 0 tot 100; klein welk gemiddelde past bij de antwoorden, en het aantal deelnemers (n).' }
}

function laneOf(subject: string, own: readonly Line[], shown: readonly Role[], withheld: readonly string[], { details, lines }: Stacked): Part<Data> {
  const cells = shown.map((role, column): ScoreCell => {
    const line = own.find((each) => each.subject === subject && each.role === role)
    if (line === undefined) return { column, role, kind: withheld.includes(role) ? 'withheld' : 'absent', value: notAsked, details: [] }
    if (line.n === null) return { column, role, kind: 'withheld', value: '', details: [] }
    return { column, role, kind: 'score', value: score(line.mean), details: details(line) }
  })
  return { part: 'lane', label: subject, value: '', details: [], height: cellHeight(lines), data: { cells } }
}

export const notes = [
  'De score is het gemiddelde van de deelnemers, van 0 tot 100. Elke groep staat apart en wordt nooit samengeteld.',
  'Bij elke score staat hoeveel mensen meededen (n) en welke gemiddelden bij deze antwoorden passen (95%-interval).',
  `Onder de 50 noemen we ‘aandacht nodig’, van 50 tot en met 74 ‘kan beter’ en vanaf 75 ‘op orde’. Dat zijn afspraken om een gesprek te beginnen. Bij minder dan ${fewestItems} vragen staat er geen oordeel.`,
  'Van elke groep staat de laatste meting er. Het is geen ranglijst, en ook geen cijfer voor iemand.',
]

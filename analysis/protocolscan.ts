import {
  capital, counted, countMarks, frame, grid, layOut, movedMarks, palettes, pilotParts, score as points, withheldLane,
  type LegendEntry, type Part, type Scheme, type Spec,
} from '@leidraadspiegel/chart'
import {
  changeWords, countsOfScans, distinct, filled, groupColumns, leftOut, scanLines, scanSentences, scansThenAndNow, scoresOfScans,
  type Drawing, type ScanLine, type ScanScore, type ScanState, type Tables,
} from '@leidraadspiegel/pipeline'
import { overOrganisations, statementGroup, type Column, type SafeTable } from '@leidraadspiegel/schema'
import { escape, type ColumnTable } from 'arquero'

export const question = 'Wat zegt de protocolscan, met en zonder bewijs?'

export const waves = 'pair'

export const about = 'organisation'

export const stated = true

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'measurement', title: 'Naam van de meting', kind: 'key' },
  { name: 'baseline', title: 'Eerdere meting', kind: 'key' },
  { name: 'earlier', title: 'Naam van de eerdere meting', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'item', title: 'Vraag-id', kind: 'key', hidden: true },
  { name: 'statement', title: 'Vraag', kind: 'key' },
  { name: 'state', title: 'Soort antwoord', kind: 'key', hidden: true },
  { name: 'answer', title: 'Antwoord', kind: 'key' },
  { name: 'units', title: 'Van zoveel organisaties', kind: 'units', format: 'integer' },
  { name: 'organisations', title: 'Organisaties met dit antwoord', kind: 'value', format: 'integer' },
  { name: 'score', title: 'Score', kind: 'value', format: 'score' },
  { name: 'answered', title: 'Vragen die meetellen', kind: 'value', format: 'integer' },
  { name: 'asked', title: 'Van zoveel vragen', kind: 'value', format: 'integer' },
  { name: 'left', title: 'Telt niet mee', kind: 'text' },
  { name: 'stateThen', title: 'Soort antwoord toen', kind: 'text', hidden: true },
  { name: 'answerThen', title: 'Antwoord toen', kind: 'text' },
  { name: 'scoreThen', title: 'Score toen', kind: 'value', format: 'score' },
  { name: 'direction', title: 'Richting', kind: 'text', hidden: true },
  { name: 'proof', title: 'Bewijs erbij of weg', kind: 'text', hidden: true },
  { name: 'change', title: 'Veranderd', kind: 'text' },
]

const names = columns.map(({ name }) => name)

const together = 'alle organisaties samen'

export function pipeline(tables: Tables): ColumnTable {
  const needed = [...names, 'title', 'criterionOrder', 'order', 'rank', 'last']
  const scans = scansThenAndNow(tables).filter((d) => d['visible'] !== 'counted')
  const answers = scans.derive({ change: escape(changeWords), last: () => 0 })
  const scores = scoresOfScans(scans).derive({
    score: (d) => d['found'].score,
    scoreThen: (d) => d['found'].scoreThen,
    answered: (d) => d['found'].answered,
    asked: (d) => d['found'].asked,
    left: escape(({ found }: { found: ScanScore }) => leftOut(found)),
    statement: () => 'alle vragen samen',
    state: () => 'all',
    order: () => -1,
    last: () => 0,
  })
  const own = filled(answers, needed)
    .concat(filled(scores, needed))
    .derive({ group: escape(({ organisation }: { organisation: string }) => statementGroup(organisation)), organisation: (d) => d['title'] })
  const counts = countsOfScans(tables).derive({ group: escape(() => overOrganisations), organisation: escape(() => together), last: () => 1 })
  return own
    .concat(filled(counts, needed))
    .derive({ who: () => 'protocolscan' })
    .orderby('last', 'criterionOrder', 'organisation', 'order', 'rank')
    .select(names)
}

export const sentences = (table: SafeTable): string[] => scanSentences(scanLines(table))

interface Data {
  before: number | null
  after: number | null
  joined: boolean
  counts: readonly { place: number; n: number; units: number }[]
}

const nothing: Data = { before: null, after: null, joined: false, counts: [] }

/** Where an answer stands; what does not apply, or was not answered, stands nowhere. */
const places: Readonly<Record<ScanState, number | null>> = { 'dont-know': -1.15, no: 0, partly: 1, 'without-evidence': 2, yes: 2.5, 'with-evidence': 3, 'not-applicable': null, skipped: null }

const domain = [-1.7, 3.55] as const

/** The words of the places, on two lines so that they fit on a phone. */
const words = [[['weten', -1.15], ['nee', 0], ['deels', 1], ['ja, zonder', 2], ['ja, met', 3]], [['we niet', -1.15], ['bewijs', 2], ['bewijs', 3]]] as const

const axis: Part<Data>[] = words.map((row) => ({ part: 'axis', words: row.map(([text, place]) => ({ at: (place - domain[0]) / (domain[1] - domain[0]), text })) }))

const mostLanes = 60

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const { answers, scores, counts } = scanLines(table)
  const isNamed = distinct(answers, 'organisation').length > 1
  const isOwnShown = answers.length > 0 && (answers.length <= mostLanes || counts.length === 0 || !isNamed)
  const own: Part<Data>[] = isOwnShown ? [{ part: 'legend', entries: legend(answers, scheme) }, ...axis, ...ownParts(answers, scores, isNamed), ...axis] : []
  const parts = [...own, ...countParts(counts), ...pilotParts(pilot)]
  const layout = layOut<Data>(parts, { width, headings: ['', '', ''] })
  const circles = layout.lanes.flatMap(({ y, counts: ofLane }) => ofLane.map((count) => ({ ...count, y })))
  const layers = [grid(layout, [-1.15, 0, 1, 2, 3], domain, scheme), ...movedMarks(layout.lanes, layout, domain, scheme), ...countMarks(circles, layout, domain, scheme)]
  return frame(layout, { description: question, scheme, marks: [], layers })
}

function legend(lines: readonly ScanLine[], scheme: Scheme): LegendEntry[] {
  const point = { sign: 'point', colour: palettes[scheme].ink, shape: 'circle' } as const
  const [nows, thens] = [distinct(lines, 'measurement'), distinct(lines.filter(({ earlier }) => earlier !== null), 'earlier')]
  return [...(thens.length === 0 ? [] : [{ ...point, filled: false, label: named('toen', thens) }]), { ...point, filled: true, label: named(thens.length === 0 ? 'protocolscan' : 'protocolscan nu', nows) }]
}

const named = (word: string, titles: readonly (string | null)[]): string => (titles.length === 1 ? `${word} (${titles[0]})` : word)

function ownParts(answers: readonly ScanLine[], scores: readonly ScanLine[], isNamed: boolean): Part<Data>[] {
  return distinct(answers, 'subject').flatMap((subject): Part<Data>[] => {
    const ofSubject = answers.filter((line) => line.subject === subject)
    const notes = scores.filter((line) => line.subject === subject).map((line): Part<Data> => ({ part: 'note', text: scoreNote(line, isNamed) }))
    const lanes = isNamed
      ? distinct(ofSubject, 'statement').flatMap((statement): Part<Data>[] => [{ part: 'subject', text: statement }, ...ofSubject.filter((line) => line.statement === statement).map((line) => laneOf(line.organisation, line))])
      : ofSubject.map((line) => laneOf(line.statement, line))
    return [{ part: isNamed ? 'section' : 'subject', text: subject }, ...notes, ...lanes]
  })
}

function scoreNote({ organisation, score, scoreThen, answered, asked, left }: ScanLine, isNamed: boolean): string {
  const of = isNamed ? `${organisation}: score` : 'Score'
  const told = `${answered} van ${counted(asked, 'vraag', 'vragen')}${left === null ? '' : `; ${left}`}`
  return score === null ? `${of} van alle vragen samen: geen (${told}).` : `${of} van alle vragen samen: ${points(score)}${scoreThen === null ? '' : `, toen ${points(scoreThen)}`} (${told}).`
}

function laneOf(label: string, { state, stateThen, answer, direction, change }: ScanLine): Part<Data> {
  return { part: 'lane', label, value: '', details: [answer, change ?? ''], height: 28, data: { ...nothing, before: stateThen === null ? null : places[stateThen], after: places[state as ScanState], joined: direction === 'better' || direction === 'worse' || direction === 'same' } }
}

function countParts(counts: readonly ScanLine[]): Part<Data>[] {
  if (counts.length === 0) return []
  const shown = counts.filter(({ units }) => units !== null)
  if (shown.length === 0) return [{ part: 'section', text: capital(together) }, withheldLane('', nothing)]
  const lanes = distinct(shown, 'subject').flatMap((subject): Part<Data>[] => [
    { part: 'subject', text: subject },
    ...distinct(shown.filter((line) => line.subject === subject), 'item').map((item) => laneOfAll(shown.filter((line) => line.item === item))),
  ])
  return [{ part: 'section', text: `${capital(together)} (${shown[0]!.units})` }, { part: 'note', text: 'In elke cirkel staat bij hoeveel organisaties dit het antwoord is.' }, ...axis, ...lanes, ...axis]
}

function laneOfAll(lines: readonly ScanLine[]): Part<Data> {
  const counts = lines.flatMap(({ state, organisations, units }) => (places[state as ScanState] === null ? [] : [{ place: places[state as ScanState]!, n: organisations!, units: units! }]))
  const left = lines.filter(({ state, organisations }) => places[state as ScanState] === null && organisations! > 0).map(({ organisations, answer }) => `${organisations} ${answer}`)
  return { part: 'lane', label: lines[0]!.statement, value: '', details: [left.join(', ')], height: 34, data: { ...nothing, counts } }
}

export const notes = [
  'De scan is één gezamenlijk antwoord van een organisatie over zichzelf. Dat is een feit en geen steekproef. Daarom staat er geen interval bij en geen oordeel.',
  'Ja telt als 100, deels als 50 en nee als 0. De score is het gemiddelde van de vragen met zo’n antwoord. ‘Weten we niet’, ‘niet van toepassing’ en vragen zonder antwoord tellen niet mee en staan erbij.',
  '‘Ja, zonder bewijs’ betekent dat er niets is ingevuld bij de vraag waaruit het blijkt. Het zegt niet dat het niet klopt.',
  'De rand is de eerdere scan, de volle stip de laatste. Staan ze op dezelfde plek, dan is het antwoord gelijk gebleven.',
  'Onder de 50 is een afspraak om een gesprek te beginnen, geen norm.',
  'Over organisaties samen tellen we alleen als er minstens drie zijn die daarmee instemden. Namen staan er niet bij.',
]

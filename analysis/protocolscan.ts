import {
  capital, counted, countMarks, enumerate, frame, grid, layOut, movedMarks, palettes, pilotParts, quote, score as points, withheldLane, withheldSentence,
  type LegendEntry, type Part, type Scheme, type Spec,
} from '@leidraadspiegel/chart'
import { countsOfScans, distinct, filled, groupColumns, scansThenAndNow, scanStates, scoresOfScans, type Drawing, type ScanDirection, type ScanScore, type ScanState, type Tables } from '@leidraadspiegel/pipeline'
import { overOrganisations, statementGroup, type Column, type SafeTable } from '@leidraadspiegel/schema'
import { escape, type ColumnTable } from 'arquero'

export const question = 'Wat zegt de protocolscan, met en zonder bewijs?'

export const waves = 'pair'

export const about = 'organisation'

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
  const scans = scansThenAndNow(tables).filter((d) => d['visible'] === 'whole')
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

const directions: Readonly<Record<ScanDirection, string>> = { better: 'beter', same: 'gelijk', worse: 'minder', other: 'niet te vergelijken', new: 'toen niet gevraagd' }

interface Changed {
  direction: ScanDirection | null
  proof: 'came' | 'gone' | null
}

function changeWords({ direction, proof }: Changed): string | null {
  if (direction === null) return null
  const evidence = { came: 'kwam erbij: bewijs', gone: 'viel weg: bewijs' }
  return proof === null ? directions[direction] : `${directions[direction]}; ${evidence[proof]}`
}

const outside = ['dont-know', 'not-applicable', 'skipped'] as const satisfies ScanState[]

/** What leaves the score, told. */
function leftOut({ states }: ScanScore): string | null {
  const told = outside.map((state) => ({ state, n: states.filter((one) => one === state).length })).filter(({ n }) => n > 0)
  return told.length === 0 ? null : told.map(({ state, n }) => `${n} keer ${scanStates[state]}`).join(', ')
}

interface Line extends Changed {
  group: string
  organisation: string
  measurement: string
  baseline: number | null
  earlier: string | null
  subject: string
  item: string
  statement: string
  state: ScanState | 'all'
  answer: string
  units: number | null
  organisations: number | null
  score: number | null
  answered: number
  asked: number
  left: string | null
  stateThen: ScanState | null
  scoreThen: number | null
  change: string | null
}

interface Parts {
  answers: Line[]
  scores: Line[]
  counts: Line[]
}

function partsOf(table: SafeTable): Parts {
  const lines = table.rows as unknown as Line[]
  const own = lines.filter(({ group }) => group !== overOrganisations)
  return { answers: own.filter(({ state }) => state !== 'all'), scores: own.filter(({ state }) => state === 'all'), counts: lines.filter(({ group }) => group === overOrganisations) }
}

const mostNamed = 3
const mostTold = 2

export function sentences(table: SafeTable): string[] {
  const { answers, scores, counts } = partsOf(table)
  const organisations = distinct(answers, 'organisation')
  const own = organisations.slice(0, mostTold).flatMap((organisation) => ofOneOrganisation(organisation, answers.filter((line) => line.organisation === organisation), scores.filter((line) => line.organisation === organisation)))
  return [...(organisations.length > mostTold ? [`Er zijn protocolscans van ${organisations.length} organisaties.`] : own), ...ofAll(counts)]
}

function ofOneOrganisation(organisation: string, lines: readonly Line[], scores: readonly Line[]): string[] {
  const { measurement, earlier } = lines[0]!
  const told = (Object.keys(scanStates) as ScanState[]).map((state) => ({ state, n: lines.filter((line) => line.state === state).length })).filter(({ n }) => n > 0)
  const given = `Bij ${organisation} staat in de protocolscan van ${measurement}, van ${counted(lines.length, 'vraag', 'vragen')}: ${enumerate(told.map(({ state, n }) => `${n} keer ‘${scanStates[state]}’`))}.`
  const low = scores.filter(({ score }) => score !== null && score < 50).sort((a, b) => a.score! - b.score!)
  const named = low.slice(0, mostNamed).map(({ subject, score, answered }) => `${quote(subject)} (${points(score!)}, over ${counted(answered, 'vraag', 'vragen')})`)
  const more = low.length > named.length ? ` In de tabel staan er nog ${low.length - named.length}.` : ''
  return [given, ...(earlier === null ? [] : [changeOf(earlier, lines)]), ...(low.length === 0 ? [] : [`Onder de 50 staan bij ${organisation}: ${enumerate(named)}.${more}`])]
}

function changeOf(earlier: string, lines: readonly Line[]): string {
  const count = (is: (line: Line) => boolean): number => lines.filter(is).length
  const moved = (['better', 'same', 'worse'] as const).map((direction) => `${count((line) => line.direction === direction)} keer ${directions[direction]}`)
  const proofs = count(({ proof }) => proof === 'came')
  const gone = count(({ proof }) => proof === 'gone')
  const evidence = [proofs > 0 ? `bij ${counted(proofs, 'vraag', 'vragen')} kwam er bewijs bij` : '', gone > 0 ? `bij ${counted(gone, 'vraag', 'vragen')} viel het bewijs weg` : ''].filter(Boolean)
  return `Naast de scan van ${earlier} is het antwoord ${enumerate(moved)}${evidence.length > 0 ? `; ${enumerate(evidence)}` : ''}.`
}

function ofAll(counts: readonly Line[]): string[] {
  if (counts.length === 0) return []
  const shown = counts.filter(({ units }) => units !== null)
  if (shown.length === 0) return [`Tellingen over organisaties staan hier niet. ${withheldSentence}`]
  const most = (state: ScanState): string[] => {
    const [line] = shown.filter((one) => one.state === state && one.organisations! > 0).sort((a, b) => b.organisations! - a.organisations!)
    return line === undefined ? [] : [`${quote(scanStates[state])} komt het vaakst voor bij ${quote(line.statement)}: bij ${line.organisations} van de ${line.units} organisaties.`]
  }
  return [`Van ${shown[0]!.units} organisaties samen zijn de antwoorden in ${shown[0]!.measurement} geteld.`, ...most('no').map(asSentence), ...most('without-evidence').map(asSentence)]
}

const asSentence = (text: string): string => `Het antwoord ${text}`

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
  const { answers, scores, counts } = partsOf(table)
  const isNamed = distinct(answers, 'organisation').length > 1
  const isOwnShown = answers.length > 0 && (answers.length <= mostLanes || counts.length === 0 || !isNamed)
  const own: Part<Data>[] = isOwnShown ? [{ part: 'legend', entries: legend(answers, scheme) }, ...axis, ...ownParts(answers, scores, isNamed), ...axis] : []
  const parts = [...own, ...countParts(counts), ...pilotParts(pilot)]
  const layout = layOut<Data>(parts, { width, headings: ['', '', ''] })
  const circles = layout.lanes.flatMap(({ y, counts: ofLane }) => ofLane.map((count) => ({ ...count, y })))
  const layers = [grid(layout, [-1.15, 0, 1, 2, 3], domain, scheme), ...movedMarks(layout.lanes, layout, domain, scheme), ...countMarks(circles, layout, domain, scheme)]
  return frame(layout, { description: question, scheme, marks: [], layers })
}

function legend(lines: readonly Line[], scheme: Scheme): LegendEntry[] {
  const point = { sign: 'point', colour: palettes[scheme].ink, shape: 'circle' } as const
  const [nows, thens] = [distinct(lines, 'measurement'), distinct(lines.filter(({ earlier }) => earlier !== null), 'earlier')]
  return [...(thens.length === 0 ? [] : [{ ...point, filled: false, label: named('toen', thens) }]), { ...point, filled: true, label: named(thens.length === 0 ? 'protocolscan' : 'protocolscan nu', nows) }]
}

const named = (word: string, titles: readonly (string | null)[]): string => (titles.length === 1 ? `${word} (${titles[0]})` : word)

function ownParts(answers: readonly Line[], scores: readonly Line[], isNamed: boolean): Part<Data>[] {
  return distinct(answers, 'subject').flatMap((subject): Part<Data>[] => {
    const ofSubject = answers.filter((line) => line.subject === subject)
    const notes = scores.filter((line) => line.subject === subject).map((line): Part<Data> => ({ part: 'note', text: scoreNote(line, isNamed) }))
    const lanes = isNamed
      ? distinct(ofSubject, 'statement').flatMap((statement): Part<Data>[] => [{ part: 'subject', text: statement }, ...ofSubject.filter((line) => line.statement === statement).map((line) => laneOf(line.organisation, line))])
      : ofSubject.map((line) => laneOf(line.statement, line))
    return [{ part: isNamed ? 'section' : 'subject', text: subject }, ...notes, ...lanes]
  })
}

function scoreNote({ organisation, score, scoreThen, answered, asked, left }: Line, isNamed: boolean): string {
  const of = isNamed ? `${organisation}: score` : 'Score'
  const told = `${answered} van ${counted(asked, 'vraag', 'vragen')}${left === null ? '' : `; ${left}`}`
  return score === null ? `${of} van alle vragen samen: geen (${told}).` : `${of} van alle vragen samen: ${points(score)}${scoreThen === null ? '' : `, toen ${points(scoreThen)}`} (${told}).`
}

function laneOf(label: string, { state, stateThen, answer, direction, change }: Line): Part<Data> {
  return { part: 'lane', label, value: '', details: [answer, change ?? ''], height: 28, data: { ...nothing, before: stateThen === null ? null : places[stateThen], after: places[state as ScanState], joined: direction === 'better' || direction === 'worse' || direction === 'same' } }
}

function countParts(counts: readonly Line[]): Part<Data>[] {
  if (counts.length === 0) return []
  const shown = counts.filter(({ units }) => units !== null)
  if (shown.length === 0) return [{ part: 'section', text: capital(together) }, withheldLane('', nothing)]
  const lanes = distinct(shown, 'subject').flatMap((subject): Part<Data>[] => [
    { part: 'subject', text: subject },
    ...distinct(shown.filter((line) => line.subject === subject), 'item').map((item) => laneOfAll(shown.filter((line) => line.item === item))),
  ])
  return [{ part: 'section', text: `${capital(together)} (${shown[0]!.units})` }, { part: 'note', text: 'In elke cirkel staat bij hoeveel organisaties dit het antwoord is.' }, ...axis, ...lanes, ...axis]
}

function laneOfAll(lines: readonly Line[]): Part<Data> {
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

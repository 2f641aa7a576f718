import {
  averageLegend, averageMark, averageMarks, counted, frame, grid, layOut, people, pilotParts, points, pointsSpan, withheldLane, withheldRoles,
  type AverageMark, type Layer, type Layout, type Part, type Scheme, type Spec,
} from '@leidraadspiegel/chart'
import {
  changesOfNetwork, distinct, everybodyDiffers, groupColumns, networkChangeSentences, shownRows, tableOfRows, verdictTitles,
  type Drawing, type NetworkChange, type NetworkChangeLine, type Tables,
} from '@leidraadspiegel/pipeline'
import { overOrganisations, type Column, type Role, type SafeTable } from '@leidraadspiegel/schema'
import type { ColumnTable } from 'arquero'

export const question = 'Wat veranderde er in het netwerk?'

export const waves = 'pair'

export const compares = 'network'

export const columns: readonly Column[] = [
  ...groupColumns,
  { name: 'baseline', title: 'Meting toen', kind: 'key' },
  { name: 'followup', title: 'Meting nu', kind: 'key' },
  { name: 'criterion', title: 'Criterium-id', kind: 'key', hidden: true },
  { name: 'subject', title: 'Criterium', kind: 'key' },
  { name: 'asked', title: 'Gestelde vragen', kind: 'key' },
  { name: 'units', title: 'Organisaties', kind: 'units', format: 'integer' },
  { name: 'tookPart', title: 'Van zo veel organisaties', kind: 'value', format: 'integer' },
  { name: 'nThen', title: 'Deelnemers toen', kind: 'count', format: 'integer' },
  { name: 'nNow', title: 'Deelnemers nu', kind: 'count', format: 'integer' },
  { name: 'meanThen', title: 'Gemiddelde organisatie toen', kind: 'value', format: 'score' },
  { name: 'meanNow', title: 'Gemiddelde organisatie nu', kind: 'value', format: 'score' },
  { name: 'difference', title: 'Verschil', kind: 'value', format: 'points' },
  { name: 'lower', title: 'Past bij: vanaf', kind: 'value', format: 'points' },
  { name: 'upper', title: 'Past bij: tot', kind: 'value', format: 'points' },
  { name: 'verdict', title: 'Oordeel', kind: 'text' },
  { name: 'label', title: 'Oordeel-id', kind: 'text', hidden: true },
  { name: 'nextLower', title: 'Volgende organisatie: vanaf', kind: 'value', format: 'points' },
  { name: 'nextUpper', title: 'Volgende organisatie: tot', kind: 'value', format: 'points' },
  { name: 'tau', title: 'Spreiding tussen organisaties (τ)', kind: 'value', format: 'score' },
  { name: 'everybody', title: 'Verschil van de gemiddelde deelnemer', kind: 'value', format: 'points' },
  { name: 'everybodyLower', title: 'Deelnemer past bij: vanaf', kind: 'value', format: 'points' },
  { name: 'everybodyUpper', title: 'Deelnemer past bij: tot', kind: 'value', format: 'points' },
  { name: 'everybodyThen', title: 'Alle deelnemers toen', kind: 'count', format: 'integer' },
  { name: 'everybodyNow', title: 'Alle deelnemers nu', kind: 'count', format: 'integer' },
  { name: 'fewWithHalf', title: 'Zo veel organisaties hebben meer dan de helft van de deelnemers', kind: 'value', format: 'integer' },
  { name: 'largestShare', title: 'Grootste deel van één organisatie', kind: 'value', format: 'percent' },
  { name: 'p', title: 'p (t-toets over organisaties)', kind: 'value', hidden: true },
  { name: 'q', title: 'q (Benjamini–Hochberg)', kind: 'value', hidden: true },
  { name: 'reason', title: 'Opmerking', kind: 'text' },
]

export function pipeline(tables: Tables): ColumnTable {
  const rows = changesOfNetwork(tables).sort((a, b) => a.criterionOrder - b.criterionOrder || a.roleOrder - b.roleOrder)
  return tableOfRows(columns.map(({ name }) => name), rows.map(rowOf))
}

function rowOf({ average, everybody, label, drifted, ...change }: NetworkChange): Record<string, unknown> {
  const { mean, lower, upper, nextLower, nextUpper, tau, p } = average
  return {
    ...change,
    group: overOrganisations,
    organisation: 'gemiddelde organisatie',
    asked: drifted ? otherQuestions : 'dezelfde vragen',
    difference: mean, lower, upper, nextLower, nextUpper, tau, p, label,
    verdict: label === null ? null : verdictTitles[label],
    everybody: everybody.difference, everybodyLower: everybody.lower, everybodyUpper: everybody.upper, everybodyThen: everybody.nThen, everybodyNow: everybody.nNow, fewWithHalf: everybody.fewWithHalf,
    reason: label === null ? 'geen oordeel: minder dan 5 organisaties' : !change.robust && label !== 'te_weinig_gegevens' ? 'het verschil hangt af van ‘weet ik niet’ of van welke teams meededen' : null,
  }
}

const otherQuestions = 'andere vragen'

interface Line extends NetworkChangeLine {
  role: Role
  verdict: string | null
}

export function sentences(table: SafeTable): string[] {
  return networkChangeSentences(table.rows as unknown as NetworkChangeLine[])
}

type Mark = AverageMark & Pick<Line, 'role'>

interface Data {
  marks: readonly Mark[]
}

const nothing: Data = { marks: [] }

export function chart(table: SafeTable, { width, scheme, pilot }: Drawing): Spec {
  const lines = table.rows as unknown as Line[]
  const blocks = distinct(lines, 'subject').flatMap((subject): Part<Data>[] => [{ part: 'subject', text: subject }, ...lines.filter((line) => line.subject === subject).flatMap(lanesOf)])
  const most = mostOf(shownRows<Line>(table))
  const words = ticksOf(most).map((value) => ({ at: (value + most) / (2 * most), text: points(value) }))
  const above: Part<Data>[] = [{ part: 'legend', entries: averageLegend('verschil van de gemiddelde organisatie', 'welk verschil past bij de antwoorden', scheme) }, { part: 'axis', words, headings: true }]
  const parts = blocks.length === 0 ? [] : [...above, ...blocks, { part: 'axis' as const, words }]
  const layout = layOut<Data>([...parts, ...withheldRoles(table.withheld, distinct(lines, 'role'), nothing), ...pilotParts(pilot)], { width, headings: ['verschil', 'past bij', '', '', 'oordeel'] })
  const marks = layout.lanes.flatMap(({ marks: ofLane, y }) => ofLane.map((mark) => ({ ...mark, y })))
  return frame(layout, { description: question, scheme, marks, layers: layersOf(layout, most, scheme) })
}

function lanesOf(line: Line): Part<Data>[] {
  if (line.units === null) return [line.asked === otherQuestions ? { part: 'lane', label: line.who, value: '', details: ['', '', '', otherQuestions], data: nothing } : withheldLane(line.who, nothing)]
  const { role, who, lower, upper, nThen, nNow, verdict, units } = line
  const difference = line.difference ?? 0
  const own: Mark = { role, ...averageMark(difference, line) }
  const lane = (label: string, value: number, fits: string, details: readonly string[], mark: Mark): Part<Data> => ({ part: 'lane', label, value: points(value), details: [fits, ...details], height: 26, data: { marks: [mark] } })
  const average = lane(who, difference, spanOf(lower, upper), [counted(units, 'organisatie', 'organisaties'), people(nThen, nNow), verdict ?? ''], own)
  if (!everybodyDiffers(line)) return [average]
  const { everybody, everybodyLower, everybodyUpper, everybodyThen, everybodyNow } = line
  const value = everybody!
  const mark = { role, ...averageMark(value, { lower: everybodyLower, upper: everybodyUpper }) }
  return [average, lane('gemiddelde deelnemer', value, spanOf(everybodyLower, everybodyUpper), ['', people(everybodyThen, everybodyNow), ''], mark)]
}

const spanOf = (lower: number | null, upper: number | null): string => (lower === null || upper === null ? '' : pointsSpan(lower, upper))

const mostOf = (lines: readonly Line[]): number => Math.max(25, ...lines.flatMap(({ difference, lower, upper, everybody }) => [difference ?? 0, lower ?? 0, upper ?? 0, everybody ?? 0]).map((value) => Math.ceil(Math.abs(value) / 25) * 25))

const ticksOf = (most: number): number[] => (most === 25 ? [-25, -10, 0, 10, 25] : most === 100 ? [-100, -50, 0, 50, 100] : [-most, -25, 0, 25, most])

function layersOf(layout: Layout<Data>, most: number, scheme: Scheme): Layer[] {
  const domain = [-most, most] as const
  return [grid(layout, ticksOf(most), domain, scheme), grid(layout, [0, 0], domain, scheme), ...averageMarks(layout, domain, scheme)]
}

export const notes = [
  'De gemiddelde organisatie is het gewone gemiddelde van de veranderingen: elke organisatie telt even zwaar. Alleen organisaties die toestemden en waarvan beide metingen getoond mogen worden, tellen mee.',
  'De brede streep laat zien welk verschil bij de antwoorden past (95%-interval). De dunne lijn laat zien waar we de verandering van een volgende organisatie verwachten; die staat er vanaf 5 organisaties.',
  'Vanaf 5 organisaties geven we een oordeel, met dezelfde regels als bij één organisatie. Bij 3 of 4 organisaties staat alleen het interval. Met minder organisaties staat er niets, en ook niet als één organisatie meer dan de helft van de deelnemers heeft.',
  'Ligt de gemiddelde deelnemer meer dan 5 punten van de gemiddelde organisatie, dan staat die eronder. Daarin telt ieder mens even zwaar, dus grote organisaties meer.',
  'Een verschil tussen twee metingen zegt niet waardoor het komt.',
  'Organisaties staan hier zonder naam. Het is geen ranglijst.',
]

import { counted, people, percent, quote, score, span } from '@leidraadspiegel/chart'
import { distinct } from '../rows-of.ts'
import type { Measure } from './compare-roles.ts'

/** Two roles of one group beside each other on one thing. */
export interface PerspectiveLine {
  group: string
  organisation: string
  who: string
  otherWho: string
  mirror: string
  statement: string
  n: number
  otherN: number
  mean: number
  otherMean: number
  gap: number | null
  lower: number | null
  upper: number | null
  flag: string | null
  measure: string
}

export const measureTitles: Readonly<Record<Measure, string>> = { mean: 'gemiddelde van 0 tot 100', share: 'aandeel gunstig, in procenten' }

const mostNamed = 4

/** Where roles differ enough to talk about, the largest differences first; one sentence for one thing. */
export function perspectiveSentences(lines: readonly PerspectiveLine[]): string[] {
  const worth = lines.filter(({ flag }) => flag !== null).sort(byGap).filter((line, index, all) => index === all.findIndex(({ mirror, group }) => mirror === line.mirror && group === line.group))
  if (lines.length === 0) return []
  if (distinct(lines, 'organisation').length > 1) return ofOrganisations(lines, worth)
  const where = `Bij ${lines[0]!.organisation}`
  const compared = counted(distinct(lines, 'mirror').length, 'vraag', 'vragen')
  if (worth.length === 0) return [`${where} legden we de antwoorden van rollen naast elkaar op ${compared}. Nergens is een verschil te zien om over te praten.`]
  const left = worth.length - mostNamed
  return [...worth.slice(0, mostNamed).map((line) => `${where} ${inWords(line)}`), ...(left > 0 ? [`${where} ${left === 1 ? 'staat' : 'staan'} in de tabel nog ${counted(left, 'vraag', 'vragen')} met een verschil om over te praten.`] : [])]
}

export const sizeOf = ({ gap }: Pick<PerspectiveLine, 'gap'>): number => Math.abs(gap ?? 0)

export const byGap = (a: PerspectiveLine, b: PerspectiveLine): number => sizeOf(b) - sizeOf(a)

/** What fits, seen from the role with the higher figure. */
export const fitsOf = ({ gap, lower, upper }: PerspectiveLine): [number, number] | null => (gap === null || lower === null || upper === null ? null : gap < 0 ? [-upper, -lower] : [lower, upper])

function inWords(line: PerspectiveLine): string {
  const [high, low] = (line.gap ?? 0) < 0 ? [line.otherWho, line.who] : [line.who, line.otherWho]
  const [above, below] = [Math.max(line.mean, line.otherMean), Math.min(line.mean, line.otherMean)]
  const [nAbove, nBelow] = (line.gap ?? 0) < 0 ? [line.otherN, line.n] : [line.n, line.otherN]
  const fits = span(...(fitsOf(line) ?? [0, 0]))
  const about = quote(line.statement)
  if (line.measure === measureTitles.share) return `antwoorden ${high} vaker gunstig dan ${low} op ${about}: ${percent(above / 100)} tegen ${percent(below / 100)} (${people(nAbove, nBelow)}; het verschil past bij ${fits} procentpunten).`
  return `scoren ${high} ${score(sizeOf(line))} punten hoger dan ${low} op ${about}: ${score(above)} tegen ${score(below)} (${people(nAbove, nBelow)}; het verschil past bij ${fits} punten).`
}

function ofOrganisations(lines: readonly PerspectiveLine[], worth: readonly PerspectiveLine[]): string[] {
  const organisations = counted(distinct(lines, 'organisation').length, 'organisatie', 'organisaties')
  const [often] = distinct(worth, 'mirror').map((mirror) => worth.filter((line) => line.mirror === mirror)).sort((a, b) => distinct(b, 'organisation').length - distinct(a, 'organisation').length)
  if (often === undefined) return [`Van ${organisations} liggen antwoorden van rollen naast elkaar. Nergens is een verschil te zien om over te praten.`]
  return [`Van ${organisations} liggen antwoorden van rollen naast elkaar. Het vaakst is er een verschil om over te praten bij ${quote(often[0]!.statement)}: bij ${counted(distinct(often, 'organisation').length, 'organisatie', 'organisaties')}.`]
}

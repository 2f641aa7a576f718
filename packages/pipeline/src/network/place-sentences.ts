import { counted, people, percent, percentSpan, quote, score, span } from '@leidraadspiegel/chart'
import { distinct } from '../rows-of.ts'
import { placesInFunnel, type PlaceInFunnel } from './funnel.ts'
import { noNetwork } from './network-words.ts'

/** A figure of the own organisation, of the network together, or of one of the others, on one criterion of one role. */
export interface PlaceLine {
  which: 'own' | 'network' | 'other'
  organisation: string
  who: string
  wave: number
  subject: string
  /** Null, like all that follows, when its numbers are not shown. */
  units: number | null
  n: number
  mean: number | null
  lower: number | null
  upper: number | null
  shrunk: number | null
  share: number | null
  lower95: number | null
  upper95: number | null
  place: PlaceInFunnel | null
}

/** Does the own organisation differ from the network by more than chance, in words; without one, how many of all do. */
export function placeSentences(lines: readonly PlaceLine[]): string[] {
  const isChosen = lines.some(({ which, organisation }) => which === 'own' || organisation === 'een andere organisatie')
  const byRole = distinct(lines, 'who').flatMap((who) => {
    const ofRole = lines.filter((line) => line.who === who)
    const own = ofRole.filter(({ which, n }) => which === 'own' && n !== null)
    const network = ofRole.filter(({ which, units }) => which === 'network' && units !== null)
    if (network.length === 0) return [noNetwork(who)]
    if (own.length > 0) return ofOwn(who, own, network)
    if (isChosen) return [`Van ${who} is er in meting ${network[0]!.wave} geen uitkomst van de gekozen organisatie om naast het netwerk te leggen.`]
    return [ofAll(who, ofRole.filter(({ which, share }) => which === 'other' && share !== null), network)]
  })
  return isChosen ? byRole : ['Kies een organisatie om te zien of haar verschil met het netwerk bij toeval past.', ...byRole]
}

function ofAll(who: string, others: readonly PlaceLine[], network: readonly PlaceLine[]): string {
  const inside = others.filter(({ place }) => place === placesInFunnel[0]).length
  const most = Math.max(...network.map(({ units }) => units ?? 0))
  return `Van ${who} zijn er uitkomsten van ${counted(most, 'organisatie', 'organisaties')}, in meting ${network[0]!.wave}. Van de ${counted(others.length, 'vergelijking', 'vergelijkingen')} met het netwerk ${inside === 1 ? 'past' : 'passen'} er ${inside} bij toeval.`
}

const mostNamed = 3

function ofOwn(who: string, own: readonly PlaceLine[], network: readonly PlaceLine[]): string[] {
  const pairs = own.flatMap((line) => {
    const beside = network.find(({ subject }) => subject === line.subject)
    return beside === undefined || line.place === null ? [] : [{ line, beside }]
  })
  const outside = pairs.filter(({ line }) => line.place !== placesInFunnel[0]).sort((a, b) => placesInFunnel.indexOf(b.line.place!) - placesInFunnel.indexOf(a.line.place!) || distanceOf(b) - distanceOf(a))
  const inside = pairs.length - outside.length
  const where = `${who} van ${own[0]!.organisation}`
  const named = pairs.length === 1 ? pairs : outside.slice(0, mostNamed)
  const left = outside.length - mostNamed
  return [
    ...named.flatMap((pair) => aboutOf(where, pair)),
    ...(left > 0 ? [`Bij ${where} liggen nog ${counted(left, 'onderwerp', 'onderwerpen')} buiten de grenzen; die staan in de tabel.`] : []),
    ...(pairs.length > 1 && inside > 0 ? [`Bij ${where} past het verschil met het netwerk bij ${inside} van de ${counted(pairs.length, 'onderwerp', 'onderwerpen')} bij toeval.`] : []),
  ]
}

interface Pair {
  line: PlaceLine
  beside: PlaceLine
}

const distanceOf = ({ line, beside }: Pair): number => Math.abs((line.share ?? 0) - (beside.share ?? 0))

function aboutOf(where: string, { line, beside }: Pair): string[] {
  const invitation = line.place === placesInFunnel[0] ? '' : ' Bespreek of jullie dit herkennen.'
  return [
    `Bij ${where} heeft ${percent(line.share ?? 0)} een score van 50 of hoger op ${quote(line.subject)} (${people(line.n)}); in het netwerk is dat ${percent(beside.share ?? 0)} (${counted(beside.units ?? 0, 'organisatie', 'organisaties')}, ${people(beside.n)}). Bij zo veel deelnemers past ${percentSpan(line.lower95 ?? 0, line.upper95 ?? 1)} bij toeval. Dit verschil ${line.place}.${invitation}`,
    `De gemiddelde score is daar ${score(line.mean ?? 0)}${fitsOf(line)} en die van de gemiddelde organisatie ${score(beside.mean ?? 0)}${fitsOf(beside)}.${shrunkOf(line)}`,
  ]
}

const fitsOf = ({ lower, upper }: PlaceLine): string => (lower === null || upper === null ? '' : ` (past bij ${span(lower, upper)})`)

const shrunkOf = ({ shrunk }: PlaceLine): string => (shrunk === null ? '' : ` Bij weinig deelnemers schuiven we de schatting naar het netwerkgemiddelde: bijgesteld is de score ${score(shrunk)}.`)

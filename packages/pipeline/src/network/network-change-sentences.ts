import { counted, enumerate, people, points, pointsSpan, quote } from '@leidraadspiegel/chart'
import type { VerdictLabel } from '@leidraadspiegel/statistics'
import { verdictSentence, verdictTitles, type Judged } from '../change/verdict-words.ts'
import { distinct } from '../rows-of.ts'
import { networkThresholds } from './judge-network.ts'
import { muchOfOneOrganisation, noNetwork } from './network-words.ts'

/** The change of the average organisation on one criterion of one role; `units` is null when its numbers are not shown. */
export interface NetworkChangeLine extends Omit<Judged, 'label'> {
  who: string
  baseline: number
  followup: number
  subject: string
  asked: 'dezelfde vragen' | 'andere vragen'
  units: number | null
  tookPart: number
  /** Null below five organisations. */
  label: VerdictLabel | null
  nextLower: number | null
  nextUpper: number | null
  everybody: number | null
  everybodyLower: number | null
  everybodyUpper: number | null
  everybodyThen: number
  everybodyNow: number
  fewWithHalf: number
  largestShare: number
}

type Shown = NetworkChangeLine & { units: number; difference: number }

/** What changed in the network in words, per role: how many organisations that is about, the clear and the likely changes, and the rest. */
export function networkChangeSentences(lines: readonly NetworkChangeLine[]): string[] {
  return distinct(lines, 'who').flatMap((who) => {
    const shown = lines.filter((line): line is Shown => line.who === who && line.units !== null && line.difference !== null)
    const incomparable = lines.filter((line) => line.who === who && line.asked === 'andere vragen').map(({ subject }) => quote(subject))
    const drifted = incomparable.length === 0 ? [] : [`Bij ${who} niet te vergelijken, want er zijn andere vragen gesteld: ${incomparable.join(', ')}.`]
    return [...(shown.length > 0 ? ofRole(who, shown) : [noNetwork(who)]), ...drifted]
  })
}

const mostNamed = 3

function ofRole(who: string, lines: readonly Shown[]): string[] {
  const widest = [...lines].sort((a, b) => b.units - a.units)[0]!
  const others = lines.filter(everybodyDiffers)
  return [
    `Van ${who} tellen ${widest.units} van de ${counted(widest.tookPart, 'organisatie', 'organisaties')} mee: daarvan mogen meting ${widest.baseline} en meting ${widest.followup} allebei getoond worden. Elke organisatie telt even zwaar.`,
    ...namedOf(lines).map((line) => `Bij ${who}, ${quote(line.subject)} (${counted(line.units, 'organisatie', 'organisaties')}, ${people(line.nThen, line.nNow)}): ${verdictOf(line)}${nextOf(line)}`),
    ...(lines.length > 1 ? [restOf(who, lines)] : []),
    ...others.slice(0, 1).map((line) => everybodyOf(who, line, others.length - 1)),
    ...muchOfOneOrganisation(who, lines.map(({ largestShare }) => largestShare)),
  ]
}

const order: readonly VerdictLabel[] = ['duidelijk_verbeterd', 'duidelijk_verslechterd', 'waarschijnlijk_verbeterd', 'waarschijnlijk_verslechterd', 'vrijwel_gelijk', 'geen_duidelijke_verandering', 'te_weinig_gegevens']

const changes: ReadonlySet<VerdictLabel | null> = new Set(order.slice(0, 4))

/** The changes; the only subject there is, is always told. */
function namedOf(lines: readonly Shown[]): Shown[] {
  if (lines.length === 1) return [...lines]
  const changed = lines.filter(({ label }) => changes.has(label))
  return changed.sort((a, b) => order.indexOf(a.label!) - order.indexOf(b.label!) || Math.abs(b.difference) - Math.abs(a.difference)).slice(0, mostNamed)
}

function verdictOf(line: Shown): string {
  const { label, units, difference, lower, upper } = line
  if (label === null) return `${points(difference)}${lower === null || upper === null ? '' : `, past bij ${pointsSpan(lower, upper)} punten`}. Met minder dan 5 organisaties geven we geen oordeel.`
  const sentence = verdictSentence({ ...line, label, nThen: units, nNow: units }, networkThresholds)
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

function nextOf({ nextLower, nextUpper }: Shown): string {
  return nextLower === null || nextUpper === null ? '' : ` In een volgende organisatie verwachten we een verandering tussen ${points(nextLower)} en ${points(nextUpper)} punten.`
}

function restOf(who: string, lines: readonly Shown[]): string {
  const total = counted(lines.length, 'onderwerp', 'onderwerpen')
  const counts = order.flatMap((label) => {
    const n = lines.filter((line) => line.label === label).length
    return n === 0 ? [] : [`${verdictTitles[label]} bij ${n}`]
  })
  if (counts.length === 0) return `Bij ${who} staan er ${total} in de tabel, met hun interval. Met minder dan 5 organisaties geven we geen oordeel.`
  return `Bij ${who}, van de ${total}: ${enumerate(counts)}.`
}

/** An average of people that lies further than this from that of organisations is told beside it. */
const muchDifferent = 5

/** Is the change of the average participant another one than that of the average organisation? */
export function everybodyDiffers({ everybody, difference }: Pick<NetworkChangeLine, 'everybody' | 'difference'>): boolean {
  return everybody !== null && difference !== null && Math.abs(everybody - difference) > muchDifferent
}

function everybodyOf(who: string, line: Shown, others: number): string {
  const { everybody, everybodyLower, everybodyUpper, everybodyThen, everybodyNow, fewWithHalf, units } = line
  const fits = everybodyLower === null || everybodyUpper === null ? '' : `; past bij ${pointsSpan(everybodyLower, everybodyUpper)}`
  const more = others > 0 ? ` Bij nog ${counted(others, 'onderwerp', 'onderwerpen')} ligt dat ook meer dan ${muchDifferent} punten uit elkaar.` : ''
  return `Bij ${who}, ${quote(line.subject)}, is de verandering van de gemiddelde deelnemer ${points(everybody!)} (${people(everybodyThen, everybodyNow)}${fits}) en die van de gemiddelde organisatie ${points(line.difference)}. Per deelnemer tellen grote organisaties zwaarder: ${fewWithHalf} van de ${units} ${fewWithHalf === 1 ? 'heeft' : 'hebben samen'} meer dan de helft van de deelnemers.${more}`
}

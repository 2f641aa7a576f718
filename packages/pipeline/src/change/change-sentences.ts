import { counted, enumerate, people, quote } from '@leidraadspiegel/chart'
import { scoreThresholds, type VerdictLabel } from '@leidraadspiegel/statistics'
import { distinct } from '../rows-of.ts'
import { verdictSentence, verdictTitles, type Judged } from './verdict-words.ts'

/** A judged change on one criterion of one group and role. */
export interface ChangeLine extends Omit<Judged, 'label'> {
  organisation: string
  who: string
  subject: string
  label: VerdictLabel | null
  /** People who took part twice and how many of them went up, stayed and went down; nobody when they are too few to be told. */
  linked?: number | null
  better?: number | null
  same?: number | null
  worse?: number | null
}

type Labelled = ChangeLine & { label: VerdictLabel }

const order: readonly VerdictLabel[] = ['duidelijk_verbeterd', 'duidelijk_verslechterd', 'waarschijnlijk_verbeterd', 'waarschijnlijk_verslechterd']

const mostNamed = 3

/** What changed in words, per role: the clear and the likely changes with their figures, then what cannot be said. */
export function changeSentences(lines: readonly ChangeLine[]): string[] {
  const judged = lines.filter((line): line is Labelled => line.label !== null)
  const one = distinct(lines, 'organisation').length === 1
  return distinct(judged, 'who').flatMap((who) => {
    const ofRole = judged.filter((line) => line.who === who)
    return one ? ofOneOrganisation(who, ofRole) : [ofOrganisations(who, ofRole)]
  })
}

function ofOneOrganisation(who: string, lines: readonly Labelled[]): string[] {
  const where = `${who} van ${lines[0]!.organisation}`
  const changed = lines.filter(({ label }) => order.includes(label)).sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label) || nearest(b) - nearest(a))
  const named = changed.slice(0, mostNamed).map((line) => `Bij ${where}, ${quote(line.subject)} (${people(line.nThen, line.nNow)}): ${lowered(verdictSentence(line, scoreThresholds))}${linkedWords(line)}`)
  const left = changed.length - named.length
  const more = left > 0 ? [`Bij ${where} ${left === 1 ? 'staat' : 'staan'} in de tabel nog ${counted(left, 'onderwerp', 'onderwerpen')} met een verandering.`] : []
  return [...named, ...more, ...restOf(where, lines, changed.length)]
}

function linkedWords({ linked = null, better, same, worse }: ChangeLine): string {
  return linked === null ? '' : ` Onder de ${linked} mensen die twee keer meededen: ${better ?? 0} vooruit, ${same ?? 0} gelijk, ${worse ?? 0} achteruit.`
}

function restOf(where: string, lines: readonly Labelled[], changed: number): string[] {
  const others = ['vrijwel_gelijk', 'geen_duidelijke_verandering', 'te_weinig_gegevens'] as const
  const counts = others.flatMap((label) => {
    const n = lines.filter((line) => line.label === label).length
    return n === 0 ? [] : [`${verdictTitles[label]} bij ${n}`]
  })
  if (counts.length === 0) return []
  const total = counted(lines.length, 'onderwerp', 'onderwerpen')
  return [changed === 0 ? `Bij ${where} is op geen van de ${total} een duidelijke verandering te zien: ${enumerate(counts)}.` : `Verder bij ${where}, van de ${total}: ${enumerate(counts)}.`]
}

/** How far the nearest change that fits is from none. */
const nearest = ({ lower, upper }: Judged): number => (lower === null || upper === null ? 0 : Math.max(lower, -upper))

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function ofOrganisations(who: string, lines: readonly Labelled[]): string {
  const organisations = counted(distinct(lines, 'organisation').length, 'organisatie', 'organisaties')
  const counts = [...order, 'te_weinig_gegevens' as const].flatMap((label) => {
    const n = lines.filter((line) => line.label === label).length
    return n === 0 ? [] : [`${n} keer ${verdictTitles[label]}`]
  })
  const found = counts.length === 0 ? 'nergens is een duidelijke verandering te zien' : enumerate(counts)
  return `Van ${who} zijn ${organisations} twee keer gemeten. Bij ${counted(lines.length, 'vergelijking', 'vergelijkingen')}: ${found}.`
}

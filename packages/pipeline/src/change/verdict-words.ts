import { points, pointsSpan, score } from '@leidraadspiegel/chart'
import type { VerdictLabel } from '@leidraadspiegel/statistics'

/** A change as it may be put into words. */
export interface Judged {
  label: VerdictLabel
  nThen: number
  nNow: number
  meanThen: number | null
  meanNow: number | null
  difference: number | null
  lower: number | null
  upper: number | null
}

/** The fixed words of a verdict, for a table or beside a mark. */
export const verdictTitles: Readonly<Record<VerdictLabel, string>> = {
  afgeschermd: 'niet getoond',
  te_weinig_gegevens: 'te weinig gegevens',
  duidelijk_verbeterd: 'duidelijk verbeterd',
  duidelijk_verslechterd: 'duidelijk verslechterd',
  waarschijnlijk_verbeterd: 'waarschijnlijk verbeterd',
  waarschijnlijk_verslechterd: 'waarschijnlijk verslechterd',
  vrijwel_gelijk: 'vrijwel gelijk gebleven',
  geen_duidelijke_verandering: 'geen duidelijke verandering',
}

const fromTo = ({ meanThen, meanNow, difference }: Judged): string => `van ${score(meanThen ?? 0)} naar ${score(meanNow ?? 0)} (${points(difference ?? 0)})`

const fits = ({ lower, upper }: Judged): string => (lower === null || upper === null ? '' : ` Dit past bij een verandering van ${pointsSpan(lower, upper)} punten.`)

/** The sentence of a verdict, as statistics.md 1k words it. */
export function verdictSentence(judged: Judged, { delta, minN }: { delta: number; minN: number }): string {
  const { label, nThen, nNow, lower, upper, difference } = judged
  switch (label) {
    case 'afgeschermd':
      return 'Niet getoond om deelnemers te beschermen.'
    case 'duidelijk_verbeterd':
      return `Duidelijk verbeterd: ${fromTo(judged)}.${fits(judged)}`
    case 'duidelijk_verslechterd':
      return `Duidelijk verslechterd: ${fromTo(judged)}.${fits(judged)} Bespreek of jullie dit herkennen.`
    case 'waarschijnlijk_verbeterd':
      return `Waarschijnlijk verbeterd: ${fromTo(judged)}.${fits(judged)} Toeval is niet uitgesloten.`
    case 'waarschijnlijk_verslechterd':
      return `Waarschijnlijk verslechterd: ${fromTo(judged)}.${fits(judged)} Toeval is niet uitgesloten. Bespreek of jullie dit herkennen.`
    case 'vrijwel_gelijk':
      return `Vrijwel gelijk gebleven. Een verandering van ${delta} punten of meer past niet bij deze antwoorden.`
    case 'geen_duidelijke_verandering':
      return `Geen duidelijke verandering (${points(difference ?? 0)}).${fits(judged)} Een kleine verandering kunnen we niet uitsluiten.`
    case 'te_weinig_gegevens':
      if (Math.min(nThen, nNow) < minN) return `Te weinig gegevens. Er deden ${nThen} en ${nNow} mensen mee.`
      return lower === null || upper === null ? 'Te weinig gegevens om verandering te zien.' : `Te weinig gegevens om verandering te zien: dit past bij ${pointsSpan(lower, upper)} punten.`
  }
}

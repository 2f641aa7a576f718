import { percent, withheldSentence } from '@leidraadspiegel/chart'
import { muchOfOne } from './dominance.ts'

/** Said of a role without any figure over the network, whatever the reason is. */
export const noNetwork = (who: string): string => `Van ${who} is er geen uitkomst over het netwerk. Daarvoor zijn minstens 3 organisaties nodig, waarvan geen enkele meer dan de helft van de deelnemers heeft.`

/** Said of a role of which the others are not shown beside their organisation, whatever the reason is. */
export const noOthers = (who: string, organisation: string): string => `Van ${who} staan er geen andere organisaties samen naast ${organisation}. ${withheldSentence}`

/** A warning when much of the network is one organisation. */
export function muchOfOneOrganisation(who: string, shares: readonly number[]): string[] {
  const largest = Math.max(0, ...shares)
  return largest > muchOfOne ? [`Let op: van deze ${who} komt tot ${percent(largest)} uit één organisatie.`] : []
}

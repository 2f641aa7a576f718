import type { Indicator } from './indicator.ts'

/** Which numbers an indicator follows. `satisfaction` is never typed: it is read from what was published of the network. */
export const measures = ['trained', 'reach', 'satisfaction', 'own'] as const
export type Measure = (typeof measures)[number]

/** Names of the fixed indicators. */
const names: Readonly<Record<Exclude<Measure, 'own'>, string>> = {
  trained: 'Geschoolde medewerkers',
  reach: 'Jongeren met een veiligheidsplan',
  satisfaction: 'Tevreden over de samenwerking',
}

const units: Readonly<Record<Exclude<Measure, 'own'>, string>> = { trained: '%', reach: 'jongeren', satisfaction: '%' }

/** What an indicator is called in every list, figure and report. */
export const nameOfIndicator = ({ measure, name }: Pick<Indicator, 'measure' | 'name'>): string => (measure === 'own' ? name : names[measure])

/** '%' or a word. */
export const unitOfIndicator = ({ measure, unit }: Pick<Indicator, 'measure' | 'unit'>): string => (measure === 'own' ? unit : units[measure])

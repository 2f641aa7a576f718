import { z } from 'zod'
import { Quarter } from '../quarter.ts'
import { NeededLine } from './fields.ts'

/** Which numbers an indicator follows. `satisfaction` is never typed: it is read from what was published of the network. */
export const measures = ['trained', 'reach', 'satisfaction', 'own'] as const
export type Measure = (typeof measures)[number]

/** What is followed per quarter, with its target and its source. */
export const Indicator = z.strictObject({
  measure: z.enum(measures),
  /** Of an own one; the others have a name of ours, and these stay empty. */
  name: z.string().trim().max(120),
  unit: z.string().trim().max(40),
  /** Which way is wanted. */
  direction: z.enum(['up', 'down']),
  /** What is aimed at: a percentage of staff or of partners, a number of young people, or a number in the own unit. */
  target: z.number().min(-1_000_000).max(1_000_000).nullable(),
  /** Where the numbers come from, and who hands them in. */
  source: NeededLine,
  /** The first quarter that is followed; an earlier one is not missed. */
  since: Quarter,
})
export type Indicator = z.infer<typeof Indicator>

export const indicatorRests = (): string[] => []

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

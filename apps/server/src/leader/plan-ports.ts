import type { Criterion, Improvements, Level } from '@leidraadspiegel/schema'

/** From what a plan is made. */
export interface PlanPorts {
  /** The catalogue of improvement points and actions. */
  improvements(): Improvements
  /** The subjects that a plan of this level may be about, in their order. */
  framework(level: Level): Pick<Criterion, 'id' | 'order'>[]
}

import type { TopLevelSpec } from 'vega-lite'

/** A layered Vega-Lite chart; plain JSON that any Vega-Lite viewer can draw. */
export type Spec = Extract<TopLevelSpec, { layer: unknown[] }>

export type Layer = Spec['layer'][number]

export type Config = NonNullable<Spec['config']>

export interface Sums {
  readonly cells: number
  readonly equations: readonly { readonly coef: readonly number[]; readonly total: number }[]
}

interface Bounds {
  readonly low: number[]
  readonly high: number[]
}

/**
 * Integer audit: the smallest and largest whole number of people that a cell can hold, given published sums of cells. Exact: bounds
 * are narrowed per sum, then values are tried. Throws a RangeError when nothing fits, or when a cell is in no sum.
 */
export function attackerInterval({ cells, equations }: Sums, target: readonly number[]): { min: number[]; max: number[] } {
  const start = narrowed({ low: Array<number>(cells).fill(0), high: Array<number>(cells).fill(Number.POSITIVE_INFINITY) }, equations)
  if (!start || !fits(start, equations)) throw new RangeError('no cells fit the published sums')
  const loose = start.high.indexOf(Number.POSITIVE_INFINITY)
  if (loose >= 0) throw new RangeError(`cell ${loose} is in no published sum`)
  const reach = (cell: number, from: number, step: number): number => (fits(fixed(start, cell, from), equations) ? from : reach(cell, from + step, step))
  return { min: target.map((cell) => reach(cell, start.low[cell]!, 1)), max: target.map((cell) => reach(cell, start.high[cell]!, -1)) }
}

function fixed({ low, high }: Bounds, cell: number, value: number): Bounds {
  return { low: low.with(cell, value), high: high.with(cell, value) }
}

function fits(bounds: Bounds, equations: Sums['equations']): boolean {
  const known = narrowed(bounds, equations)
  if (!known) return false
  const open = known.low.flatMap((low, cell) => (low < known.high[cell]! ? [cell] : [])).sort((a, b) => known.high[a]! - known.low[a]! - (known.high[b]! - known.low[b]!))
  const [cell] = open
  if (cell === undefined) return true
  for (let value = known.low[cell]!; value <= known.high[cell]!; value++) if (fits(fixed(known, cell, value), equations)) return true
  return false
}

/** Bounds that follow from each sum by itself, until nothing changes; null when they exclude each other. */
function narrowed({ low, high }: Bounds, equations: Sums['equations']): Bounds | null {
  const bounds = { low: [...low], high: [...high] }
  for (let changed = true; changed; ) {
    changed = false
    for (const equation of equations) {
      const now = narrowedBy(bounds, equation)
      if (now === null) return null
      changed ||= now
    }
  }
  return bounds
}

function narrowedBy({ low, high }: Bounds, { coef, total }: Sums['equations'][number]): boolean | null {
  let changed = false
  for (const [cell, weight] of coef.entries()) {
    if (weight === 0) continue
    let least = total
    let most = total
    for (const [other, factor] of coef.entries()) {
      if (other === cell || factor === 0) continue
      least -= factor * (factor > 0 ? high[other]! : low[other]!)
      most -= factor * (factor > 0 ? low[other]! : high[other]!)
    }
    const from = Math.ceil((weight > 0 ? least : most) / weight)
    const to = Math.floor((weight > 0 ? most : least) / weight)
    if (from > low[cell]!) [low[cell], changed] = [from, true]
    if (to < high[cell]!) [high[cell], changed] = [to, true]
    if (low[cell]! > high[cell]!) return null
  }
  return changed
}

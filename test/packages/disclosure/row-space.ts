/** Exact elimination over the rationals, on whole numbers. */
function eliminate(rows: readonly (readonly bigint[])[]): { pivot: number; row: bigint[] }[] {
  const basis: { pivot: number; row: bigint[] }[] = []
  for (const row of rows) {
    const rest = reduce(row, basis)
    const pivot = rest.findIndex((value) => value !== 0n)
    if (pivot >= 0) basis.push({ pivot, row: rest })
  }
  return basis
}

function reduce(row: readonly bigint[], basis: readonly { pivot: number; row: bigint[] }[]): bigint[] {
  let rest = [...row]
  for (const { pivot, row: known } of basis) {
    const factor = rest[pivot]!
    if (factor !== 0n) rest = rest.map((value, column) => value * known[pivot]! - known[column]! * factor)
  }
  return rest
}

/** Linear audit: every set of atoms with fewer than k people whose total follows from published totals by adding and subtracting. */
export function recoverable(
  atoms: readonly { id: string; n: number }[],
  published: readonly { atoms: readonly string[] }[],
  k: number,
): string[][] {
  const peopled = atoms.filter(({ n }) => n > 0)
  const basis = eliminate(published.map((group) => peopled.map(({ id }) => (group.atoms.includes(id) ? 1n : 0n))))
  const found: string[][] = []
  for (let mask = 1; mask < 1 << peopled.length; mask++) {
    const union = peopled.filter((_, index) => mask & (1 << index))
    if (union.reduce((sum, { n }) => sum + n, 0) >= k) continue
    const row = peopled.map((_, index) => (mask & (1 << index) ? 1n : 0n))
    if (reduce(row, basis).every((value) => value === 0n)) found.push(union.map(({ id }) => id).sort())
  }
  return found
}

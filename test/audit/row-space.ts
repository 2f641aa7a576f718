/** Exact elimination on whole numbers: every v with rows · v = 0 is a combination of these. */
function nullSpace(rows: readonly (readonly bigint[])[], columns: number): bigint[][] {
  const basis: { pivot: number; row: bigint[] }[] = []
  const found: bigint[][] = []
  for (let column = 0; column < columns; column++) {
    let row = [...rows.map((one) => one[column]!), ...Array.from({ length: columns }, (_, at) => (at === column ? 1n : 0n))]
    for (const { pivot, row: known } of basis) {
      const factor = row[pivot]!
      if (factor !== 0n) row = primitive(row.map((value, at) => value * known[pivot]! - known[at]! * factor))
    }
    const pivot = row.findIndex((value) => value !== 0n)
    if (pivot < rows.length) basis.push({ pivot, row })
    else found.push(row.slice(rows.length))
  }
  return found
}

/** The same row without a common factor, so that numbers stay small. */
function primitive(row: bigint[]): bigint[] {
  const factor = row.reduce(greatestCommonDivisor, 0n)
  return factor > 1n ? row.map((value) => value / factor) : row
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b)
}

/**
 * Linear audit: every set of atoms with fewer than k people whose total follows from published totals by adding and subtracting, that
 * is, which lies in the row space over the rationals.
 */
export function recoverable(atoms: readonly { id: string; n: number }[], published: readonly { atoms: readonly string[] }[], k: number): string[][] {
  const peopled = atoms.filter(({ n }) => n > 0)
  const free = nullSpace(published.map((group) => peopled.map(({ id }) => (group.atoms.includes(id) ? 1n : 0n))), peopled.length)
  const found: string[][] = []
  const walk = (from: number, n: number, ids: readonly string[], sums: readonly bigint[]): void => {
    if (ids.length > 0 && sums.every((sum) => sum === 0n)) found.push([...ids].sort())
    for (let at = from; at < peopled.length; at++) {
      const next = peopled[at]!
      if (n + next.n < k) walk(at + 1, n + next.n, [...ids, next.id], sums.map((sum, row) => sum + free[row]![at]!))
    }
  }
  walk(0, 0, [], free.map(() => 0n))
  return found
}

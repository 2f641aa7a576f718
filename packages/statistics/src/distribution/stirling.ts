const terms = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/** ln Γ(x+1) − (x+½)ln x + x − ½ln 2π for x > 0, without cancellation (recursion up to 15, then Stirling's series). */
export function stirlingError(x: number): number {
  let sum = 0
  let y = x
  for (; y < 15; y++) sum += (y + 0.5) * Math.log1p(1 / y) - 1
  const inverseSquare = 1 / (y * y)
  return sum + terms.reduceRight((tail, term) => tail * inverseSquare + term, 0) / y
}

/** x·ln(x/mean) + mean − x, accurate when x is close to the mean (Loader 2000). */
export function deviance(x: number, mean: number): number {
  const v = (x - mean) / (x + mean)
  if (Math.abs(v) >= 0.1) return x * Math.log(x / mean) + mean - x
  let sum = (x - mean) * v
  let term = 2 * x * v
  for (let k = 3; ; k += 2) {
    term *= v * v
    const next = sum + term / k
    if (next === sum) return sum
    sum = next
  }
}

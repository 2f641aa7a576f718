import { cpus } from 'node:os'

/** Prints one figure with the machine it was measured on. */
export function report(what: string, figure: string): void {
  console.log(`${what}: ${figure} (${cpus().length} cores, Node ${process.versions.node})`)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Seconds that a piece of work takes, with its result. */
export async function seconds<R>(work: () => Promise<R> | R): Promise<[number, R]> {
  const start = performance.now()
  const result = await work()
  return [(performance.now() - start) / 1000, result]
}

export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

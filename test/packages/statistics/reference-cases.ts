import { readFileSync } from 'node:fs'
import * as statistics from '@leidraadspiegel/statistics'

export type Outcome = { status: 'ok' | 'undefined'; reason?: string } & Record<string, unknown>

export interface Case {
  id: string
  method: string
  note: string
  input: Record<string, unknown>
  expected: Outcome
}

interface Reference {
  methods: Record<string, { tolerance: { rel: number; abs: number } }>
  cases: Case[]
}

const file = process.env['STATISTICS_REFERENCE'] ?? new URL('../../reference/statistics.json', import.meta.url)
export const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference

const distributions: Record<string, (...args: number[]) => number> = {
  normalCdf: statistics.normalCdf,
  normalQuantile: statistics.normalQuantile,
  tCdf: statistics.tCdf,
  tQuantile: statistics.tQuantile,
  betaCdf: statistics.betaCdf,
  betaQuantile: statistics.betaQuantile,
  fQuantile: statistics.fQuantile,
  chisqUpper: statistics.chisqUpper,
  binomCdf: statistics.binomCdf,
}

function distribution({ fn, args }: { fn: string; args: number[] }): Outcome {
  const found = distributions[fn]
  if (!found) throw new Error(`no distribution function ${fn}`)
  return { status: 'ok', value: found(...args) }
}

/** Method of the reference to our function. */
export const runners: Record<string, (input: never) => unknown> = {
  dist: distribution,
  'prop.wilson': statistics.wilson,
  'prop.diff': statistics.propDiff,
  'mean.ci': statistics.meanCi,
  'mean.diff': statistics.meanDiff,
  'mover.combine': statistics.moverCombine,
  'label.decision': statistics.decide,
  'network.mean': statistics.networkMean,
  'network.pooled': statistics.networkPooled,
  'meta.effect': statistics.metaEffect,
  'meta.reml': statistics.metaReml,
  'eb.betaBinomial': statistics.ebBetaBinomial,
  'funnel.binomial': statistics.funnelLimits,
  'cluster.share': statistics.clusterShare,
  'scale.personScore': statistics.personScore,
  'scale.alpha': statistics.cronbachAlpha,
  'scale.omega': statistics.omegaTotal,
  'test.permutation': statistics.permutationTest,
  'test.permutationAsymptotic': statistics.permutationAsymptotic,
  'test.mannWhitney': statistics.mannWhitney,
  'effect.superiority': statistics.superiority,
  'paired.change': statistics.pairedChange,
  'paired.wilcoxonPratt': statistics.wilcoxonPratt,
  'multi.bh': statistics.benjaminiHochberg,
  'rate.ratio': statistics.rateRatio,
  'trend.linear': statistics.linearTrend,
  'bounds.nonresponse': statistics.nonresponseBounds,
  'agree.weightedKappa': statistics.weightedKappa,
  'std.kitagawa': statistics.kitagawa,
}

/** The file stores ten significant digits, so nothing can be compared more closely than that. */
const storedDigits = 6e-10

/** Where a result differs from the expected one by more than the tolerance; empty when it is the same. */
export function differences(got: unknown, expected: unknown, { rel, abs }: { rel: number; abs: number }, at = ''): string[] {
  if (typeof expected === 'number') {
    const near = typeof got === 'number' && Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected), storedDigits * Math.abs(expected))
    return near ? [] : [`${at}: ${String(got)}, expected ${expected}`]
  }
  if (expected === null || typeof expected !== 'object') return got === expected ? [] : [`${at}: ${String(got)}, expected ${String(expected)}`]
  return Object.entries(expected).flatMap(([name, value]) => differences((got as Record<string, unknown> | null)?.[name], value, { rel, abs }, `${at}/${name}`))
}

/** What is wrong with our result of one case; empty when it is right. The text of a reason is free, but there must be one. */
export function mistakesIn({ method, input, expected }: Case): string[] {
  const got = runners[method]?.(input as never) as Outcome
  const { reason: _free, ...wanted } = expected
  const silent = expected.status === 'undefined' && !/\S/.test(got.reason ?? '') ? ['/reason: missing'] : []
  return [...differences(got, wanted, reference.methods[method]!.tolerance), ...silent]
}

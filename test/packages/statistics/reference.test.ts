import { readFileSync } from 'node:fs'
import * as statistics from '@leidraadspiegel/statistics'
import { describe, expect, test } from 'vitest'

type Outcome = { status: 'ok' | 'undefined'; reason?: string } & Record<string, unknown>

interface Case {
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
const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference

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

const runners: Record<string, (input: never) => unknown> = {
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

/** Proven beside `packages/disclosure`. */
const elsewhere = ['sdc.classes', 'sdc.protect', 'sdc.recoverable']

/** Methods of the reference that this house does not have yet. A method that is built must leave this list. */
const todo = [
  'sdc.interval',
  'sdc.safeCategory',
]

/** The file stores ten significant digits, so nothing can be compared more closely than that. */
const storedDigits = 6e-10

function differences(got: unknown, expected: unknown, { rel, abs }: { rel: number; abs: number }, at = ''): string[] {
  if (typeof expected === 'number') {
    const near = typeof got === 'number' && Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected), storedDigits * Math.abs(expected))
    return near ? [] : [`${at}: ${String(got)}, expected ${expected}`]
  }
  if (expected === null || typeof expected !== 'object') return got === expected ? [] : [`${at}: ${String(got)}, expected ${String(expected)}`]
  return Object.entries(expected).flatMap(([name, value]) => differences((got as Record<string, unknown> | null)?.[name], value, { rel, abs }, `${at}/${name}`))
}

describe('reference cases of R, recomputed in Python', () => {
  test('every method of the file is run here, run elsewhere, or named as not built yet', () => {
    const known = [...Object.keys(runners), ...elsewhere, ...todo]
    expect(new Set(known).size).toBe(known.length)
    expect(Object.keys(reference.methods).filter((method) => !known.includes(method))).toEqual([])
    expect(Object.keys(runners).filter((method) => !reference.cases.some((one) => one.method === method))).toEqual([])
  })

  test('a method that exists under its name is not called unbuilt', () => {
    const built = Object.keys(statistics).map((name) => name.toLowerCase())
    expect(todo.filter((method) => built.includes(method.replace('.', '').toLowerCase()))).toEqual([])
  })

  test.each(reference.cases.filter(({ method }) => method in runners))('$id $note', ({ method, input, expected }) => {
    const got = runners[method]?.(input as never) as Outcome
    const { reason: _free, ...wanted } = expected
    expect(differences(got, wanted, reference.methods[method]!.tolerance)).toEqual([])
    if (expected.status === 'undefined') expect(got.reason).toEqual(expect.stringMatching(/\S/))
  })

  test('the comparison itself refuses a wrong, missing or ill-typed value', () => {
    const close = { rel: 1e-9, abs: 1e-11 }
    expect(differences({ a: 1 }, { a: 1 + 1e-10 }, close)).toEqual([])
    for (const wrong of [{ a: 1.000001 }, {}, { a: null }, { a: '1' }, { a: NaN }]) expect(differences(wrong, { a: 1 }, close)).toHaveLength(1)
    expect(differences({ a: 0 }, { a: null }, close)).toHaveLength(1)
  })
})

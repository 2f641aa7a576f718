import { benjaminiHochberg, decide, meanDiff, permutationTest, scoreThresholds, type VerdictLabel } from '@leidraadspiegel/statistics'
import { normal, type Random } from '../../apps/server/src/invented/random.ts'

/** People of one organisation who answer in each of two waves, `linked` of them the same people. */
export interface Design {
  name: string
  n: number
  linked: number
}

export const designs: readonly Design[] = [
  { name: '8', n: 8, linked: 0 },
  { name: '12', n: 12, linked: 0 },
  { name: '20', n: 20, linked: 0 },
  { name: '20, half linked', n: 20, linked: 10 },
  { name: '40', n: 40, linked: 0 },
]

/** One criterion of one organisation: what truly changed, in points, and what the rule said. */
export interface Judged {
  truth: number
  label: VerdictLabel
}

/** True change of one criterion, number 0 to 7. */
export type World = (criterion: number, random: Random) => number

export const nothingChanged: World = () => 0

/** Half of the criteria changed, by 8 points on average, with a standard deviation of 8. */
export const halfChanged: World = (criterion, random) => (criterion < criteria / 2 ? 8 + 8 * normal(random) : 0)

export const criteria = 8
const mean = 60
const sd = 20
/** Correlation of the two answers of one person. */
const likeness = 0.5
/** Four items of 0, 25, 50, 75 or 100: a person's score is a whole number of these steps. */
const step = 6.25

/** Score in steps of a person at z standard deviations, after a true change in points. */
const stepsOf = (z: number, change = 0): number => Math.round(Math.max(0, Math.min(100, mean + sd * z + change)) / step)

const again = (z: number, random: Random): number => likeness * z + Math.sqrt(1 - likeness ** 2) * normal(random)

interface Answers {
  pairs: (readonly [number, number])[]
  unpaired0: number[]
  unpaired1: number[]
}

function answersOf({ n, linked }: Design, truth: number, random: Random): Answers {
  return {
    pairs: Array.from({ length: linked }, () => normal(random)).map((z) => [stepsOf(z), stepsOf(again(z, random), truth)] as const),
    unpaired0: Array.from({ length: n - linked }, () => stepsOf(normal(random))),
    unpaired1: Array.from({ length: n - linked }, () => stepsOf(normal(random), truth)),
  }
}

interface Estimated {
  truth: number
  diff: number | null
  lower95: number | null
  upper95: number | null
  lower90: number | null
  upper90: number | null
  p: number | null
}

function estimate(answers: Answers, truth: number): Estimated {
  const points = { pairs: answers.pairs.map(([y0, y1]) => [y0 * step, y1 * step] as const), unpaired0: answers.unpaired0.map((y) => y * step), unpaired1: answers.unpaired1.map((y) => y * step) }
  const [wide, narrow] = [meanDiff(points), meanDiff({ ...points, conf: 0.9 })]
  const test = permutationTest({ pairs: answers.pairs.map(([y0, y1]) => [y0, y1, 1]), unpaired0: answers.unpaired0.map((y) => [y, 1]), unpaired1: answers.unpaired1.map((y) => [y, 1]) })
  if (wide.status !== 'ok' || narrow.status !== 'ok' || test.status !== 'ok') throw new Error('every criterion has two waves of people')
  return { truth, diff: wide.diff, lower95: wide.lower, upper95: wide.upper, lower90: narrow.lower, upper90: narrow.upper, p: test.pTwo }
}

/** One organisation with 8 criteria, measured twice and judged by the rule of the house; every change counts as robust. */
export function judgedOrganisation(design: Design, world: World, random: Random): Judged[] {
  const estimates = Array.from({ length: criteria }, (_, criterion) => {
    const truth = world(criterion, random)
    return estimate(answersOf(design, truth, random), truth)
  })
  const corrected = benjaminiHochberg({ p: estimates.map(({ p }) => p) })
  const q = corrected.status === 'ok' ? corrected.q : []
  return estimates.map(({ truth, ...found }, i) => ({ truth, label: decide({ ...scoreThresholds, ...found, suppressed: false, n0: design.n, n1: design.n, q: q[i] ?? null, robust: true }).label }))
}

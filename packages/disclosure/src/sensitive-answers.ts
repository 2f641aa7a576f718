import type { Codebook, DistributionRow, Publication, Scale, SensitiveAnswers } from '@leidraadspiegel/schema'
import type { Atom } from './classes.ts'
import type { Plan } from './plan-publication.ts'
import { planSensitive } from './plan-sensitive.ts'
import type { PlannedGroup } from './planned-group.ts'

interface Context {
  plan: Plan
  /** What was planned: earlier publications too. */
  groups: readonly PlannedGroup[]
  atoms: readonly Atom[]
  codebook: Codebook
  asked: readonly string[]
}

/** An item about somebody's own situation, which gets classes of its own and is never counted in a pair of waves. */
export function isSensitive({ questions }: Codebook, item: string): boolean {
  const question = questions[item]
  return question !== undefined && 'sensitive' in question && question.sensitive
}

/**
 * The answers of a publication in which sensitive items are counted only in classes where they are a safe category, and only of groups
 * that may show details. Other items are untouched; without sensitive items nothing changes.
 */
export function guardSensitive(distribution: readonly DistributionRow[], { plan, groups, atoms, codebook, asked }: Context): Pick<Publication, 'distribution' | 'sensitive'> {
  const items = [...new Set(asked)].filter((item) => isSensitive(codebook, item))
  if (items.length === 0) return { distribution: [...distribution] }
  const earlier = new Set(groups.filter(({ forced }) => forced).map(({ group }) => group))
  const counted = items.map((item) => {
    const rows = distribution.filter((row) => row.item === item)
    const { values, combinations } = answersOf(codebook, item)
    const counts = new Map(plan.detail.classes.map(({ class: name }) => [name, values.map((value) => sumOf(rows.filter((row) => row.class === name && row.value === value)))]))
    const level = planSensitive({ item, counts, combinations }, plan.detail, groups, atoms)
    const members = level.members.filter(({ group }) => !earlier.has(group))
    const classes = level.classes.filter((each) => members.some((member) => member.class === each.class))
    return { item, members, classes, rows: classes.flatMap((each) => joined(each.class, item, rows.filter((row) => each.atoms.includes(row.class)))) }
  })
  const sensitive: SensitiveAnswers = {
    items,
    classes: counted.flatMap(({ item, classes }) => classes.map(({ class: name, n }) => ({ class: name, item, n }))),
    members: counted.flatMap(({ members }) => members),
  }
  return { distribution: [...distribution.filter(({ item }) => !items.includes(item)), ...counted.flatMap(({ rows }) => rows)], sensitive }
}

/** Every answer that somebody can give, and which of them are one side of the scale. */
function answersOf({ questions, scales }: Codebook, item: string): { values: string[]; combinations: number[][] } {
  const question = questions[item]
  const scale = question !== undefined && 'scale' in question ? scales[question.scale] : undefined
  if (question === undefined || !('scale' in question) || scale === undefined) throw new RangeError(`sensitive item ${item} has no scale`)
  return { values: [...scale.points, ...scale.missing, ...(question.extra ?? [])].map(({ value }) => String(value)), combinations: sidesOf(scale) }
}

/** Both sides of a scale, as far as it has them. */
function sidesOf({ points, favourable }: Scale): number[][] {
  const side = (isFavourable: boolean): number[] => points.flatMap(({ value }, at) => (favourable.includes(value) === isFavourable ? [at] : []))
  return favourable.length === 0 ? [] : [side(true), side(false)]
}

function joined(name: string, item: string, rows: readonly DistributionRow[]): DistributionRow[] {
  return [...new Set(rows.map(({ value }) => value))].sort().map((value) => ({ class: name, item, value, n: sumOf(rows.filter((row) => row.value === value)) }))
}

const sumOf = (rows: readonly DistributionRow[]): number => rows.reduce((sum, { n }) => sum + n, 0)

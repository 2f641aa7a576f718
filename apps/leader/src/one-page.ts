import { rolesOfOrganisation, type Role } from '@leidraadspiegel/schema'
import type { Result } from './queries.ts'

/** One subject of one role: a score with what belongs to it, kept back, or not asked. */
export type PageCell =
  | { kind: 'score'; role: Role; wave: number; mean: number; lower: number | null; upper: number | null; n: number; band: string | null; items: number }
  | { kind: 'withheld'; role: Role }
  | { kind: 'absent'; role: Role }

export interface PageLine {
  criterion: string
  title: string
  cells: PageCell[]
}

export interface OnePage {
  roles: Role[]
  lines: PageLine[]
}

interface Row {
  role: Role
  criterion: string
  wave: number
  items: number
  n: number | null
  mean: number
  lower: number | null
  upper: number | null
  band: string | null
}

/** Every subject of the leidraad beside every role that took part, from the rows of one group. */
export function onePageOf({ rows, withheld }: Pick<Result, 'rows' | 'withheld'>, criteria: readonly { id: string; title: string }[]): OnePage {
  const lines = rows as unknown as readonly Row[]
  const kept = new Set(withheld.map(({ role }) => role))
  const roles = rolesOfOrganisation.filter((role) => kept.has(role) || lines.some((line) => line.role === role))
  const cellOf = (role: Role, criterion: string): PageCell => {
    const line = lines.find((each) => each.role === role && each.criterion === criterion)
    if (line === undefined) return { kind: kept.has(role) && !lines.some((each) => each.role === role) ? 'withheld' : 'absent', role }
    const { n, ...others } = line
    return n === null ? { kind: 'withheld', role } : { kind: 'score', ...others, n }
  }
  return { roles, lines: criteria.map(({ id, title }) => ({ criterion: id, title, cells: roles.map((role) => cellOf(role, id)) })) }
}

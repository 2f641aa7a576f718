import { minimumOfOrganisations, overOrganisations, type Cell, type Column, type Publication, type Row, type SafeTable, type Statement, type Withheld } from '@leidraadspiegel/schema'
import { checkPublication } from './check-publication.ts'
import { isOfStatements, judgeStatementRow } from './statement-rows.ts'

/** A result that asks for something that was not planned; a fault in an analysis, never shown to a reader. */
export class ProtectError extends Error {
  override readonly name = 'ProtectError'
}

/** A row says of which wave it is, or between which two; one of two may be empty. */
const waveColumns = ['wave', 'baseline', 'followup'] as const

/** A row is about one role, or about one beside another; the other may be empty. */
const roleColumns = ['role', 'otherRole'] as const

/**
 * The only maker of a SafeTable. Every row must name a `group`, a `role` and its wave(s), all planned in `publications`; cells are
 * what the columns declare. A row with a count of people below the minimum of its publications keeps its keys and loses the rest; so
 * does a row over organisations that counts fewer than three of them. Rows about `statements` of organisations (`statementGroup`, or over
 * organisations without a role) count no people and follow the rule of statements.
 * Throws ProtectError naming the row, and UnsafePublicationError when a publication breaks its own rules.
 */
export function protect(rows: Iterable<Readonly<Record<string, unknown>>>, columns: readonly Column[], publications: readonly Publication[], statements: readonly Statement[] = []): SafeTable {
  for (const publication of publications) checkPublication(publication)
  for (const name of ['group', 'role'])
    if (!columns.some((column) => column.name === name && column.kind === 'key')) throw new ProtectError(`no key column ${name}`)
  const planned = plannedGroups(publications)
  const safe = Array.from(rows, (row, index) => {
    const cells = declared(row, columns, index)
    return isOfStatements(cells) ? stated(cells, columns, statements, index) : hideSmall(cells, columns, minimumsOf(cells, planned, index))
  })
  return Object.freeze({ columns, rows: Object.freeze(safe), withheld: withheldOf(publications) }) as unknown as SafeTable
}

/** Of every planned group, role and wave: the smallest number of people a figure may be about. */
function plannedGroups(publications: readonly Publication[]): Map<string, number> {
  const planned = new Map<string, number>()
  for (const { groups, role, wave } of publications) {
    for (const { group, minimum } of groups) planned.set(keyOf(group, role, wave.number), minimum)
    if (groups.length > 0) planned.set(keyOf(overOrganisations, role, wave.number), Math.max(...groups.map(({ minimum }) => minimum)))
  }
  return planned
}

function keyOf(group: Cell, role: Cell, wave: Cell): string {
  return JSON.stringify([group, role, wave])
}

function declared(row: Readonly<Record<string, unknown>>, columns: readonly Column[], index: number): Row {
  const names = new Set(columns.map(({ name }) => name))
  const unknown = Object.keys(row).find((name) => !names.has(name))
  if (unknown !== undefined) throw new ProtectError(`row ${index} has an undeclared column ${unknown}`)
  return Object.freeze(Object.fromEntries(columns.map((column) => [column.name, cellOf(row[column.name], column, index)])))
}

function cellOf(value: unknown, { name, kind }: Column, index: number): Cell {
  if (value === undefined) throw new ProtectError(`row ${index} has no column ${name}`)
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string' && kind !== 'count' && kind !== 'units' && kind !== 'value') return value
  if (typeof value === 'number' && Number.isFinite(value) && kind !== 'text') return value
  throw new ProtectError(`row ${index}: ${String(value)} is no ${kind} for column ${name}`)
}

function wavesOf(row: Row, index: number): (typeof waveColumns)[number][] {
  const waves = waveColumns.filter((name) => (row[name] ?? null) !== null)
  if (waves.length === 0) throw new ProtectError(`row ${index} names no wave`)
  return waves
}

/** The smallest number of people of either role of a row. */
interface Minimums {
  role: number
  otherRole: number
}

function minimumsOf(row: Row, planned: ReadonlyMap<string, number>, index: number): Minimums {
  const waves = wavesOf(row, index)
  const ofRole = (role: (typeof roleColumns)[number]): number => Math.max(...waves.map((name) => {
    const minimum = planned.get(keyOf(row['group'] ?? null, row[role] ?? null, row[name] ?? null))
    if (minimum === undefined) throw new ProtectError(`row ${index}: group ${row['group']} of ${row[role]} is not planned in ${name} ${row[name]}`)
    return minimum
  }))
  return { role: ofRole('role'), otherRole: (row['otherRole'] ?? null) === null ? 0 : ofRole('otherRole') }
}

function hideSmall(row: Row, columns: readonly Column[], minimums: Minimums): Row {
  const atLeast = (kind: Column['kind'], least: (column: Column) => number): boolean => columns.filter((column) => column.kind === kind).every((column) => Number(row[column.name] ?? -1) >= least(column))
  const overEnough = row['group'] !== overOrganisations || (columns.some(({ kind }) => kind === 'units') && atLeast('units', () => minimumOfOrganisations))
  const isApart = columns.some(({ of }) => of === 'otherRole')
  const highest = Math.max(minimums.role, minimums.otherRole)
  if (overEnough && atLeast('count', ({ of }) => (isApart ? minimums[of ?? 'role'] : highest))) return row
  return hidden(row, columns)
}

function hidden(row: Row, columns: readonly Column[]): Row {
  return Object.freeze(Object.fromEntries(columns.map(({ name, kind }) => [name, kind === 'key' ? row[name]! : null])))
}

function stated(row: Row, columns: readonly Column[], statements: readonly Statement[], index: number): Row {
  const cellsOf = (kind: Column['kind']): Cell[] => columns.filter((column) => column.kind === kind).map(({ name }) => row[name] ?? null)
  if (roleColumns.some((name) => (row[name] ?? null) !== null)) throw new ProtectError(`row ${index}: a statement of an organisation has no role`)
  if (cellsOf('count').some((cell) => cell !== null)) throw new ProtectError(`row ${index}: a statement of an organisation counts no people`)
  const verdict = judgeStatementRow(row, wavesOf(row, index).map((name) => Number(row[name])), cellsOf('units'), statements)
  if (typeof verdict === 'object') throw new ProtectError(`row ${index}: ${verdict.fault}`)
  return verdict === 'shown' ? row : hidden(row, columns)
}

function withheldOf(publications: readonly Publication[]): readonly Withheld[] {
  return Object.freeze(
    publications.flatMap(({ withheld, role, wave }) => withheld.map(({ organisation, title }) => ({ group: organisation, title, role, wave: wave.number }))),
  )
}

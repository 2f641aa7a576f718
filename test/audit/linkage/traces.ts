import { splitRegisterKey } from '../../../packages/register/src/register-keys.ts'
import { unseal } from '../../../packages/register/src/seal.ts'
import type { CopiedTable, FolderCopy } from './folder-copy.ts'
import { firstPlaces } from './places.ts'

/** Somebody, or something that was said, with every value of the folder that belongs to that one only. */
export interface Trace {
  /** The invitation of a person; the mark in an answer of a response. */
  who: string
  values: ReadonlySet<string>
}

/** An order in which people, or responses, stand somewhere. */
export interface Order {
  name: string
  whos: readonly string[]
}

const markOf = (row: Record<string, unknown>): string | undefined => Object.values(row).map((value) => /merkteken-[0-9a-z]+/.exec(typeof value === 'string' ? value : JSON.stringify(value) ?? '')?.[0]).find((mark) => mark !== undefined)

/**
 * Everybody who may have answered, as somebody with the keys in the folder finds them: lines of contacts are unsealed, the marks of who started
 * are computed, and the other tables of the register are followed by the id of the invitation, under which people are known here. Where nobody
 * is marked as started (any more) it is everybody who was invited.
 */
export function readPeople(copy: FolderCopy): Trace[] {
  const keys = splitRegisterKey(Buffer.from(copy.files.get('keys/register.key')!.toString('utf8').trim(), 'base64url'))
  const used = new Set(linesOf(copy, 'used/').map(({ line }) => line))
  const addresses = readAddresses(copy)
  const inRegister = copy.tables.filter(({ name }) => name.startsWith('register.duckdb')).flatMap(({ rows }) => rows)
  const people = tableOf(copy, 'register.duckdb invitation').rows.map((row) => {
    const who = String(row['id'])
    const marks = [0, 1, 2].map((pass) => keys.hash('used', who, String(pass))).filter((mark) => used.has(mark))
    const others = inRegister.filter((each) => Object.values(each).includes(who))
    return { who, started: marks.length > 0, values: new Set([who, ...marks, ...(addresses.get(who) ?? []), ...others.flatMap(ownValues)]) }
  })
  const started = people.filter((each) => each.started)
  return started.length > 0 ? started : people
}

/** Of each invitation whose address is still there: the address, and the sealed line that holds it. */
export function readAddresses(copy: FolderCopy): ReadonlyMap<string, readonly [string, string]> {
  const keys = splitRegisterKey(Buffer.from(copy.files.get('keys/register.key')!.toString('utf8').trim(), 'base64url'))
  return new Map(linesOf(copy, 'contacts/').flatMap(({ name, line }) => {
    const { contact } = JSON.parse(unseal(keys.sealing, name, line)) as { contact?: { id: string; address: string } }
    return contact === undefined ? [] : [[contact.id, [contact.address, line]] as const]
  }))
}

const linesOf = (copy: FolderCopy, folder: string): { name: string; line: string }[] =>
  [...copy.files].filter(([name]) => name.startsWith(folder) && !name.endsWith('.new')).flatMap(([name, bytes]) => bytes.toString('utf8').split('\n').filter((line) => line !== '').map((line) => ({ name, line })))

/** Every response in the folder, known by the mark that it was given. */
export function readResponses(copy: FolderCopy): Trace[] {
  return copy.tables.filter(({ name }) => !name.startsWith('register.duckdb')).flatMap(({ rows }) => rows.flatMap((row) => {
    const who = markOf(row)
    return who === undefined ? [] : [{ who, values: new Set(ownValues(row)) }]
  }))
}

/** All orders in which these stand: rows of tables, rows sorted by each column, and first places in each file. */
export function ordersOf(copy: FolderCopy, traces: readonly Trace[]): Order[] {
  const owner = ownersOf(traces)
  const ofRow = (row: Record<string, unknown>): string | undefined => Object.values(row).map((value) => owner.get(String(value))).find((who) => who !== undefined)
  const orders = [
    ...copy.tables.flatMap(({ name, rows }) => {
      const own = rows.flatMap((row) => (ofRow(row) === undefined ? [] : [{ who: ofRow(row)!, row }]))
      const columns = Object.keys(own[0]?.row ?? {})
      return [
        { name: `rows of ${name}`, whos: own.map(({ who }) => who) },
        ...columns.map((column) => ({ name: `${name} by ${column}`, whos: own.toSorted((a, b) => (String(a.row[column]) < String(b.row[column]) ? -1 : 1)).map(({ who }) => who) })),
      ]
    }),
    ...[...copy.files].map(([name, bytes]) => ({
      name: `places in ${name}`,
      whos: [...firstPlaces(bytes, owner.keys())].sort(([, a], [, b]) => a - b).map(([value]) => owner.get(value)!),
    })),
  ]
  return orders.map(({ name, whos }) => ({ name: general(name), whos: [...new Set(whos)] })).filter(({ whos }) => whos.length > 1)
}

/** Values that belong to one only; the id of a cohort belongs to all of it. */
export function ownersOf(traces: readonly Trace[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | null>()
  for (const { who, values } of traces) {
    for (const value of values) owners.set(value, owners.has(value) && owners.get(value) !== who ? null : who)
  }
  return new Map([...owners].flatMap(([value, who]) => (who === null ? [] : [[value, who] as const])))
}

/** The same name in every game: ids of fieldworks differ. */
const general = (name: string): string => name.replace(/[0-9a-z]{16}/g, '…')

/** What is long enough to be of one person or response. */
const ownValues = (row: Record<string, unknown>): string[] => Object.values(row).flatMap((value) => (typeof value === 'string' && value.length >= 16 ? [value] : []))

function tableOf(copy: FolderCopy, name: string): CopiedTable {
  const found = copy.tables.find((each) => each.name === name)
  if (found === undefined) throw new Error(`the copy holds no ${name}`)
  return found
}

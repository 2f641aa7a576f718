import type { InTurn } from '@leidraadspiegel/database'
import { today } from '@leidraadspiegel/schema'
import type { Office, OfficeTables } from '../office-tables.ts'
import { beginning, findBreak, linked, type StaffAction, type TrailBreak, type TrailEntry, type TrailHead } from './chain.ts'
import type { HeadFile } from './head-file.ts'

export interface TrailCheck {
  entries: number
  head: TrailHead
  /** Null when it is whole. `no-head`: the file with the end of the trail is gone or damaged. */
  broken: TrailBreak | { at: 'no-head' } | null
}

export interface TrailPage {
  /** The newest first. */
  entries: TrailEntry[]
  /** In all pages. */
  total: number
}

/** What the staff did, in a chain that only grows (docs/decisions/0023). */
export interface Trail {
  add(action: StaffAction): Promise<void>
  /** Does nothing when the same account did the same with the same object on this day. */
  addOnceADay(action: StaffAction): Promise<void>
  /** Of a project, or (null) of what belongs to none. Pages count from 1. */
  list(of: { project: string | null; page: number; size: number }): Promise<TrailPage>
  /** Reads the whole trail; `known` are heads that somebody kept elsewhere. */
  verify(known?: readonly TrailHead[]): Promise<TrailCheck>
}

/** A trail without entries gets its first head; one that has entries and no head never gets another by itself. */
export async function openTrail({ office, heads, inTurn }: { office: Office; heads: HeadFile; inTurn: InTurn }): Promise<Trail> {
  if ((await heads.read()) === null && (await lastOf(office)).sequence === 0) await heads.keep(beginning)
  const add = (action: StaffAction, once: boolean): Promise<void> =>
    inTurn('trail', async () => {
      const anchor = await heads.read()
      const added = await office.transaction().execute(async (office) => {
        if (once && (await isThere(office, action, today()))) return null
        const entry = linked(action, today(), await lastOf(office))
        const isWhole = anchor !== null && (await holds(office, anchor))
        await office.insertInto('staff_action').values(rowOf(entry)).execute()
        return { entry, isWhole }
      })
      if (added?.isWhole === true) await heads.keep({ sequence: added.entry.sequence, hash: added.entry.hash })
    })
  return {
    add: (action) => add(action, false),
    addOnceADay: (action) => add(action, true),
    async list({ project, page, size }) {
      const own = office.selectFrom('staff_action').where('project', project === null ? 'is' : '=', project)
      const { total } = await own.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
      const rows = await own.selectAll().orderBy('sequence', 'desc').limit(size).offset((page - 1) * size).execute()
      return { entries: rows.map(entryOf), total: Number(total) }
    },
    verify: (known = []) =>
      inTurn('trail', async () => {
        const entries = (await office.selectFrom('staff_action').selectAll().orderBy('sequence').execute()).map(entryOf)
        const { sequence, hash } = entries.at(-1) ?? beginning
        const anchor = await heads.read()
        const broken = findBreak(entries, [...(anchor === null ? [] : [anchor]), ...known])
        return { entries: entries.length, head: { sequence, hash }, broken: broken ?? (anchor === null ? { at: 'no-head' } : null) }
      }),
  }
}

async function lastOf(office: Office): Promise<TrailHead> {
  return (await office.selectFrom('staff_action').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst()) ?? beginning
}

/** A trail that was shortened keeps the old head, also when it grows again. */
async function holds(office: Office, { sequence, hash }: TrailHead): Promise<boolean> {
  if (sequence === 0) return hash === beginning.hash
  return (await office.selectFrom('staff_action').select('hash').where('sequence', '=', sequence).executeTakeFirst())?.hash === hash
}

async function isThere(office: Office, { account, action, object }: StaffAction, day: string): Promise<boolean> {
  const same = office.selectFrom('staff_action').select('sequence').where('day', '=', day).where('action', '=', action)
  const byAccount = same.where('account', account === null ? 'is' : '=', account)
  return (await byAccount.where('object', object === null ? 'is' : '=', object?.id ?? null).executeTakeFirst()) !== undefined
}

function rowOf({ sequence, day, account, action, project, object, change, hash }: TrailEntry): OfficeTables['staff_action'] {
  return { sequence, day, account, action, project, kind: object?.kind ?? null, object: object?.id ?? null, before: change?.before ?? null, after: change?.after ?? null, hash }
}

function entryOf({ kind, object, before, after, ...row }: OfficeTables['staff_action']): TrailEntry {
  return { ...row, object: kind === null || object === null ? null : { kind, id: object }, change: before === null || after === null ? null : { before, after } }
}

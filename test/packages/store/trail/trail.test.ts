import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assert, boolean, constant, constantFrom, nat, oneof, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { today } from '@leidraadspiegel/schema'
import type { StaffAction, TrailEntry, TrailHead } from '@leidraadspiegel/store'
import { beginning, findBreak, linked } from '../../../../packages/store/src/trail/chain.ts'
import { useStoreFolder } from '../store-folder.ts'

const action = (number: number, more: Partial<StaffAction> = {}): StaffAction => ({ account: `account${number % 3}`, action: 'fieldwork-opened', project: 'p'.repeat(16), object: { kind: 'fieldwork', id: `fieldwork${number}` }, change: number % 5 === 0 ? { before: '5', after: '10' } : null, ...more })

function chainOf(length: number): TrailEntry[] {
  const entries: TrailEntry[] = []
  for (let number = 1; number <= length; number += 1) entries.push(linked(action(number), '2026-11-28', entries.at(-1) ?? beginning))
  return entries
}

const whole = chainOf(12)
const headOf = (entries: readonly TrailEntry[]): TrailHead => ({ sequence: entries.at(-1)!.sequence, hash: entries.at(-1)!.hash })

describe('a trail', () => {
  test('that nobody touched is whole, at every length', () => {
    for (let length = 1; length <= whole.length; length += 1) expect(findBreak(whole.slice(0, length), [headOf(whole.slice(0, length))])).toBeNull()
    expect(findBreak([], [beginning])).toBeNull()
  })

  test('may have grown since its head was kept, which happens when a process stops in between', () => {
    expect(findBreak(whole, [headOf(whole.slice(0, -1))])).toBeNull()
  })

  /** Every way to change a list of entries, with hashes mended from there on or not. */
  const place = nat(whole.length - 1)
  const field = constantFrom('day', 'account', 'action', 'project', 'object', 'change', 'sequence', 'hash')
  const tampering = oneof(
    record({ how: constant('removed'), at: place }),
    record({ how: constant('cut off'), at: place }),
    record({ how: constant('repeated'), at: place }),
    record({ how: constant('put elsewhere'), at: place, to: place }),
    record({ how: constant('edited'), at: place, field, mended: boolean() }),
    record({ how: constant('put between'), at: place, mended: boolean() }),
  )

  test('shows each of 10,000 random changes: removed, cut off, repeated, reordered, edited or put between, also with all later hashes mended', () => {
    let changed = 0
    assert(
      property(tampering, (given) => {
        const entries = tampered(given)
        if (JSON.stringify(entries) === JSON.stringify(whole)) return
        changed += 1
        expect(findBreak(entries, [headOf(whole)])).not.toBeNull()
      }),
      { numRuns: 11_000 },
    )
    expect(changed).toBeGreaterThan(10_000)
  })
})

function tampered(given: { how: string; at: number; to?: number; field?: string; mended?: boolean }): TrailEntry[] {
  const entries = structuredClone(whole)
  const one = entries[given.at]!
  if (given.how === 'removed') entries.splice(given.at, 1)
  if (given.how === 'cut off') entries.splice(given.at)
  if (given.how === 'repeated') entries.splice(given.at, 0, structuredClone(one))
  if (given.how === 'put elsewhere') entries.splice(given.to!, 0, ...entries.splice(given.at, 1))
  if (given.how === 'put between') entries.splice(given.at, 0, linked(action(99), '2026-11-28', entries[given.at - 1] ?? beginning))
  if (given.how === 'edited') entries[given.at] = { ...one, ...edits[given.field!] }
  if (given.mended !== true) return entries
  return entries.reduce<TrailEntry[]>((mended, entry) => [...mended, linked(entry, entry.day, mended.at(-1) ?? beginning)], [])
}

const edits: Readonly<Record<string, Partial<TrailEntry>>> = {
  day: { day: '2026-11-27' },
  account: { account: null },
  action: { action: 'fieldwork-closed' },
  project: { project: null },
  object: { object: null },
  change: { change: { before: '5', after: '6' } },
  sequence: { sequence: 1000 },
  hash: { hash: 'f'.repeat(64) },
}

describe('the trail of a data folder', () => {
  const folder = useStoreFolder()
  const file = () => join(folder.folder, 'trail.head')
  const sql = (statement: string) => folder.store.office.write((connection) => connection.run(statement))

  test('keeps what was done, a page at a time, by project and for what belongs to none', async () => {
    const { trail } = folder.store
    await Promise.all(Array.from({ length: 12 }, (_, number) => trail.add(action(number))))
    await trail.add(action(1, { project: null, action: 'signed-in', object: null }))
    expect(await trail.list({ project: 'p'.repeat(16), page: 2, size: 5 })).toMatchObject({ total: 12, entries: [{ sequence: 7 }, { sequence: 6 }, { sequence: 5 }, { sequence: 4 }, { sequence: 3 }] })
    const { entries } = await trail.list({ project: null, page: 1, size: 5 })
    expect(entries).toEqual([{ sequence: 13, day: today(), account: 'account1', action: 'signed-in', project: null, object: null, change: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    expect(await trail.verify()).toMatchObject({ entries: 13, head: { sequence: 13 }, broken: null })
    expect((await readFile(file(), 'utf8')).trim()).toBe(`13:${entries[0]!.hash}`)
  })

  test('has what is said once a day once', async () => {
    const { trail } = folder.store
    const refused: StaffAction = { account: null, action: 'sign-in-refused', project: null, object: null, change: null }
    for (const _ of [1, 2, 3]) await trail.addOnceADay(refused)
    await trail.addOnceADay({ ...refused, account: 'account1' })
    expect(await trail.list({ project: null, page: 1, size: 2 })).toMatchObject({ total: 3, entries: [{ account: 'account1' }, { account: null }] })
  })

  test('is whole after a restart, and says a head that somebody kept elsewhere is its own', async () => {
    const { head } = await folder.store.trail.verify()
    const { trail } = await folder.reopen()
    await trail.add(action(40))
    expect((await trail.verify([head])).broken).toBeNull()
    expect((await trail.verify([{ ...head, hash: 'e'.repeat(64) }])).broken).toEqual({ at: 'head', sequence: head.sequence })
  })

  test('says where an entry was edited or removed', async () => {
    await sql(`update office.staff_action set action = 'fieldwork-closed' where sequence = 4`)
    expect((await folder.store.trail.verify()).broken).toEqual({ at: 'entry', sequence: 4 })
    await sql(`update office.staff_action set action = 'fieldwork-opened' where sequence = 4`)
    expect((await folder.store.trail.verify()).broken).toBeNull()
  })

  test('that was shortened keeps showing it, also when it grows again', async () => {
    const { sequence } = (await folder.store.trail.verify()).head
    await sql(`delete from office.staff_action where sequence = ${sequence}`)
    expect((await folder.store.trail.verify()).broken).toEqual({ at: 'head', sequence })
    for (const number of [1, 2, 3]) await folder.store.trail.add(action(number))
    expect((await folder.store.trail.verify()).broken).toEqual({ at: 'head', sequence })
  })

  test('without its head, or with something else in that file, is not called whole', async () => {
    for (const spoil of [() => writeFile(file(), 'niets'), () => rm(file())]) {
      await spoil()
      const { trail } = await folder.reopen()
      await trail.add(action(1))
      expect((await trail.verify()).broken).toEqual({ at: 'no-head' })
    }
  })
})

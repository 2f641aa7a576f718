import { randomBytes } from 'node:crypto'
import { copyFile, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BoxResponse, OwnCode } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { filesWith } from '../canary.ts'
import { fieldworkIn, publication, readFileOf, response, useStoreFolder, type Opened } from '../store-folder.ts'

const folder = useStoreFolder()
const hash = (): string => randomBytes(32).toString('hex')
/** Of somebody who filled in one element in another way. */
const slip = (code: OwnCode, left: number): OwnCode => code.map((value, at) => (at === left ? value : hash()))
const newCode = (): OwnCode => Array.from({ length: 8 }, hash)
const pathOf = (kind: 'box' | 'links' | 'answers', fieldwork: string): string => join(folder.folder, kind, `${fieldwork}.duckdb`)
const keyOf = (project: string): string => join(folder.folder, 'keys', 'own-codes', `${project}.key`)
const there = (path: string): Promise<boolean> => stat(path).then(() => true, () => false)
const codesIn = (fieldwork: string): Promise<{ response: string; keyed: string }[]> => readFileOf(pathOf('links', fieldwork), 'select response::varchar as response, keyed from code')

/** A fieldwork that asks for codes, in a project that does. */
async function asking(): Promise<Opened> {
  const draft = await fieldworkIn(folder.store, { open: false })
  await folder.store.ownCodes.choose(draft.project, true)
  await folder.store.fieldworks.open(draft.fieldwork.id)
  return draft
}

async function nextWave({ project }: Opened): Promise<Pick<Opened, 'fieldwork' | 'cohorts'>> {
  const wave = await folder.store.waves.create(project, { title: 'Vervolg', fieldworks: [{ role: 'professional', survey: 'professional', version: 1, form: 'full' }] })
  const [fieldwork] = await folder.store.fieldworks.listOfWave(wave.id)
  await folder.store.fieldworks.open(fieldwork!.id)
  return { fieldwork: fieldwork!, cohorts: await folder.store.cohorts.listOfFieldwork(fieldwork!.id) }
}

async function send({ fieldwork, cohorts }: Pick<Opened, 'fieldwork' | 'cohorts'>, codes: readonly OwnCode[], more: Partial<BoxResponse> = {}): Promise<void> {
  for (const [at, ownCode] of codes.entries()) await folder.store.box.submit(fieldwork.id, response(cohorts[0]!.id, { 'pro-01': (at % 5) + 1 }, { ownCode, ...more }))
}

describe('a project asks staff for codes of their own', () => {
  test('only when it was chosen before a fieldwork of staff opened, and with another salt in each project', async () => {
    const { ownCodes, fieldworks } = folder.store
    const [before, draft, young] = [await fieldworkIn(folder.store), await asking(), await fieldworkIn(folder.store, { role: 'youth', open: false })]
    await ownCodes.choose(young.project, true)
    await fieldworks.open(young.fieldwork.id)
    await ownCodes.choose(before.project, true)
    expect(await Promise.all([before, draft, young].map(async ({ fieldwork: { id } }) => [await ownCodes.isAsked(id), (await ownCodes.saltOf(id)) !== null]))).toEqual([[false, false], [true, true], [false, false]])
    const salts = [await ownCodes.saltOf(draft.fieldwork.id), await ownCodes.saltOf((await asking()).fieldwork.id)]
    expect(new Set(salts).size).toBe(2)
    expect((await stat(keyOf(draft.project))).mode & 0o777).toBe(0o600)
  })

  test('until one was asked for it can be taken back, after that only be ended, and ended is for good', async () => {
    const { ownCodes } = folder.store
    const draft = await fieldworkIn(folder.store, { open: false })
    await ownCodes.choose(draft.project, true)
    await ownCodes.choose(draft.project, false)
    expect([await ownCodes.ofProject(draft.project), await there(keyOf(draft.project))]).toEqual([{ state: 'off', fieldworks: [] }, false])
    await expect(ownCodes.end(draft.project)).rejects.toMatchObject({ name: 'StateError' })
    const open = await asking()
    await expect(ownCodes.choose(open.project, false)).rejects.toMatchObject({ name: 'StateError' })
    await ownCodes.end(open.project)
    expect(await ownCodes.ofProject(open.project)).toEqual({ state: 'ended', fieldworks: [open.fieldwork.id] })
    for (const on of [true, false]) await expect(ownCodes.choose(open.project, on)).rejects.toMatchObject({ name: 'StateError' })
    const later = await nextWave(open)
    expect(await ownCodes.isAsked(later.fieldwork.id)).toBe(false)
  })
})

describe('a code', () => {
  test('stands in no file as it came in: under the key in the box, and apart from the answers after closing', async () => {
    const opened = await asking()
    const codes = [newCode(), newCode(), newCode()]
    await send(opened, codes)
    await send(opened, [newCode()], { ownCode: newCode() })
    await folder.store.box.submit(opened.fieldwork.id, response(opened.cohorts[0]!.id))
    expect(await filesWith(await folder.files(), ...codes.flat())).toEqual([])
    await folder.store.fieldworks.close(opened.fieldwork.id)
    const kept = await codesIn(opened.fieldwork.id)
    const marks = kept.flatMap(({ keyed }) => keyed.split(' '))
    expect([kept.length, marks.length, marks.every((mark) => /^[0-9a-f]{32}$/.test(mark))]).toEqual([4, 32, true])
    expect(await filesWith(await folder.files(), ...codes.flat())).toEqual([])
    expect(await filesWith(await folder.files(), ...marks)).toEqual([pathOf('links', opened.fieldwork.id)])
    const ids = (await readFileOf<{ id: string }>(pathOf('answers', opened.fieldwork.id), 'select id::varchar as id from response')).map(({ id }) => id)
    expect(kept.map(({ response: id }) => id)).toEqual(ids.filter((id) => kept.some((each) => each.response === id)))
  })

  test('is not kept where nobody asked for one, and leaves no file there', async () => {
    const opened = await fieldworkIn(folder.store)
    await send(opened, [newCode()])
    await folder.store.fieldworks.close(opened.fieldwork.id)
    expect(await there(pathOf('links', opened.fieldwork.id))).toBe(false)
  })

  test('is gone with the response that is withdrawn, before closing and after it', async () => {
    const opened = await asking()
    const [early, late] = [hash(), hash()]
    await send(opened, [newCode()], { withdrawalHash: early })
    await send(opened, [newCode()], { withdrawalHash: late })
    await send(opened, [newCode()])
    await folder.store.withdraw(early)
    await folder.store.fieldworks.close(opened.fieldwork.id)
    const kept = await codesIn(opened.fieldwork.id)
    expect(kept).toHaveLength(2)
    await folder.store.withdraw(late)
    const left = await codesIn(opened.fieldwork.id)
    expect(left).toHaveLength(1)
    const gone = kept.filter(({ response: id }) => id !== left[0]!.response).flatMap(({ keyed }) => keyed.split(' '))
    expect(await filesWith(await folder.files(), ...gone)).toEqual([])
  })
})

describe('people of two waves', () => {
  test('are found again with what they answered then and now, in their own organisation only', async () => {
    const first = await asking()
    const codes = Array.from({ length: 6 }, newCode)
    await send(first, codes)
    await folder.store.fieldworks.close(first.fieldwork.id)
    const second = await nextWave(first)
    await send(second, [codes[0]!, slip(codes[1]!, 3), slip(codes[2]!, 0), newCode()])
    await send({ ...second, cohorts: second.cohorts.toReversed() }, [codes[3]!])
    await folder.store.fieldworks.close(second.fieldwork.id)
    const people = await folder.store.ownCodes.peopleOf(second.fieldwork.id, first.fieldwork.id)
    expect(people.map(({ cohort, before, after }) => [cohort, before['pro-01'], after['pro-01']]).toSorted()).toEqual([1, 2, 3].map((value) => [second.cohorts[0]!.id, value, value]))
    await folder.store.ownCodes.end(first.project)
    expect(await folder.store.ownCodes.peopleOf(second.fieldwork.id, first.fieldwork.id)).toEqual([])
  })
})

describe('ending', () => {
  test('leaves no code and no key in any file, and an open box goes on without codes', async () => {
    const first = await asking()
    await send(first, [newCode(), newCode()])
    await folder.store.fieldworks.close(first.fieldwork.id)
    await folder.store.publications.add(publication(first))
    const second = await nextWave(first)
    await send(second, [newCode()])
    const key = (await readFile(keyOf(first.project), 'utf8')).trim()
    await folder.reopen()
    const marks = [...(await codesIn(first.fieldwork.id)).map(({ keyed }) => keyed), ...(await boxCodes(second))].flatMap((keyed) => keyed.split(' '))
    expect([marks.length, await filesWith(await folder.files(), ...marks)]).toEqual([24, expect.arrayContaining([pathOf('links', first.fieldwork.id), pathOf('box', second.fieldwork.id)])])
    const sending = Array.from({ length: 20 }, () => folder.store.box.submit(second.fieldwork.id, response(second.cohorts[0]!.id, { 'pro-01': 2 }, { ownCode: newCode() })))
    await folder.store.ownCodes.end(first.project)
    expect(await Promise.all(sending)).toEqual(sending.map(() => 'stored'))
    expect(await filesWith(await folder.files(), key, ...marks)).toEqual([])
    await send(second, [newCode()])
    expect(await folder.store.box.count(second.cohorts[0]!.id)).toBe(22)
    expect(await boxCodes(second)).toEqual([])
    await folder.store.fieldworks.close(second.fieldwork.id)
    expect([await there(pathOf('links', second.fieldwork.id)), (await folder.store.publications.ofFieldwork(first.fieldwork.id)) !== null]).toEqual([false, true])
  })

  test('comes by itself two years after codes were asked for last', async () => {
    const { ownCodes } = folder.store
    const opened = await asking()
    const day = new Date()
    const later = (months: number): string => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 15)).toISOString().slice(0, 10)
    await ownCodes.expire(later(23))
    expect((await ownCodes.ofProject(opened.project)).state).toBe('on')
    await ownCodes.expire(later(25))
    expect([(await ownCodes.ofProject(opened.project)).state, await there(keyOf(opened.project))]).toEqual(['ended', false])
  })

  test('that was interrupted goes on at the next start', async () => {
    const opened = await asking()
    await send(opened, [newCode()])
    await folder.store.office.write((office) => office.run("update office.own_code set state = 'ended' where project = $1", [opened.project]))
    await folder.reopen()
    expect([await there(keyOf(opened.project)), await boxCodes(opened)]).toEqual([false, []])
    expect(await folder.store.box.submit(opened.fieldwork.id, response(opened.cohorts[0]!.id))).toBe('stored')
  })
})

describe('a closing that was interrupted', () => {
  test('before the answers stood there sets the codes apart anew, under the ids that the answers get', async () => {
    const opened = await asking()
    const { id } = opened.fieldwork
    await send(opened, [newCode(), newCode(), newCode()])
    await folder.reopen()
    await copyFile(pathOf('box', id), join(folder.folder, 'kept'))
    await folder.store.fieldworks.close(id)
    const before = (await codesIn(id)).map((each) => each.response)
    await folder.store.office.write((office) => office.run("update office.fieldwork set state = 'closing' where id = $1", [id]))
    await folder.close()
    await rm(pathOf('answers', id))
    await copyFile(join(folder.folder, 'kept'), pathOf('box', id))
    await rm(join(folder.folder, 'kept'))
    await folder.reopen()
    const after = (await codesIn(id)).map((each) => each.response)
    const ids = (await readFileOf<{ id: string }>(pathOf('answers', id), 'select id::varchar as id from response')).map((row) => row.id)
    expect([after.length, after.filter((one) => before.includes(one)), after.filter((one) => !ids.includes(one))]).toEqual([3, [], []])
  })
})

/** Codes in an open box, read while the store holds it. */
async function boxCodes({ fieldwork }: Pick<Opened, 'fieldwork'>): Promise<string[]> {
  await folder.reopen()
  const rows = await folder.store.office.read((connection) => connection.all<{ own_code: string }>(`select own_code from box_${fieldwork.id}.response where own_code is not null`))
  return rows.map(({ own_code: code }) => code)
}

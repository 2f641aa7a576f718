import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LateAtom } from '@leidraadspiegel/store'
import { describe, expect, test } from 'vitest'
import { canary, filesWith } from './canary.ts'
import { codebook, fieldworkIn, item, publication, readFileOf, response, useStoreFolder, type Opened } from './store-folder.ts'

const folder = useStoreFolder()
const yes = (): boolean => true
const no = (): boolean => false
const lateFile = (kind: 'box' | 'answers', { fieldwork }: Opened): string => join(folder.folder, kind, `${fieldwork.id}.late.duckdb`)

/** Nine people in time, of whom the first organisation is published; the second is not. */
async function published(): Promise<Opened & { first: string; second: string }> {
  const opened = await fieldworkIn(folder.store)
  const [first, second] = opened.cohorts.map(({ id }) => id)
  for (const cohort of [...Array<string>(6).fill(first!), ...Array<string>(3).fill(second!)]) await folder.store.box.submit(opened.fieldwork.id, response(cohort, { 'pro-01': 2 }))
  await folder.store.fieldworks.close(opened.fieldwork.id)
  await folder.store.publications.add(publication(opened), undefined, [{ cohort: first!, class: 'c1', detailClass: null, n: 6 }])
  return { ...opened, first: first!, second: second! }
}

async function withLate(n: number, leaveOut: readonly string[] = []): Promise<Awaited<ReturnType<typeof published>>> {
  const opened = await published()
  await folder.store.late.open(opened.fieldwork.id, leaveOut)
  for (let at = 0; at < n; at += 1) await folder.store.box.submit(opened.fieldwork.id, response(opened.first))
  return opened
}

const sizesOf = (atoms: readonly LateAtom[]) => Object.fromEntries(atoms.map(({ cohort, n }) => [cohort, n]))

describe('a second box', () => {
  test('is for a published fieldwork, once', async () => {
    const opened = await fieldworkIn(folder.store)
    await expect(folder.store.late.open(opened.fieldwork.id, [])).rejects.toMatchObject({ name: 'StateError' })
    const later = await published()
    expect(await folder.store.late.state(later.fieldwork.id)).toBe('none')
    await expect(folder.store.box.submit(later.fieldwork.id, response(later.first))).rejects.toMatchObject({ name: 'StateError' })
    await folder.store.late.open(later.fieldwork.id, [])
    expect(await folder.store.late.state(later.fieldwork.id)).toBe('waiting')
    await expect(folder.store.late.open(later.fieldwork.id, [])).rejects.toMatchObject({ name: 'StateError' })
    expect(await folder.store.box.submit(later.fieldwork.id, response(later.first))).toBe('stored')
    expect((await folder.store.fieldworks.get(later.fieldwork.id)).state).toBe('published')
  })

  test('needs to know where everybody was counted', async () => {
    const opened = await fieldworkIn(folder.store)
    await folder.store.fieldworks.close(opened.fieldwork.id)
    await folder.store.publications.add(publication(opened, { groups: [{ group: 'network', kind: 'network', organisation: null, title: '', parent: null, n: 9, minimum: 5 }] }))
    await expect(folder.store.late.open(opened.fieldwork.id, [])).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('eerdere versie') })
  })

  test('has a key of its own for passes, until it is emptied', async () => {
    const opened = await published()
    const { id } = opened.fieldwork
    await expect(folder.store.fieldworks.passKey(id)).rejects.toMatchObject({ name: 'StateError' })
    await folder.store.late.open(id, [])
    expect(await folder.store.fieldworks.passKey(id)).toHaveLength(32)
    await folder.store.late.empty(id, yes)
    await expect(folder.store.fieldworks.passKey(id)).rejects.toMatchObject({ name: 'StateError' })
    await expect(folder.store.box.submit(id, response(opened.first))).rejects.toMatchObject({ name: 'StateError' })
  })

  test('takes a response once, keeps it over a restart, and changes no count of people in time', async () => {
    const opened = await withLate(0)
    const own = response(opened.first)
    expect(await folder.store.box.submit(opened.fieldwork.id, own)).toBe('stored')
    await folder.reopen()
    expect(await folder.store.box.submit(opened.fieldwork.id, own)).toBe('repeated')
    await expect(folder.store.box.submit(opened.fieldwork.id, { ...response(opened.first), passHash: own.passHash })).rejects.toMatchObject({ name: 'AlreadyReceivedError' })
    expect(await folder.store.box.count(opened.first)).toBe(6)
  })

  test('never holds what somebody wrote in own words', async () => {
    const opened = await withLate(0, ['pro-43'])
    const text = canary()
    await folder.store.box.submit(opened.fieldwork.id, response(opened.first, { 'pro-01': 4, 'pro-43': text }))
    expect(await filesWith(await folder.files(), text)).toEqual([])
    await folder.reopen()
    await folder.store.box.submit(opened.fieldwork.id, response(opened.first, { 'pro-01': 4, 'pro-43': text }))
    expect(await filesWith(await folder.files(), text)).toEqual([])
  })

  test('is removed unread when it waited for half a year', async () => {
    const opened = await withLate(0)
    const text = canary()
    await folder.store.box.submit(opened.fieldwork.id, response(opened.first, { 'pro-43': text }))
    await folder.store.late.expire('2999-01-01')
    expect(await filesWith(await folder.files(), text)).toEqual([])
    expect(await folder.store.late.state(opened.fieldwork.id)).toBe('none')
    await folder.store.late.open(opened.fieldwork.id, [])
    expect(await folder.store.box.submit(opened.fieldwork.id, response(opened.first))).toBe('stored')
  })
})

describe('counting late answers', () => {
  test('who was published counts as published, also after a withdrawal; late people stand apart', async () => {
    const opened = await fieldworkIn(folder.store)
    const [first, second] = opened.cohorts.map(({ id }) => id)
    const leaving = [first!, second!].map((cohort) => response(cohort, { 'pro-01': 1 }, { withdrawalHash: randomBytes(32).toString('hex') }))
    for (const each of [...leaving, ...Array.from({ length: 5 }, () => response(first!)), response(second!)]) await folder.store.box.submit(opened.fieldwork.id, each)
    await folder.store.fieldworks.close(opened.fieldwork.id)
    await folder.store.publications.add(publication(opened), undefined, [{ cohort: first!, class: 'c1', detailClass: null, n: 6 }])
    await folder.store.late.open(opened.fieldwork.id, [])
    for (let at = 0; at < 4; at += 1) await folder.store.box.submit(opened.fieldwork.id, response(second!))
    for (const { withdrawalHash } of leaving) await folder.store.withdraw(withdrawalHash!)
    let seen: readonly LateAtom[] = []
    await folder.store.late.empty(opened.fieldwork.id, (atoms) => (seen = atoms).length > 0)
    const expected = { [`${first}@1`]: 6, [`${first}@2`]: 0, [`${second}@1`]: 1, [`${second}@2`]: 4 }
    expect(sizesOf(seen)).toEqual(expected)
    expect(sizesOf(await folder.store.late.atoms(opened.fieldwork.id))).toEqual(expected)
  })

  test('counts these parts of cohorts and no others, and leaves no file behind', async () => {
    const opened = await withLate(5)
    const { id } = opened.fieldwork
    await folder.store.late.empty(id, yes)
    const asked = { codebook: codebook({ 'pro-01': item('c') }), form: 'full' as const, asked: ['pro-01'] }
    const { distribution } = await folder.store.late.tables(id, { ...asked, classes: [], detailClasses: [{ cohort: `${opened.first}@2`, class: 'd1@2' }, { cohort: `${opened.second}@1`, class: 'd1@2' }] })
    expect(distribution).toEqual([{ class: 'd1@2', item: 'pro-01', value: '2', n: 3 }, { class: 'd1@2', item: 'pro-01', value: '4', n: 5 }])
    expect((await folder.files()).filter((path) => path.includes('both'))).toEqual([])
  })

  test('what does not fit stays in the box, and is looked at again on another day', async () => {
    const opened = await withLate(2)
    const { id } = opened.fieldwork
    expect(await folder.store.late.empty(id, no, '2026-11-25')).toBe(false)
    await expect(folder.store.late.empty(id, yes, '2026-11-25')).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('Morgen') })
    expect(await folder.store.box.submit(id, response(opened.first))).toBe('stored')
    expect(await folder.store.late.empty(id, yes, '2026-11-26')).toBe(true)
    expect(await readFileOf(lateFile('answers', opened), 'select count(*)::int as n from response')).toEqual([{ n: 3 }])
  })

  test('emptying makes new ids in the order of those ids, without a trace of the passes, and takes the box away', async () => {
    const opened = await withLate(0)
    const own = Array.from({ length: 6 }, () => response(opened.first))
    for (const each of own) await folder.store.box.submit(opened.fieldwork.id, each)
    await folder.store.late.empty(opened.fieldwork.id, yes)
    const ids = (await readFileOf<{ id: string }>(lateFile('answers', opened), 'select id::varchar as id from response')).map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    expect(ids.filter((id) => own.some((each) => each.id === id))).toEqual([])
    expect(await filesWith(await folder.files(), ...own.map(({ passHash }) => passHash))).toEqual([])
    expect((await folder.files()).filter((path) => path.startsWith(lateFile('box', opened)))).toEqual([])
  })

  test.each(['in the box', 'after emptying'])('a late response that is withdrawn is gone from every file, %s', async (when) => {
    const opened = await withLate(5)
    const text = canary()
    const own = response(opened.first, { 'pro-43': text }, { withdrawalHash: randomBytes(32).toString('hex') })
    await folder.store.box.submit(opened.fieldwork.id, own)
    if (when === 'after emptying') await folder.store.late.empty(opened.fieldwork.id, yes)
    expect(await filesWith(await folder.files(), text)).toHaveLength(1)
    await folder.store.withdraw(own.withdrawalHash!)
    expect(await filesWith(await folder.files(), text)).toEqual([])
    if (when === 'in the box') await folder.store.late.empty(opened.fieldwork.id, yes)
    expect(sizesOf(await folder.store.late.atoms(opened.fieldwork.id))[`${opened.first}@2`]).toBe(5)
  })

  test('after version 2 nothing is counted again, and no size of a cohort is kept', async () => {
    const opened = await withLate(5)
    const { id } = opened.fieldwork
    await folder.store.late.empty(id, yes)
    await folder.store.publications.add(publication(opened, { version: 2, supersedes: '0'.repeat(64) }))
    expect(await folder.store.late.state(id)).toBe('counted')
    await expect(folder.store.late.atoms(id)).rejects.toMatchObject({ name: 'StateError' })
    await expect(folder.store.late.open(id, [])).rejects.toMatchObject({ name: 'StateError' })
    await expect(folder.store.late.empty(id, yes)).rejects.toMatchObject({ name: 'StateError' })
    expect(await folder.store.office.read((office) => office.all('select * from office.published_place where fieldwork = $1', [id]))).toEqual([])
  })
})

describe('a process that stopped while emptying', () => {
  test('before the file was finished: the next start finishes it, every response once', async () => {
    const opened = await withLate(7)
    await folder.store.office.write((office) => office.run(`update office.late_box set state = 'closing' where fieldwork = $1`, [opened.fieldwork.id]))
    await folder.close()
    await writeFile(join(folder.folder, 'answers', `${opened.fieldwork.id}.late.new`), 'half')
    await folder.reopen()
    expect(sizesOf(await folder.store.late.atoms(opened.fieldwork.id))[`${opened.first}@2`]).toBe(7)
    expect((await folder.files()).filter((path) => path.startsWith(lateFile('box', opened)))).toEqual([])
  })

  test('after the file was finished: the box beside it goes, and nothing is there twice', async () => {
    const opened = await withLate(7)
    await folder.close()
    const box = await readFile(lateFile('box', opened))
    await folder.reopen()
    await folder.store.late.empty(opened.fieldwork.id, yes)
    await folder.store.office.write((office) => office.run(`update office.late_box set state = 'closing' where fieldwork = $1`, [opened.fieldwork.id]))
    await folder.close()
    await writeFile(lateFile('box', opened), box)
    await folder.reopen()
    expect(sizesOf(await folder.store.late.atoms(opened.fieldwork.id))[`${opened.first}@2`]).toBe(7)
    expect((await folder.files()).filter((path) => path.startsWith(lateFile('box', opened)))).toEqual([])
  })
})

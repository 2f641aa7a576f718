import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canary, filesWith } from './canary.ts'
import { codebook, fieldworkIn, item, publication, readFileOf, response, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()
const hash = (): string => randomBytes(32).toString('hex')

/** Ten responses of one organisation; the fourth can be withdrawn and holds a text that does not compress. */
async function withOneToWithdraw() {
  const opened = await fieldworkIn(folder.store, { organisations: 1 })
  const cohort = opened.cohorts[0]!.id
  const own = response(cohort, { 'pro-01': 1, 'pro-43': canary() }, { withdrawalHash: hash() })
  const others = Array.from({ length: 9 }, () => response(cohort, { 'pro-01': 4, 'pro-43': canary() }, { withdrawalHash: hash() }))
  for (const each of [...others.slice(0, 3), own, ...others.slice(3)]) await folder.store.box.submit(opened.fieldwork.id, each)
  return { ...opened, id: opened.fieldwork.id, cohort, own, others, text: String(own.answers['pro-43']) }
}

describe('withdrawing a response', () => {
  test('from an open box: it is gone from every file, the others are there, and the box goes on', async () => {
    const { id, cohort, own, others, text } = await withOneToWithdraw()
    expect(await filesWith(await folder.files(), text)).toHaveLength(1)
    await folder.store.withdraw(own.withdrawalHash!)
    expect(await filesWith(await folder.files(), text, own.passHash)).toEqual([])
    expect(await folder.store.box.count(cohort)).toBe(9)
    expect(await Promise.all(others.map((each) => folder.store.box.submit(id, each)))).toEqual(others.map(() => 'repeated'))
    expect(await folder.store.box.submit(id, response(cohort))).toBe('stored')
    await folder.reopen()
    expect(await filesWith(await folder.files(), text, own.passHash)).toEqual([])
    expect(await folder.store.box.count(cohort)).toBe(10)
  })

  test('from a closed fieldwork: it is gone from every file and is no longer counted', async () => {
    const { id, cohort, own, text } = await withOneToWithdraw()
    await folder.store.fieldworks.close(id)
    expect(await folder.store.box.count(cohort)).toBe(10)
    expect(await filesWith(await folder.files(), text)).toHaveLength(1)
    await folder.store.withdraw(own.withdrawalHash!)
    expect(await filesWith(await folder.files(), text)).toEqual([])
    expect(await folder.store.box.count(cohort)).toBe(9)
    expect(await folder.store.counts.atoms(id)).toMatchObject([{ n: 9 }])
    const { distribution } = await folder.store.counts.tables(id, { classes: [], detailClasses: [{ cohort, class: 'c1' }], codebook: codebook({ 'pro-01': item('c') }), form: 'full', asked: ['pro-01'] })
    expect(distribution).toEqual([{ class: 'c1', item: 'pro-01', value: '4', n: 9 }])
  })

  test('after publishing the figures stay and the answers go', async () => {
    const opened = await withOneToWithdraw()
    await folder.store.fieldworks.close(opened.id)
    const published = publication(opened, { distribution: [{ class: 'c1', item: 'pro-01', value: '1', n: 1 }] })
    await folder.store.publications.add(published)
    await folder.store.withdraw(opened.own.withdrawalHash!)
    expect(await folder.store.publications.ofFieldwork(opened.id)).toEqual(published)
    expect(await filesWith(await folder.files(), opened.text)).toEqual([])
    const rows = await readFileOf<{ n: number }>(join(folder.folder, 'answers', `${opened.id}.duckdb`), 'select count(*)::int as n from response')
    expect(rows).toEqual([{ n: 9 }])
  })

  test('nobody learns whether there was one', async () => {
    const { cohort } = await withOneToWithdraw()
    expect(await folder.store.withdraw(hash())).toBeUndefined()
    expect(await folder.store.box.count(cohort)).toBe(10)
  })

  test('a late retry does not bring it back, also not after a restart', async () => {
    const { id, cohort, own } = await withOneToWithdraw()
    await folder.store.withdraw(own.withdrawalHash!)
    expect(await folder.store.box.submit(id, own)).toBe('repeated')
    await folder.reopen()
    expect(await folder.store.box.submit(id, own)).toBe('repeated')
    expect(await folder.store.box.count(cohort)).toBe(9)
  })

  test('answers that come in meanwhile wait and are kept', async () => {
    const { id, cohort, own } = await withOneToWithdraw()
    const withdrawing = folder.store.withdraw(own.withdrawalHash!)
    const outcomes: string[] = []
    for (let round = 0; round < 20; round += 1) outcomes.push(...(await Promise.all(Array.from({ length: 5 }, () => folder.store.box.submit(id, response(cohort))))))
    await withdrawing
    expect(new Set(outcomes)).toEqual(new Set(['stored']))
    expect(await folder.store.box.count(cohort)).toBe(109)
    await folder.store.fieldworks.close(id)
    expect(await folder.store.box.count(cohort)).toBe(109)
  })

  test('what a stopped process had promised is done at the next start', async () => {
    const { id, cohort, own, text } = await withOneToWithdraw()
    await folder.store.fieldworks.close(id)
    await folder.store.office.write((office) => office.run(`insert into office.withdrawn values ($1, date '2026-11-25', false)`, [own.withdrawalHash]))
    await folder.reopen()
    expect(await folder.store.box.count(cohort)).toBe(9)
    expect(await filesWith(await folder.files(), text)).toEqual([])
  })

  test('the hash is kept for restores, with the day and no finer time', async () => {
    const asked = hash()
    await folder.store.withdraw(asked)
    const rows = await folder.store.office.read((office) => office.all('select * from office.withdrawn where hash = $1', [asked]))
    expect(rows).toEqual([{ hash: asked, withdrawn_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), done: true }])
  })
})

describe('in two steps, for an answer that may not take longer when there is a response', () => {
  test('asking is done when it is on disk and touches no other file; a stopped process does the rest at its start', async () => {
    const { cohort, own, text } = await withOneToWithdraw()
    await folder.store.withdrawals.ask(own.withdrawalHash!)
    expect(await filesWith(await folder.files(), text)).toHaveLength(1)
    await folder.reopen()
    expect(await filesWith(await folder.files(), text)).toEqual([])
    expect(await folder.store.box.count(cohort)).toBe(9)
  })

  test('what several people ask at once is done together', async () => {
    const { cohort, own, others, text } = await withOneToWithdraw()
    await Promise.all([own, ...others.slice(0, 4)].map(async (each) => {
      await folder.store.withdrawals.ask(each.withdrawalHash!)
      await folder.store.withdrawals.finish()
    }))
    expect(await filesWith(await folder.files(), text, ...others.slice(0, 4).map((each) => String(each.answers['pro-43'])))).toEqual([])
    expect(await folder.store.box.count(cohort)).toBe(5)
  })
})

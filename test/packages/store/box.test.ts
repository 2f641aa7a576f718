import { randomBytes, randomUUID } from 'node:crypto'
import { inspect } from 'node:util'
import type { BoxResponse } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { fieldworkIn, response, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()

describe('the box of an open fieldwork', () => {
  test('keeps a response and counts it for its cohort', async () => {
    const { store } = folder
    const { fieldwork, cohorts } = await fieldworkIn(store)
    expect(await store.box.submit(fieldwork.id, response(cohorts[0]!.id))).toBe('stored')
    expect(await store.box.count(cohorts[0]!.id)).toBe(1)
    expect(await store.box.count(cohorts[1]!.id)).toBe(0)
  })

  test('a retry of the same response is stored once', async () => {
    const { store } = folder
    const { fieldwork, cohorts } = await fieldworkIn(store)
    const one = response(cohorts[0]!.id)
    expect(await store.box.submit(fieldwork.id, one)).toBe('stored')
    expect(await store.box.submit(fieldwork.id, one)).toBe('repeated')
    expect(await store.box.submit(fieldwork.id, { ...one, id: one.id.toUpperCase() })).toBe('repeated')
    expect(await store.box.count(cohorts[0]!.id)).toBe(1)
  })

  test('with another withdrawal it is another response, also after a restart', async () => {
    const { fieldwork, cohorts } = await fieldworkIn(folder.store)
    const [withReceipt, without] = [randomBytes(32).toString('hex'), null].map((withdrawalHash) => response(cohorts[0]!.id, {}, { withdrawalHash }))
    const again = (each: BoxResponse) => folder.store.box.submit(fieldwork.id, each)
    const other = (each: BoxResponse) => again({ ...each, withdrawalHash: randomBytes(32).toString('hex') })
    for (const each of [withReceipt!, without!]) await again(each)
    for (let opened = 1; opened <= 2; opened++) {
      for (const each of [withReceipt!, without!]) {
        expect(await again(each)).toBe('repeated')
        await expect(other(each)).rejects.toMatchObject({ name: 'AlreadyReceivedError' })
      }
      await expect(again({ ...withReceipt!, withdrawalHash: null })).rejects.toMatchObject({ name: 'AlreadyReceivedError' })
      await folder.reopen()
    }
    expect(await folder.store.box.count(cohorts[0]!.id)).toBe(2)
  })

  test('retries that overlap wait for the first and are stored once', async () => {
    const { store } = folder
    const { fieldwork, cohorts } = await fieldworkIn(store)
    const one = response(cohorts[0]!.id)
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.box.submit(fieldwork.id, one)))
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 19 }, () => 'repeated'), 'stored'])
    expect(await store.box.count(cohorts[0]!.id)).toBe(1)
  })

  test('a pass hands in one response, also when two arrive at the same moment', async () => {
    const { store } = folder
    const { fieldwork, cohorts } = await fieldworkIn(store)
    const one = response(cohorts[0]!.id)
    const outcomes = await Promise.allSettled([one, { ...one, id: randomUUID() }, { ...one, id: randomUUID() }].map((each) => store.box.submit(fieldwork.id, each)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.filter((each) => each.status === 'rejected').map(({ reason }) => reason.name)).toEqual(['AlreadyReceivedError', 'AlreadyReceivedError'])
    expect(await store.box.count(cohorts[0]!.id)).toBe(1)
  })

  test('the id of a response cannot be used with another pass', async () => {
    const { store } = folder
    const { fieldwork, cohorts } = await fieldworkIn(store)
    const one = response(cohorts[0]!.id)
    await store.box.submit(fieldwork.id, one)
    await expect(store.box.submit(fieldwork.id, response(cohorts[0]!.id, {}, { id: one.id }))).rejects.toMatchObject({ name: 'AlreadyReceivedError' })
  })

  test('after a restart it still knows who handed in', async () => {
    const { fieldwork, cohorts } = await fieldworkIn(folder.store)
    const one = response(cohorts[0]!.id)
    await folder.store.box.submit(fieldwork.id, one)
    const store = await folder.reopen()
    expect(await store.box.submit(fieldwork.id, one)).toBe('repeated')
    await expect(store.box.submit(fieldwork.id, { ...one, id: randomUUID() })).rejects.toMatchObject({ name: 'AlreadyReceivedError' })
    expect(await store.box.submit(fieldwork.id, response(cohorts[0]!.id))).toBe('stored')
    expect(await store.box.count(cohorts[0]!.id)).toBe(2)
  })

  test('a response that cannot be kept fails alone, without being quoted, and may come again', async () => {
    const { store } = folder
    const { fieldwork, cohorts } = await fieldworkIn(store)
    const bad = [response(cohorts[0]!.id, { 'pro-43': 'geheim' }, { id: 'no-uuid' }), response(cohorts[0]!.id, { 'pro-43': 'geheim \ud800' })]
    const outcomes = await Promise.allSettled([response(cohorts[0]!.id), ...bad, response(cohorts[0]!.id)].map((each) => store.box.submit(fieldwork.id, each)))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(inspect(outcome.reason)).not.toMatch(/geheim/)
    expect(await store.box.submit(fieldwork.id, { ...bad[1]!, answers: {} })).toBe('stored')
    expect(await store.box.count(cohorts[0]!.id)).toBe(3)
  })

  test('refuses a cohort of another fieldwork, and a fieldwork that is not there', async () => {
    const { store } = folder
    const here = await fieldworkIn(store)
    const there = await fieldworkIn(store)
    await expect(store.box.submit(here.fieldwork.id, response(there.cohorts[0]!.id))).rejects.toMatchObject({ name: 'NotFoundError' })
    await expect(store.box.submit('0000000000000000', response(there.cohorts[0]!.id))).rejects.toMatchObject({ name: 'NotFoundError' })
    await expect(store.box.count('0000000000000000')).rejects.toMatchObject({ name: 'NotFoundError' })
  })

  test('takes answers only while the fieldwork is open', async () => {
    const { store } = folder
    const { fieldwork, cohorts } = await fieldworkIn(store, { open: false })
    const submit = () => store.box.submit(fieldwork.id, response(cohorts[0]!.id))
    await expect(submit()).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('nog niet geopend') })
    await store.fieldworks.open(fieldwork.id)
    await submit()
    await store.fieldworks.pause(fieldwork.id)
    await expect(submit()).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('gepauzeerd') })
    await store.fieldworks.resume(fieldwork.id)
    await submit()
    await store.fieldworks.close(fieldwork.id)
    await expect(submit()).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('gesloten') })
    expect(await store.box.count(cohorts[0]!.id)).toBe(2)
  })

  test('keeps hundreds of responses that arrive together', async () => {
    const { store } = folder
    const { fieldwork, cohorts } = await fieldworkIn(store)
    const outcomes = await Promise.all(Array.from({ length: 700 }, (_, index) => store.box.submit(fieldwork.id, response(cohorts[index % 2]!.id))))
    expect(new Set(outcomes)).toEqual(new Set(['stored']))
    expect(await Promise.all(cohorts.map(({ id }) => store.box.count(id)))).toEqual([350, 350])
  })
})

import { addDays, addMonths, today } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { fieldworkIn, response, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()
const yesterday = addDays(today(), -1)
const tomorrow = addDays(today(), 1)

describe('the period of a fieldwork', () => {
  test('is planned before it opens, and survives a restart', async () => {
    const { fieldwork } = await fieldworkIn(folder.store, { open: false })
    expect([fieldwork.opensOn, fieldwork.closesOn]).toEqual([null, null])
    const planned = await folder.store.fieldworks.plan(fieldwork.id, { opensOn: tomorrow, closesOn: addDays(today(), 22) })
    await folder.reopen()
    expect(await folder.store.fieldworks.get(fieldwork.id)).toEqual(planned)
    expect(await folder.store.fieldworks.listOfWave(fieldwork.wave)).toEqual([planned])
    expect(await folder.store.fieldworks.plan(fieldwork.id, { opensOn: null, closesOn: null })).toMatchObject({ opensOn: null, closesOn: null })
  })

  test('that cannot be is refused in a sentence, and changes nothing', async () => {
    const { fieldwork } = await fieldworkIn(folder.store, { open: false })
    await expect(folder.store.fieldworks.plan(fieldwork.id, { opensOn: tomorrow, closesOn: today() })).rejects.toMatchObject({ name: 'StateError', message: 'De sluitingsdag ligt voor de openingsdag.' })
    await expect(folder.store.fieldworks.plan('0000000000000000', { opensOn: null, closesOn: null })).rejects.toMatchObject({ name: 'NotFoundError' })
    expect(await folder.store.fieldworks.get(fieldwork.id)).toEqual(fieldwork)
  })

  test('begins on the day on which a person opened, whatever was planned', async () => {
    const { fieldwork } = await fieldworkIn(folder.store, { open: false })
    await folder.store.fieldworks.plan(fieldwork.id, { opensOn: addDays(today(), 9), closesOn: addDays(today(), 30) })
    expect(await folder.store.fieldworks.open(fieldwork.id)).toMatchObject({ state: 'open', opensOn: today(), closesOn: addDays(today(), 30) })
    expect(await folder.store.fieldworks.get(fieldwork.id)).toMatchObject({ opensOn: today() })
  })

  test('is told to people once it is open, so that it only gets longer, to twelve months', async () => {
    const { fieldwork } = await fieldworkIn(folder.store)
    const plan = (closesOn: string | null) => folder.store.fieldworks.plan(fieldwork.id, { opensOn: today(), closesOn })
    await plan(addDays(today(), 10))
    await expect(plan(addDays(today(), 9))).rejects.toMatchObject({ name: 'StateError' })
    await expect(plan(addDays(addMonths(today(), 12), 1))).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('12 maanden') })
    expect(await plan(addMonths(today(), 12))).toMatchObject({ closesOn: addMonths(today(), 12) })
    await folder.store.fieldworks.close(fieldwork.id)
    await expect(plan(addMonths(today(), 12))).rejects.toMatchObject({ name: 'StateError' })
  })

  test('with a last day that is over does not open; what is open goes on after its last day', async () => {
    const { store } = folder
    const late = await fieldworkIn(store, { open: false })
    const running = await fieldworkIn(store)
    for (const { fieldwork } of [late, running]) await store.office.kysely<{ fieldwork: { id: string; closes_on: string } }>().updateTable('fieldwork').set({ closes_on: yesterday }).where('id', '=', fieldwork.id).execute()
    await expect(store.fieldworks.open(late.fieldwork.id)).rejects.toMatchObject({ name: 'NotReadyError', message: expect.stringContaining('De sluitingsdag is al voorbij.') })
    expect(await store.fieldworks.get(late.fieldwork.id)).toMatchObject({ state: 'draft' })
    await store.box.submit(running.fieldwork.id, response(running.cohorts[0]!.id))
    expect(await store.box.count(running.cohorts[0]!.id)).toBe(1)
    expect(await store.fieldworks.get(running.fieldwork.id)).toMatchObject({ state: 'open', closesOn: yesterday })
  })
})

import type { OwnQuestion } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { fieldworkIn, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()
const question: OwnQuestion = { type: 'yes-no', text: 'Is de website duidelijk?', sensitive: false }
const other: OwnQuestion = { ...question, text: 'Is de folder duidelijk?' }

describe('own questions of a fieldwork', () => {
  test('are kept while it is in preparation, survive a restart, and can be taken away whole', async () => {
    const { fieldwork } = await fieldworkIn(folder.store, { open: false })
    expect(fieldwork).not.toHaveProperty('own')
    const kept = await folder.store.ownQuestions.keep(fieldwork.id, [question], 'anna')
    expect(kept.own).toEqual({ questions: [question], writtenBy: 'anna', approved: false })
    await folder.reopen()
    expect(await folder.store.fieldworks.get(fieldwork.id)).toEqual(kept)
    expect(await folder.store.ownQuestions.keep(fieldwork.id, [], 'anna')).toEqual(fieldwork)
    expect(await folder.store.fieldworks.get(fieldwork.id)).toEqual(fieldwork)
  })

  test('lie fast once it opened', async () => {
    const { fieldwork } = await fieldworkIn(folder.store)
    await expect(folder.store.ownQuestions.keep(fieldwork.id, [question], 'anna')).rejects.toMatchObject({ name: 'StateError' })
    await expect(folder.store.ownQuestions.approve(fieldwork.id, [question], 'mo')).rejects.toMatchObject({ name: 'StateError' })
  })

  test('of young people wait for a second person, who approves exactly what is asked', async () => {
    const { store } = folder
    const { fieldwork } = await fieldworkIn(store, { open: false, role: 'youth' })
    await store.ownQuestions.keep(fieldwork.id, [question], 'anna')
    await expect(store.fieldworks.open(fieldwork.id)).rejects.toMatchObject({ name: 'NotReadyError', message: expect.stringContaining('Iemand anders dan wie de eigen vragen schreef') })
    await expect(store.ownQuestions.approve(fieldwork.id, [question], 'anna')).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('keurt ze niet zelf goed') })
    await expect(store.ownQuestions.approve(fieldwork.id, [other], 'mo')).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('net veranderd') })
    expect((await store.ownQuestions.approve(fieldwork.id, [question], 'mo')).own).toMatchObject({ approved: true, writtenBy: 'anna' })
    expect((await store.ownQuestions.keep(fieldwork.id, [question], 'mo')).own).toMatchObject({ approved: true })
    expect((await store.ownQuestions.keep(fieldwork.id, [question, other], 'mo')).own).toMatchObject({ approved: false, writtenBy: 'mo' })
    await store.ownQuestions.approve(fieldwork.id, [question, other], 'anna')
    expect(await store.fieldworks.open(fieldwork.id)).toMatchObject({ state: 'open', own: { approved: true } })
  })

  test('of staff need nobody else', async () => {
    const { fieldwork } = await fieldworkIn(folder.store, { open: false, role: 'professional' })
    await folder.store.ownQuestions.keep(fieldwork.id, [question], 'anna')
    expect(await folder.store.fieldworks.open(fieldwork.id)).toMatchObject({ state: 'open' })
  })
})

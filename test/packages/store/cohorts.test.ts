import { fewestForWords, roles } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { fieldworkIn, response, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()

describe('open questions', () => {
  test.each(roles)('of %s: for young people by choice, for others always', async (role) => {
    const { cohorts } = await fieldworkIn(folder.store, { role, organisations: 1, open: false })
    expect(cohorts[0]!.words).toBe(role !== 'youth')
    if (role !== 'youth') await expect(folder.store.cohorts.update(cohorts[0]!.id, { words: false })).rejects.toMatchObject({ name: 'StateError' })
  })

  test.each([null, 0, fewestForWords - 1])('are not asked of %s expected young people', async (invited) => {
    const { cohorts } = await fieldworkIn(folder.store, { role: 'youth', organisations: 1, open: false })
    await expect(folder.store.cohorts.update(cohorts[0]!.id, { words: true, invited })).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('20') })
    expect(await folder.store.cohorts.get(cohorts[0]!.id)).toMatchObject({ words: false, invited: null })
  })

  test('go out again when fewer are expected, and stand still once open', async () => {
    const { cohorts } = folder.store
    const { fieldwork, cohorts: [cohort] } = await fieldworkIn(folder.store, { role: 'youth', organisations: 1, open: false })
    expect(await cohorts.update(cohort!.id, { words: true, invited: fewestForWords })).toMatchObject({ words: true })
    expect(await cohorts.update(cohort!.id, { invited: 12 })).toMatchObject({ words: false, invited: 12 })
    await cohorts.update(cohort!.id, { words: true, invited: 30 })
    await folder.store.fieldworks.open(fieldwork.id)
    await expect(cohorts.update(cohort!.id, { words: false })).rejects.toMatchObject({ name: 'StateError' })
    expect(await cohorts.update(cohort!.id, { invited: 8 })).toMatchObject({ words: true, invited: 8 })
  })
})

describe('one cohort that stands still', () => {
  test('takes nothing while the others go on, also after a restart, and goes on when it is told', async () => {
    const { fieldwork, cohorts: [still, other] } = await fieldworkIn(folder.store)
    const submit = (cohort: string) => folder.store.box.submit(fieldwork.id, response(cohort))
    await submit(still!.id)
    expect(await folder.store.cohorts.pause(still!.id)).toMatchObject({ paused: true })
    await expect(submit(still!.id)).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('gepauzeerd') })
    expect(await submit(other!.id)).toBe('stored')
    await folder.reopen()
    await expect(submit(still!.id)).rejects.toMatchObject({ name: 'StateError' })
    expect(await submit(other!.id)).toBe('stored')
    expect(await folder.store.cohorts.resume(still!.id)).toMatchObject({ paused: false })
    expect(await submit(still!.id)).toBe('stored')
    expect(await folder.store.box.count(still!.id)).toBe(2)
  })

  test('stays still when the whole fieldwork pauses and goes on, and everything in it is kept at closing', async () => {
    const { fieldwork, cohorts: [still] } = await fieldworkIn(folder.store)
    await folder.store.box.submit(fieldwork.id, response(still!.id))
    await folder.store.fieldworks.pause(fieldwork.id)
    await folder.store.cohorts.pause(still!.id)
    await folder.store.fieldworks.resume(fieldwork.id)
    await expect(folder.store.box.submit(fieldwork.id, response(still!.id))).rejects.toMatchObject({ name: 'StateError' })
    await folder.store.fieldworks.close(fieldwork.id)
    expect(await folder.store.box.count(still!.id)).toBe(1)
  })

  test('answers that are on their way when it stops are kept or refused, never lost in between', async () => {
    const { fieldwork, cohorts: [still, other] } = await fieldworkIn(folder.store)
    const sending = Array.from({ length: 120 }, (_, index) => folder.store.box.submit(fieldwork.id, response(index % 2 === 0 ? still!.id : other!.id)))
    const [outcomes] = await Promise.all([Promise.allSettled(sending), folder.store.cohorts.pause(still!.id)])
    const stored = outcomes.filter(({ status }) => status === 'fulfilled')
    expect(await folder.store.box.count(other!.id)).toBe(60)
    expect(await folder.store.box.count(still!.id)).toBe(stored.length - 60)
  })

  test('only while people can answer', async () => {
    const { fieldwork, cohorts: [cohort] } = await fieldworkIn(folder.store, { open: false })
    await expect(folder.store.cohorts.pause(cohort!.id)).rejects.toMatchObject({ name: 'StateError' })
    await folder.store.fieldworks.open(fieldwork.id)
    await folder.store.fieldworks.close(fieldwork.id)
    await expect(folder.store.cohorts.pause(cohort!.id)).rejects.toMatchObject({ name: 'StateError' })
    await expect(folder.store.cohorts.pause('0000000000000000')).rejects.toMatchObject({ name: 'NotFoundError' })
  })
})

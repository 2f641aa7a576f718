import { today, type Form, type Role } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { readyOrganisation } from './ready-organisation.ts'
import { useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()

const asked = (role: Role, form: Form = 'full') => ({ role, form, survey: role, version: 1 })

async function wave(...roles: readonly Role[]) {
  const { store } = folder
  const project = await store.projects.create({ name: 'Regio Noord', pilot: true }, 'anna')
  const organisation = await readyOrganisation(store, project.id, 'De Linde')
  const made = await store.waves.create(project.id, { title: 'Nulmeting', fieldworks: roles.map((role) => asked(role)) })
  return { made, organisation: organisation.id, of: async (role: Role) => (await store.fieldworks.listOfWave(made.id)).find((each) => each.role === role) }
}

describe('what a wave asks', () => {
  test('changes while it is in preparation: a role more, another form, another title', async () => {
    const { store } = folder
    const { made, of } = await wave('youth')
    const cohort = (await store.cohorts.listOfFieldwork((await of('youth'))!.id))[0]!
    await store.cohorts.update(cohort.id, { invited: 30 })
    const { wave: changed, removed } = await store.waves.change(made.id, { title: 'Voorjaar', fieldworks: [asked('youth', 'core'), asked('manager')] })
    expect([changed, removed]).toEqual([{ ...made, title: 'Voorjaar' }, []])
    expect(await store.waves.get(made.id)).toEqual(changed)
    expect([(await of('youth'))?.form, (await of('manager'))?.state]).toEqual(['core', 'draft'])
    expect(await store.cohorts.get(cohort.id)).toMatchObject({ invited: 30 })
    expect(await store.cohorts.listOfFieldwork((await of('manager'))!.id)).toHaveLength(1)
  })

  test('a role that is left out goes with all that was set for it, and can come back empty', async () => {
    const { store } = folder
    const { made, of, organisation } = await wave('youth', 'manager')
    const { id } = (await of('youth'))!
    const [cohort] = await store.cohorts.listOfFieldwork(id)
    await store.startMessages.keep({ fieldwork: id, organisation, why: 'Wij zijn benieuwd.', results: '' })
    expect((await store.waves.change(made.id, { title: made.title, fieldworks: [asked('manager')] })).removed).toEqual([id])
    await expect(store.fieldworks.get(id)).rejects.toMatchObject({ name: 'NotFoundError' })
    await expect(store.cohorts.get(cohort!.id)).rejects.toMatchObject({ name: 'NotFoundError' })
    expect(await store.startMessages.of(id, organisation)).toBeNull()
    await store.waves.change(made.id, { title: made.title, fieldworks: [asked('manager'), asked('youth')] })
    expect((await of('youth'))?.id).not.toBe(id)
  })

  test('what was opened is neither left out nor changed, and the rest of that change is not made either', async () => {
    const { store } = folder
    const { made, of } = await wave('youth', 'manager')
    await store.fieldworks.open((await of('manager'))!.id)
    for (const fieldworks of [[asked('youth', 'core')], [asked('youth', 'core'), asked('manager', 'core')]]) await expect(store.waves.change(made.id, { title: 'Anders', fieldworks })).rejects.toMatchObject({ name: 'StateError' })
    await expect(store.waves.change(made.id, { title: 'Anders', fieldworks: [asked('manager'), asked('manager')] })).rejects.toMatchObject({ name: 'StateError' })
    expect([await store.waves.get(made.id), (await of('youth'))?.form]).toEqual([made, 'full'])
    await store.waves.change(made.id, { title: made.title, fieldworks: [asked('manager')] })
    expect(await of('manager')).toMatchObject({ state: 'open', opensOn: today() })
    await expect(store.waves.change('0000000000000000', { title: 'x', fieldworks: [] })).rejects.toMatchObject({ name: 'NotFoundError' })
  })
})

describe('what an organisation adds to a start page', () => {
  test('is kept per fieldwork, replaced as a whole, and gone when it is empty', async () => {
    const { store } = folder
    const { of, organisation } = await wave('youth')
    const { id: fieldwork } = (await of('youth'))!
    const message = { fieldwork, organisation, why: 'Wij zijn benieuwd.', results: '' }
    expect(await store.startMessages.keep(message)).toEqual(message)
    await store.startMessages.keep({ ...message, results: 'In mei vertellen we wat eruit kwam.' })
    await folder.reopen()
    expect(await folder.store.startMessages.listOfFieldwork(fieldwork)).toEqual([{ ...message, results: 'In mei vertellen we wat eruit kwam.' }])
    await folder.store.startMessages.keep({ ...message, why: '' })
    expect(await folder.store.startMessages.of(fieldwork, organisation)).toBeNull()
  })

  test('is the same for everybody: after opening it stays', async () => {
    const { store } = folder
    const { of, organisation } = await wave('youth')
    const { id: fieldwork } = (await of('youth'))!
    await expect(store.startMessages.keep({ fieldwork, organisation: '0000000000000000', why: 'x', results: '' })).rejects.toMatchObject({ name: 'NotFoundError' })
    await store.fieldworks.open(fieldwork)
    await expect(store.startMessages.keep({ fieldwork, organisation, why: 'x', results: '' })).rejects.toMatchObject({ name: 'StateError' })
  })
})

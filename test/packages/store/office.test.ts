import { minimumOfRole, roles, type Role } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { fieldworkIn, publication, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()
const nobody = '0000000000000000'
const newProject = (name = 'Regio Zuid', account = 'anna') => folder.store.projects.create({ name, pilot: false }, account)
const newOrganisation = (project: string, name: string, kind: 'implementing' | 'gatekeeper' = 'implementing') => folder.store.organisations.create(project, { name, kind, contact: 'Bel Sanne', crisis: '' })
const everyRole = roles.map((role) => ({ role, survey: role as string, version: 1, form: 'full' as const }))

describe('projects and grants', () => {
  test('whoever makes a project coordinates it; others can be let in', async () => {
    const project = await newProject('Regio Oost', 'bert')
    expect(project).toEqual({ id: expect.stringMatching(/^[0-9a-z]{16}$/), name: 'Regio Oost', pilot: false, createdOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(await folder.store.projects.get(project.id)).toEqual(project)
    expect(await folder.store.projects.list()).toContainEqual(project)
    expect(await folder.store.grants.of('bert')).toEqual([{ account: 'bert', project: project.id, organisation: null, role: 'coordinator' }])
    const carla = { account: 'carla', project: project.id, organisation: null, role: 'reader' } as const
    await folder.store.grants.give(carla)
    await folder.store.grants.give(carla)
    expect(await folder.store.grants.of('carla')).toEqual([carla])
    expect(await folder.store.grants.of('dirk')).toEqual([])
  })

  test('projects are listed by name', async () => {
    for (const name of ['zeeland', 'Árnhem', 'breda']) await newProject(name)
    const names = (await folder.store.projects.list()).map(({ name }) => name)
    expect(names.filter((name) => ['zeeland', 'Árnhem', 'breda'].includes(name))).toEqual(['Árnhem', 'breda', 'zeeland'])
  })

  test('what is absent is not found', async () => {
    const { store } = folder
    await expect(store.projects.get(nobody)).rejects.toMatchObject({ name: 'NotFoundError', message: expect.stringContaining(nobody) })
    for (const get of [store.organisations.get, store.waves.get, store.cohorts.get]) await expect(get(nobody)).rejects.toMatchObject({ name: 'NotFoundError' })
    await expect(newOrganisation(nobody, 'Nergens')).rejects.toMatchObject({ name: 'NotFoundError' })
    await expect(store.organisations.update(nobody, { name: 'Nergens' })).rejects.toMatchObject({ name: 'NotFoundError' })
    await expect(store.waves.create(nobody, { title: 'Nulmeting', fieldworks: [] })).rejects.toMatchObject({ name: 'NotFoundError' })
    await expect(store.cohorts.update(nobody, { minimum: 10 })).rejects.toMatchObject({ name: 'NotFoundError' })
    expect(await Promise.all([store.ownerOf.organisation(nobody), store.ownerOf.fieldwork(nobody), store.ownerOf.cohort(nobody)])).toEqual([null, null, null])
  })
})

describe('organisations', () => {
  test('are changed field by field and listed by name', async () => {
    const { id: project } = await newProject()
    const b = await newOrganisation(project, 'De Brug')
    const a = await newOrganisation(project, 'Anker')
    expect(await folder.store.organisations.update(b.id, { crisis: 'Bel 0800-0113' })).toEqual({ ...b, crisis: 'Bel 0800-0113' })
    expect(await folder.store.organisations.update(a.id, {})).toEqual(a)
    expect(await folder.store.organisations.list(project)).toEqual([a, { ...b, crisis: 'Bel 0800-0113' }])
    expect(await folder.store.ownerOf.organisation(a.id)).toEqual({ project, organisation: a.id })
  })
})

describe('waves', () => {
  test('number themselves per project, also when they are made at the same moment', async () => {
    const { id: project } = await newProject()
    const waves = await Promise.all(['een', 'twee', 'drie'].map((title) => folder.store.waves.create(project, { title, fieldworks: [] })))
    expect(waves.map(({ number }) => number).toSorted()).toEqual([1, 2, 3])
    expect((await folder.store.waves.list(project)).map(({ number }) => number)).toEqual([1, 2, 3])
    expect(await folder.store.waves.create((await newProject()).id, { title: 'een', fieldworks: [] })).toMatchObject({ number: 1 })
  })

  test('have a fieldwork per role and a cohort per organisation, with the minimum of the role; a gatekeeper is only asked as a partner', async () => {
    const { id: project } = await newProject()
    const organisation = await newOrganisation(project, 'Anker')
    const gatekeeper = await newOrganisation(project, 'Gemeente', 'gatekeeper')
    const wave = await folder.store.waves.create(project, { title: 'Nulmeting', fieldworks: everyRole.toReversed() })
    const fieldworks = await folder.store.fieldworks.listOfWave(wave.id)
    expect(fieldworks.map(({ role, state }) => [role, state])).toEqual(roles.map((role) => [role, 'draft']))
    for (const { id, role } of fieldworks) {
      const cohorts = await folder.store.cohorts.listOfFieldwork(id)
      const asked = role === 'partner' ? [organisation, gatekeeper] : [organisation]
      expect(cohorts).toEqual(asked.map((each, index) => ({ id: cohorts[index]!.id, fieldwork: id, organisation: each.id, team: null, invited: null, minimum: minimumOfRole[role], together: false, words: role !== 'youth', paused: false })))
      expect(await folder.store.ownerOf.cohort(cohorts[0]!.id)).toEqual({ project, organisation: cohorts[0]!.organisation })
      expect(await folder.store.ownerOf.fieldwork(id)).toEqual({ project, organisation: null })
    }
  })

  test('an organisation that joins late takes part in what has not opened yet', async () => {
    const { id: project } = await newProject()
    await newOrganisation(project, 'Anker')
    const wave = await folder.store.waves.create(project, { title: 'Nulmeting', fieldworks: everyRole.slice(0, 2) })
    const [first, second] = await folder.store.fieldworks.listOfWave(wave.id)
    await folder.store.fieldworks.open(first!.id)
    const late = await newOrganisation(project, 'De Brug')
    expect((await folder.store.cohorts.listOfFieldwork(first!.id)).map(({ organisation }) => organisation)).not.toContain(late.id)
    expect((await folder.store.cohorts.listOfFieldwork(second!.id)).map(({ organisation }) => organisation)).toContain(late.id)
  })

  test('ask a role once', async () => {
    const { id: project } = await newProject()
    await expect(folder.store.waves.create(project, { title: 'Dubbel', fieldworks: [everyRole[0]!, everyRole[0]!] })).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('professional') })
    expect(await folder.store.waves.list(project)).toEqual([])
  })
})

describe('the minimum of a cohort', () => {
  test.each(roles)('of %s is never below that of the role', async (role: Role) => {
    const { cohorts } = await fieldworkIn(folder.store, { role, organisations: 1, open: false })
    const { id } = cohorts[0]!
    await expect(folder.store.cohorts.update(id, { minimum: minimumOfRole[role] - 1 })).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining(String(minimumOfRole[role])) })
    expect(await folder.store.cohorts.update(id, { minimum: 20 })).toMatchObject({ minimum: 20 })
    expect(await folder.store.cohorts.update(id, { minimum: 12 })).toMatchObject({ minimum: 12 })
  })

  test('goes up and never down once people were told', async () => {
    const { cohorts, fieldwork } = await fieldworkIn(folder.store, { organisations: 1 })
    const { id } = cohorts[0]!
    await folder.store.cohorts.update(id, { minimum: 8, invited: 30 })
    await expect(folder.store.cohorts.update(id, { minimum: 7, invited: 40 })).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('8') })
    expect(await folder.store.cohorts.get(id)).toMatchObject({ minimum: 8, invited: 30 })
    await folder.store.fieldworks.close(fieldwork.id)
    expect(await folder.store.cohorts.update(id, { minimum: 9, invited: null })).toMatchObject({ minimum: 9, invited: null })
  })

  test('and the number of invited people stand still after publishing', async () => {
    const opened = await fieldworkIn(folder.store, { organisations: 1 })
    await folder.store.fieldworks.close(opened.fieldwork.id)
    await folder.store.publications.add(publication(opened))
    await expect(folder.store.cohorts.update(opened.cohorts[0]!.id, { invited: 50 })).rejects.toMatchObject({ name: 'StateError' })
  })
})

describe('what a network declares', () => {
  test('teams get a cohort each in waves that are made later; partners are asked as a whole', async () => {
    const { id: project } = await newProject()
    const { id } = await newOrganisation(project, 'Anker')
    await folder.store.organisations.update(id, { teams: ['Noord', 'Zuid'], region: 'Achterhoek' })
    expect(await folder.store.organisations.get(id)).toMatchObject({ teams: ['Noord', 'Zuid'], region: 'Achterhoek', name: 'Anker' })
    const wave = await folder.store.waves.create(project, { title: 'Nulmeting', fieldworks: everyRole.filter(({ role }) => role === 'professional' || role === 'partner') })
    const [professional, partner] = await folder.store.fieldworks.listOfWave(wave.id)
    expect((await folder.store.cohorts.listOfFieldwork(professional!.id)).map(({ team }) => team)).toEqual(['Noord', 'Zuid'])
    expect((await folder.store.cohorts.listOfFieldwork(partner!.id)).map(({ team }) => team)).toEqual([null])
  })

  test('small organisations choose before opening to be shown together', async () => {
    const { id: project } = await newProject()
    await newOrganisation(project, 'Anker')
    const wave = await folder.store.waves.create(project, { title: 'Nulmeting', fieldworks: everyRole.slice(0, 1) })
    const [fieldwork] = await folder.store.fieldworks.listOfWave(wave.id)
    const [cohort] = await folder.store.cohorts.listOfFieldwork(fieldwork!.id)
    expect(await folder.store.cohorts.update(cohort!.id, { together: true })).toMatchObject({ together: true })
    await folder.store.fieldworks.open(fieldwork!.id)
    await expect(folder.store.cohorts.update(cohort!.id, { together: false })).rejects.toMatchObject({ name: 'StateError' })
  })

  test('a consent is given, withdrawn and given again, with the day and who signed', async () => {
    const { id: project } = await newProject()
    const { id } = await newOrganisation(project, 'Anker')
    await expect(folder.store.consents.withdraw(id, 'bundling')).rejects.toMatchObject({ name: 'NotFoundError' })
    await folder.store.consents.give(id, 'bundling', 'J. de Vries, bestuurder')
    expect(await folder.store.consents.list(project)).toEqual([{ organisation: id, kind: 'bundling', givenBy: 'J. de Vries, bestuurder', givenOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), withdrawnOn: null }])
    expect((await folder.store.consents.withdraw(id, 'bundling')).withdrawnOn).toMatch(/^\d{4}-/)
    await folder.store.consents.give(id, 'bundling', 'A. Bakker')
    expect(await folder.store.consents.list(project)).toMatchObject([{ givenBy: 'A. Bakker', withdrawnOn: null }])
    expect(await folder.store.consents.list((await newProject()).id)).toEqual([])
  })
})

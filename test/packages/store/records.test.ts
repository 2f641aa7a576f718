import { newId, today, type RecordContent } from '@leidraadspiegel/schema'
import { ChangedError, NotFoundError, RestsOnError } from '@leidraadspiegel/store'
import { describe, expect, test } from 'vitest'
import { anAction, aPoint } from '../schema/any-record.ts'
import { readyOrganisation } from './ready-organisation.ts'
import { useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()

async function newProject(): Promise<{ project: string; organisation: string }> {
  const { id: project } = await folder.store.projects.create({ name: 'Regio Zuid', pilot: false }, 'anna')
  const { id: organisation } = await readyOrganisation(folder.store, project, 'De Linde')
  return { project, organisation }
}

describe('what people write down', () => {
  test('is of an organisation or of the network, and stays after a restart with who kept it and when', async () => {
    const { project, organisation } = await newProject()
    const own = await folder.store.records.create(project, organisation, aPoint({ title: 'Een vaste plek' }), 'Anna')
    const joint = await folder.store.records.create(project, null, aPoint({ title: 'Samen scholen', joint: true }), 'Bram')
    expect(own).toEqual({ ...aPoint({ title: 'Een vaste plek' }), id: own.id, project, organisation, madeOn: today(), version: 1, savedOn: today(), savedBy: 'Anna' })
    await folder.reopen()
    const kept = await folder.store.records.list(project)
    expect(kept.toSorted((a, b) => (a.organisation ?? '').localeCompare(b.organisation ?? ''))).toEqual([joint, own])
    expect(await folder.store.ownerOf.record(own.id)).toEqual({ project, organisation })
    expect(await folder.store.ownerOf.record(joint.id)).toEqual({ project, organisation: null })
    expect(await folder.store.ownerOf.record(newId())).toBeNull()
  })

  test('keeps every version; the same again is none, and of two who save at once the second is told', async () => {
    const { project, organisation } = await newProject()
    const { id } = await folder.store.records.create(project, organisation, aPoint({ title: 'Een' }), 'Anna')
    expect(await folder.store.records.change(id, aPoint({ title: 'Een' }), 1, 'Bram')).toMatchObject({ version: 1, savedBy: 'Anna' })
    await folder.store.records.change(id, aPoint({ title: 'Twee' }), 1, 'Bram')
    await expect(folder.store.records.change(id, aPoint({ title: 'Ook twee' }), 1, 'Anna')).rejects.toThrow(ChangedError)
    expect((await folder.store.records.versions(id)).map(({ version, content, savedBy, removed }) => [version, (content as { title: string }).title, savedBy, removed])).toEqual([[2, 'Twee', 'Bram', false], [1, 'Een', 'Anna', false]])
  })

  test('stays of one kind', async () => {
    const { project, organisation } = await newProject()
    const { id } = await folder.store.records.create(project, organisation, aPoint(), 'Anna')
    await expect(folder.store.records.change(id, anAction(), 1, 'Anna')).rejects.toThrow(NotFoundError)
  })

  test('leaves the list when it is removed, keeps its history, and can be put back', async () => {
    const { project, organisation } = await newProject()
    const { id } = await folder.store.records.create(project, organisation, aPoint({ title: 'Een' }), 'Anna')
    await expect(folder.store.records.remove(id, 7, 'Bram')).rejects.toThrow(ChangedError)
    await folder.store.records.remove(id, 1, 'Bram')
    await folder.store.records.remove(id, 1, 'Bram')
    expect(await folder.store.records.list(project)).toEqual([])
    await expect(folder.store.records.get(id)).rejects.toThrow(NotFoundError)
    expect((await folder.store.records.versions(id)).map(({ removed, savedBy }) => [removed, savedBy])).toEqual([[true, 'Bram'], [false, 'Anna']])
    expect(await folder.store.records.change(id, aPoint({ title: 'Een' }), 2, 'Anna')).toMatchObject({ version: 3 })
    expect(await folder.store.records.list(project)).toHaveLength(1)
  })

  test('does not go while something rests on it, and says what that is', async () => {
    const { project, organisation } = await newProject()
    const point = await folder.store.records.create(project, organisation, aPoint(), 'Anna')
    const action = await folder.store.records.create(project, organisation, anAction({ improvement: point.id }), 'Anna')
    const refused = await folder.store.records.remove(point.id, 1, 'Anna').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(RestsOnError)
    expect((refused as RestsOnError).records.map(({ id }) => id)).toEqual([action.id])
    await folder.store.records.remove(action.id, 1, 'Anna')
    await folder.store.records.remove(point.id, 1, 'Anna')
    expect(await folder.store.records.list(project)).toEqual([])
  })

  test.each<[string, (ids: { own: string; elsewhere: string; gone: string }) => RecordContent]>([
    ['nowhere', () => anAction({ improvement: newId() })],
    ['in another project', ({ elsewhere }) => anAction({ improvement: elsewhere })],
    ['removed', ({ gone }) => aPoint({ evidence: [{ of: 'record', record: gone, part: null }] })],
  ])('rests on nothing that is %s', async (_, written) => {
    const { project, organisation } = await newProject()
    const other = await newProject()
    const { id: own } = await folder.store.records.create(project, organisation, aPoint(), 'Anna')
    const { id: elsewhere } = await folder.store.records.create(other.project, other.organisation, aPoint(), 'Anna')
    const { id: gone } = await folder.store.records.create(project, organisation, aPoint(), 'Anna')
    await folder.store.records.remove(gone, 1, 'Anna')
    const content = written({ own, elsewhere, gone })
    await expect(folder.store.records.create(project, organisation, content, 'Anna')).rejects.toThrow(NotFoundError)
    expect(await folder.store.records.list(project)).toHaveLength(1)
  })

  test('is of an organisation of the project', async () => {
    const { project } = await newProject()
    const other = await newProject()
    for (const organisation of [other.organisation, newId()]) await expect(folder.store.records.create(project, organisation, aPoint(), 'Anna')).rejects.toThrow(NotFoundError)
    await expect(folder.store.records.create(newId(), null, aPoint(), 'Anna')).rejects.toThrow(NotFoundError)
  })
})

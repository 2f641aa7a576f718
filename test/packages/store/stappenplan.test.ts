import { newId, today, type Ambition } from '@leidraadspiegel/schema'
import { ChangedError, NotFoundError } from '@leidraadspiegel/store'
import { describe, expect, test } from 'vitest'
import { useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()
const ambition = (promise: string): { sheet: 'ambitie'; content: Ambition } => ({ sheet: 'ambitie', content: { promise, commitment: '', doing: '' } })
const newProject = async (): Promise<string> => (await folder.store.projects.create({ name: 'Regio Zuid', pilot: false }, 'anna')).id

describe('a sheet', () => {
  test('keeps every version with its day and who saved it, also after a restart', async () => {
    const project = await newProject()
    expect(await folder.store.sheets.list(project)).toEqual([])
    const first = await folder.store.sheets.keep(project, ambition('Wij zijn er.'), 0, 'Anna')
    const second = await folder.store.sheets.keep(project, ambition('Wij blijven.'), 1, 'Bram')
    expect([first, second]).toEqual([
      { ...ambition('Wij zijn er.'), version: 1, savedOn: today(), savedBy: 'Anna' },
      { ...ambition('Wij blijven.'), version: 2, savedOn: today(), savedBy: 'Bram' },
    ])
    await folder.reopen()
    expect(await folder.store.sheets.list(project)).toEqual([second])
    expect((await folder.store.sheets.versions(project, 'ambitie')).map(({ version, savedBy }) => [version, savedBy])).toEqual([[2, 'Bram'], [1, 'Anna']])
    expect(await folder.store.sheets.get(project, 'ambitie', 1)).toEqual(first)
    await expect(folder.store.sheets.get(project, 'ambitie', 3)).rejects.toThrow(NotFoundError)
  })

  test('of who saves second over something he did not see is refused, and nothing is lost', async () => {
    const project = await newProject()
    const both = await Promise.allSettled([folder.store.sheets.keep(project, ambition('Van Anna'), 0, 'Anna'), folder.store.sheets.keep(project, ambition('Van Bram'), 0, 'Bram')])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(folder.store.sheets.keep(project, ambition('Van Carla'), 0, 'Carla')).rejects.toThrow(ChangedError)
    await expect(folder.store.sheets.keep(project, ambition('Van Carla'), 9, 'Carla')).rejects.toThrow(ChangedError)
    expect(await folder.store.sheets.versions(project, 'ambitie')).toHaveLength(1)
  })

  test('that says what is already there makes no version', async () => {
    const project = await newProject()
    await folder.store.sheets.keep(project, ambition('Zo'), 0, 'Anna')
    expect(await folder.store.sheets.keep(project, ambition('Zo'), 0, 'Bram')).toMatchObject({ version: 1, savedBy: 'Anna' })
  })

  test('belongs to a project, and to that one alone', async () => {
    const [one, other] = [await newProject(), await newProject()]
    await folder.store.sheets.keep(one, ambition('Zo'), 0, 'Anna')
    expect(await folder.store.sheets.list(other)).toEqual([])
    await expect(folder.store.sheets.keep(newId(), ambition('Zo'), 0, 'Anna')).rejects.toThrow(NotFoundError)
  })
})

describe('what people say about a task', () => {
  test('counts as the last of them, for the network and each organisation apart', async () => {
    const project = await newProject()
    const { id: organisation } = await folder.store.organisations.create(project, { name: 'De Linde', kind: 'implementing', contact: '', crisis: '' })
    const done = { state: 'done', on: '2026-03-02', note: 'In de vergadering van maart.' } as const
    await folder.store.stepMarks.keep({ project, organisation, task: 'bestuur-steunt' }, done, 'Anna')
    await folder.store.stepMarks.keep({ project, organisation: null, task: 'coordinator' }, { state: 'done', on: null, note: '' }, 'Anna')
    await folder.store.stepMarks.keep({ project, organisation, task: 'bestuur-steunt' }, { state: 'open', on: null, note: '' }, 'Bram')
    await folder.store.stepMarks.keep({ project, organisation, task: 'bestuur-steunt' }, done, 'Carla')
    expect(await folder.store.stepMarks.list(project)).toEqual(
      expect.arrayContaining([
        { project, organisation, task: 'bestuur-steunt', ...done, savedOn: today(), savedBy: 'Carla' },
        { project, organisation: null, task: 'coordinator', state: 'done', on: null, note: '', savedOn: today(), savedBy: 'Anna' },
      ]),
    )
    expect(await folder.store.stepMarks.list(project)).toHaveLength(2)
    const elsewhere = await newProject()
    await expect(folder.store.stepMarks.keep({ project: elsewhere, organisation, task: 'bestuur-steunt' }, done, 'Anna')).rejects.toThrow(NotFoundError)
  })
})

describe('project leaders', () => {
  test('are named per organisation and replaced as a whole', async () => {
    const project = await newProject()
    const { id: organisation } = await folder.store.organisations.create(project, { name: 'De Linde', kind: 'implementing', contact: '', crisis: '' })
    expect(await folder.store.projectLeaders.list(project)).toEqual([])
    await folder.store.projectLeaders.name(organisation, [{ name: 'Sanne', role: 'gedragswetenschapper' }])
    const both = [{ name: 'Sanne', role: 'gedragswetenschapper' }, { name: 'Mo', role: '' }]
    await folder.store.projectLeaders.name(organisation, both)
    expect(await folder.store.projectLeaders.list(project)).toEqual([{ organisation, leaders: both }])
    await folder.store.projectLeaders.name(organisation, [])
    expect(await folder.store.projectLeaders.list(project)).toEqual([])
    await expect(folder.store.projectLeaders.name(newId(), both)).rejects.toThrow(NotFoundError)
  })
})

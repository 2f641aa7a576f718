import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '@leidraadspiegel/database'
import type { Grant } from '@leidraadspiegel/schema'
import { officeMigrations, openStore } from '@leidraadspiegel/store'
import { useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()

async function projectWith(...names: string[]): Promise<{ project: string; organisations: string[] }> {
  const { id: project } = await folder.store.projects.create({ name: 'Regio Zuid', pilot: false }, 'anna')
  const organisations: string[] = []
  for (const name of names) organisations.push((await folder.store.organisations.create(project, { name, kind: 'implementing', contact: '', crisis: '' })).id)
  return { project, organisations }
}

describe('a role in a project', () => {
  test('is of the whole project or of one organisation; an organisation may have several leaders, and a person several roles', async () => {
    const { project, organisations: [linde, anker] } = await projectWith('De Linde', 'Het Anker')
    const given: Grant[] = [
      { account: 'bert', project, organisation: linde!, role: 'leader' },
      { account: 'carla', project, organisation: linde!, role: 'leader' },
      { account: 'dirk', project, organisation: linde!, role: 'leader' },
      { account: 'bert', project, organisation: anker!, role: 'leader' },
      { account: 'els', project, organisation: anker!, role: 'reader' },
      { account: 'fons', project, organisation: null, role: 'reader' },
    ]
    for (const grant of given) await folder.store.grants.give(grant)
    const all = await folder.store.grants.listOfProject(project)
    expect(all).toHaveLength(given.length + 1)
    expect(all[0]).toEqual({ account: 'anna', project, organisation: null, role: 'coordinator' })
    expect(all).toEqual(expect.arrayContaining(given))
    expect((await folder.store.grants.of('bert')).map(({ organisation }) => organisation).toSorted()).toEqual([linde, anker].toSorted())
    for (const grant of given) await folder.store.grants.withdraw(grant)
    expect(await folder.store.grants.listOfProject(project)).toHaveLength(1)
  })

  test.each([
    ['a coordinator of one organisation', 'coordinator', true],
    ['a leader of none', 'leader', false],
  ] as const)('there is no %s', async (_, role, ofOne) => {
    const { project, organisations: [linde] } = await projectWith('De Linde')
    await expect(folder.store.grants.give({ account: 'bert', project, organisation: ofOne ? linde! : null, role })).rejects.toMatchObject({ name: 'StateError' })
  })

  test('is of an organisation of that project, and of a project that is there', async () => {
    const { organisations: [foreign] } = await projectWith('De Linde')
    const { project } = await projectWith()
    await expect(folder.store.grants.give({ account: 'bert', project, organisation: foreign!, role: 'leader' })).rejects.toMatchObject({ name: 'NotFoundError' })
    await expect(folder.store.grants.give({ account: 'bert', project: '0'.repeat(16), organisation: null, role: 'reader' })).rejects.toMatchObject({ name: 'NotFoundError' })
  })
})

describe('a project', () => {
  test('keeps its last coordinator', async () => {
    const { project } = await projectWith()
    const anna = { account: 'anna', project, organisation: null, role: 'coordinator' } as const
    await expect(folder.store.grants.withdraw(anna)).rejects.toMatchObject({ name: 'StateError', message: 'Dit is de laatste coördinator van het project. Geef eerst iemand anders die rol.' })
    await folder.store.grants.give({ ...anna, account: 'bert' })
    await folder.store.grants.withdraw({ ...anna, account: 'carla' })
    await folder.store.grants.withdraw(anna)
    expect((await folder.store.grants.listOfProject(project)).map(({ account }) => account)).toEqual(['bert'])
  })

  test('keeps one of two who leave at the same moment', async () => {
    const { project } = await projectWith()
    const coordinators = ['anna', 'bert'].map((account): Grant => ({ account, project, organisation: null, role: 'coordinator' }))
    for (const grant of coordinators) await folder.store.grants.give(grant)
    const left = await Promise.allSettled(coordinators.map((grant) => folder.store.grants.withdraw(grant)))
    expect(left.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await folder.store.grants.listOfProject(project)).toHaveLength(1)
  })
})

test('a folder from before there were roles of organisations keeps who coordinates and who reads; a reader of then reads the network', async () => {
  const old = await mkdtemp(join(tmpdir(), 'leidraadspiegel-roles-'))
  try {
    const before = await openDatabase({ folder: old })
    const office = await before.attach({ name: 'office', path: 'office.duckdb', migrations: officeMigrations.slice(0, officeMigrations.findIndex(({ id }) => id.endsWith('-roles'))) })
    await office.write(async (connection) => {
      for (const [account, role] of [['anna', 'coordinator'], ['bert', 'reader']] as const) await connection.run('insert into office.project_grant values ($1, $2, $3)', [account, 'p'.repeat(16), role])
    })
    await before.close()
    for (const _ of ['first start', 'second start']) {
      const database = await openDatabase({ folder: old })
      const { grants } = await openStore(database)
      expect(await grants.listOfProject('p'.repeat(16))).toEqual([
        { account: 'anna', project: 'p'.repeat(16), organisation: null, role: 'coordinator' },
        { account: 'bert', project: 'p'.repeat(16), organisation: null, role: 'reader' },
      ])
      await database.close()
    }
  } finally {
    await rm(old, { recursive: true, force: true })
  }
})

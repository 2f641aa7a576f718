import type { KeptRecord } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { readStatements } from '../../../apps/server/src/statements.ts'
import { aScan } from '../../packages/schema/any-evidence.ts'
import { readyOrganisation } from '../../packages/store/ready-organisation.ts'
import { useStoreFolder } from '../../packages/store/store-folder.ts'

const folder = useStoreFolder()

interface Network {
  project: string
  /** Of all but the last the id is higher than that of the last. */
  organisations: string[]
  finish(at: number, day?: string, version?: number): Promise<KeptRecord>
  change(record: KeptRecord, finishedOn: string | null, answer?: number): Promise<KeptRecord>
  /** Places in `organisations` of those that count. */
  counted(): Promise<number[]>
}

async function networkOf(size: number, agreed = size): Promise<Network> {
  const { id: project } = await folder.store.projects.create({ name: 'Netwerk', pilot: true }, 'anna')
  const made: string[] = []
  for (let at = 0; at < size; at++) made.push((await readyOrganisation(folder.store, project, `Organisatie ${at}`)).id)
  const organisations = made.toSorted().toReversed()
  for (const id of organisations.slice(0, agreed)) await folder.store.consents.give(id, 'bundling', 'De bestuurder')
  return {
    project,
    organisations,
    finish: (at, day = '2026-01-10', version = 1) => folder.store.records.create(project, organisations[at]!, aScan({ 'scan-01': 3 }, { finishedOn: day, version }), 'Anna'),
    change: ({ id, version }, finishedOn, answer = 3) => folder.store.records.change(id, aScan({ 'scan-01': answer }, { finishedOn }), version, 'Anna'),
    counted: async () => (await readStatements(folder.store, project)).filter(({ visible }) => visible === 'whole').map(({ organisation }) => organisations.indexOf(organisation)).toSorted((a, b) => a - b),
  }
}

describe('nobody takes the place of a scan that counts', () => {
  test('by finishing on the same day with a lower id, or with an earlier day', async () => {
    const { finish, change, counted } = await networkOf(4)
    for (const at of [0, 1, 2]) await finish(at)
    expect(await counted()).toEqual([0, 1, 2])
    const fourth = await finish(3)
    expect(await counted()).toEqual([0, 1, 2])
    await change(fourth, '1999-01-01')
    expect(await counted()).toEqual([0, 1, 2])
  })

  test('by moving the day of a scan that counts', async () => {
    const { finish, change, counted } = await networkOf(4)
    const [first] = [await finish(0), await finish(1), await finish(2), await finish(3)]
    await change(first, '2026-03-01')
    expect(await counted()).toEqual([0, 1, 2])
  })

  test('by agreeing later with a scan that was ready earlier', async () => {
    const { project, organisations, finish, counted } = await networkOf(4, 3)
    await finish(3, '2026-01-01')
    for (const at of [0, 1, 2]) await finish(at)
    await folder.store.consents.give(organisations[3]!, 'bundling', 'De bestuurder')
    expect(await counted()).toEqual([0, 1, 2])
    expect((await readStatements(folder.store, project)).find(({ organisation }) => organisation === organisations[3])).toMatchObject({ visible: 'apart' })
  })
})

describe('who leaves takes the other two along until it is back, and nobody slides in', () => {
  test('by withdrawing its consent', async () => {
    const { organisations, finish, counted } = await networkOf(5)
    for (const at of [0, 1, 2, 3, 4]) await finish(at)
    await folder.store.consents.withdraw(organisations[0]!, 'bundling')
    expect(await counted()).toEqual([])
    await folder.store.consents.give(organisations[0]!, 'bundling', 'De bestuurder')
    expect(await counted()).toEqual([0, 1, 2])
  })

  test('by opening its scan again', async () => {
    const { finish, change, counted } = await networkOf(5)
    const [first] = [await finish(0), await finish(1), await finish(2), await finish(3), await finish(4)]
    const reopened = await change(first, null)
    expect(await counted()).toEqual([])
    await change(reopened, '2026-02-01', 1)
    expect(await counted()).toEqual([0, 1, 2])
  })

  test('by removing its scan, and a new one of the same wave takes its old place', async () => {
    const { finish, counted } = await networkOf(5)
    const [first] = [await finish(0), await finish(1), await finish(2), await finish(3), await finish(4)]
    await folder.store.records.remove(first.id, first.version, 'Anna')
    expect(await counted()).toEqual([])
    await finish(0, '2026-03-01')
    expect(await counted()).toEqual([0, 1, 2])
  })
})

describe('batches of three', () => {
  test('the sixth brings in the fourth and the fifth, also when the first three do not count just then', async () => {
    const { organisations, finish, counted } = await networkOf(6)
    for (const at of [0, 1, 2, 3, 4]) await finish(at)
    await folder.store.consents.withdraw(organisations[1]!, 'bundling')
    await finish(5)
    expect(await counted()).toEqual([3, 4, 5])
  })

  test('are of one version of the survey', async () => {
    const { finish, counted } = await networkOf(5)
    for (const at of [0, 1]) await finish(at)
    for (const at of [2, 3]) await finish(at, '2026-01-10', 2)
    expect(await counted()).toEqual([])
    await finish(4)
    expect(await counted()).toEqual([0, 1, 4])
  })

  test('are made at start of scans from before there were batches: those that counted then', async () => {
    const { finish, counted } = await networkOf(5)
    for (const [at, day] of ['2026-01-05', '2026-01-01', '2026-01-04', '2026-01-02', '2026-01-03'].entries()) await finish(at, day)
    await folder.store.office.write(async (connection) => void (await connection.run('delete from office.scan_batch')))
    for (const _ of ['first start', 'second start']) {
      await folder.reopen()
      expect(await counted()).toEqual([1, 3, 4])
    }
  })

  test('three that are ready at the same moment come in at once, in one batch', async () => {
    const { finish, counted, project } = await networkOf(3)
    await Promise.all([finish(0), finish(1), finish(2)])
    expect(await counted()).toEqual([0, 1, 2])
    expect(await folder.store.scanBatches.list(project)).toHaveLength(1)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quarterOf, today } from '@leidraadspiegel/schema'
import { addWave, prepare, takePart, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring

/** Opens, asks so many people of each organisation, and publishes. */
async function measure(fieldwork: string, cohorts: readonly string[], people: number): Promise<void> {
  await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
  for (const cohort of cohorts) await takePart(house, leader, cohort, people)
  for (const step of ['close', 'publish']) await leader.post(`/api/leader/fieldworks/${fieldwork}/${step}`)
}

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker', 'Samen Verder'], ['professional', 'youth'])
  for (const organisation of measuring.organisations) await leader.post(`/api/leader/organisations/${organisation}/consents`, { kind: 'bundling', givenBy: 'Het bestuur' })
  await measure(measuring.fieldworks.professional!, measuring.cohorts.professional!, 6)
  await measure(measuring.fieldworks.youth!, measuring.cohorts.youth!, 11)
  const second = await addWave(leader, measuring.project, measuring.organisations, ['professional'], 'Vervolgmeting')
  await measure(second.fieldworks.professional!, second.cohorts.professional!, 7)
})
afterAll(() => house.leave())

const viewAt = async (path: string): Promise<any> => (await leader.get(`/api/leader/projects/${measuring.project}${path}`)).body.view
const wavesIn = (view: { scores: { wave: number }[]; strong: { roles: { wave: number }[] }[] }): number[] => [...new Set([...view.scores, ...view.strong.flatMap(({ roles }) => roles)].map(({ wave }) => wave))]

describe('what is told when no wave is named', () => {
  test('is all of the last wave, and none of people who took part in an earlier one only', async () => {
    const about = `/meeting?about=${measuring.organisations[0]}`
    const view = await viewAt(about)
    expect([view.wave, view.waveTitle, wavesIn(view)]).toEqual([2, 'Vervolgmeting', [2]])
    expect(view.tookPart).toEqual([expect.objectContaining({ role: 'professional', n: 7 })])
    expect(view).toEqual(await viewAt(`${about}&wave=2`))
    expect(wavesIn(await viewAt(`${about}&wave=1`))).toEqual([1])
  })

  test('is of the last wave for the municipality too', async () => {
    const view = await viewAt('/municipality')
    expect([view.wave, wavesIn(view)]).toEqual([2, [2]])
    expect(view).toEqual(await viewAt('/municipality?wave=2'))
  })

  test('is in the quarterly report the last of each role, with the wave behind who answered', async () => {
    const { body } = await leader.get(`/api/leader/projects/${measuring.project}/progress/report?organisation=${measuring.organisations[0]}&quarter=${quarterOf(today())}`)
    const table = body.report.sections.flatMap(({ blocks }: { blocks: { title?: string; rows: string[][] }[] }) => blocks).find(({ title }: { title?: string }) => title === 'Nulmeting en Vervolgmeting')
    expect(new Set(table.rows.map(([, who]: string[]) => who))).toEqual(new Set(['professionals (Vervolgmeting)', 'jongeren (Nulmeting)']))
  })
})

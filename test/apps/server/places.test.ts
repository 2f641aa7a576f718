import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepare, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde'], ['youth'])
})
afterAll(() => house.leave())

test('a start page shows what the project leader changed a moment ago', async () => {
  const { waves } = (await leader.get(`/api/leader/projects/${measuring.project}`)).body
  const fieldwork = waves[0].fieldworks[0]
  const page = async (): Promise<string> => String((await house.visitor().get(`/m/${fieldwork.cohorts[0].id}`)).body)

  expect(await page()).toContain('nog niet open')
  await leader.post(`/api/leader/fieldworks/${fieldwork.id}/open`)
  expect(await page()).toContain('De Linde')
  expect(await page()).toContain('respondent-data')
  await leader.send('PATCH', `/api/leader/organisations/${measuring.organisations[0]}`, { name: 'De Nieuwe Linde' })
  expect(await page()).toContain('De Nieuwe Linde')
  await leader.post(`/api/leader/fieldworks/${fieldwork.id}/pause`)
  expect(await page()).toContain('staat even stil')
  await leader.post(`/api/leader/fieldworks/${fieldwork.id}/resume`)
  expect(await page()).toContain('respondent-data')
  await leader.post(`/api/leader/fieldworks/${fieldwork.id}/close`)
  expect(await page()).toContain('is gesloten')
})

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codebook, survey } from '../../../packages/questionnaire/every-type.ts'
import { good, wrongPayloads } from '../../../packages/questionnaire/wrong-payloads.ts'
import { root } from '../../../architecture/sources.ts'
import { passFor, prepare, secretOf, submissionFor } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Answer, Visitor } from '../visitor.ts'

let folder = ''
let house: TestHouse
let visitor: Visitor
let cohort = ''
let secret = ''

/** A server whose professionals answer the survey with a question of every type. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wrong-payloads-'))
  await cp(join(root, 'surveys'), folder, { recursive: true, filter: (path) => !path.endsWith('languages') })
  const questions = Object.entries(codebook.questions).map(([name, question]) => [name, 'scale' in question ? { ...question, criterion: 'samenwerken-in-netwerk' } : question])
  await writeFile(join(folder, 'published.json'), '{}')
  await writeFile(join(folder, 'professional/v1/survey.json'), JSON.stringify(survey))
  await writeFile(join(folder, 'professional/v1/codebook.json'), JSON.stringify({ ...codebook, survey: 'professional', questions: Object.fromEntries(questions) }))
  house = await openTestHouse({ surveysFolder: folder })
  const leader = await house.leader()
  const { fieldworks, cohorts } = await prepare(leader, ['De Linde'], ['professional'])
  await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/open`)
  cohort = cohorts.professional![0]!
  secret = await secretOf(leader, cohort)
  visitor = house.visitor()
})
afterAll(async () => {
  await house.leave()
  await rm(folder, { recursive: true, force: true })
})

async function send(answers: Record<string, unknown>): Promise<Answer> {
  const pass = await passFor(visitor, cohort, secret)
  return visitor.post('/api/box/responses', await submissionFor(house, pass, { ...good, ...answers }))
}

describe('every wrong answer, through the door of the server', () => {
  test.each(wrongPayloads)('%s', async (_what, answers, question, code) => {
    const { status, body } = await send(answers)
    const refusedAtTheDoor = question === '__proto__' || code === 'characters' && JSON.stringify(answers).includes('ud83d')
    if (refusedAtTheDoor) expect([status, body.code]).toEqual([400, 'body-refused'])
    else {
      expect([status, body.code]).toEqual([422, 'answers-refused'])
      expect(body.problems.map((problem: { question: string; code: string }) => [problem.question, problem.code])).toContainEqual([question, code])
      for (const { message } of body.problems) expect(message).toMatch(/\.$/)
    }
    expect(await house.store.box.count(cohort)).toBe(0)
  })

  test('and the right ones are kept as they were sent', async () => {
    expect((await send(good)).status).toBe(200)
    expect(await house.store.box.count(cohort)).toBe(1)
  })
})

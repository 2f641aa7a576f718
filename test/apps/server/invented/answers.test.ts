import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { accepter, loadLibrary, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import { roles, type Answers, type Role } from '@leidraadspiegel/schema'
import { seededRandom } from '../../../../apps/server/src/invented/random.ts'
import { respondents } from '../../../../apps/server/src/invented/respondents.ts'
import { root } from '../../../../apps/server/src/root.ts'

const library = await loadLibrary(join(root, 'surveys'))

const store = {
  waves: { get: async () => ({ id: 'w', project: 'p', number: 2, title: 'Meting' }) },
  organisations: { list: async () => [{ id: 'o', name: 'De Linde' }] },
} as unknown as Parameters<typeof respondents>[0]

function surveyOf(role: Role): LoadedSurvey {
  const survey = library.ofRole(role)
  if (survey === undefined) throw new Error(`nothing is asked of ${role}`)
  return survey
}

async function invented(role: Role, people: number, seed = 1): Promise<Answers[]> {
  const { survey, version } = surveyOf(role)
  const invent = await respondents(store, { get: library.get })({ id: 'f', wave: 'w', role, survey, version, form: 'full', state: 'open', opensOn: null, closesOn: null })
  const random = seededRandom(seed)
  return Array.from({ length: people }, () => invent({ organisation: 'o', words: true }, random).answers)
}

describe.each(roles)('invented answers of a %s', (role) => {
  test('are what the questionnaire takes', async () => {
    const accept = accepter(surveyOf(role), 'full')
    for (const answers of await invented(role, 60)) expect(accept(answers)).toEqual({ ok: true, answers: expect.anything() })
  })

  test('are the same for the same seed, and others for another', async () => {
    expect(await invented(role, 5)).toEqual(await invented(role, 5))
    expect(await invented(role, 5, 2)).not.toEqual(await invented(role, 5))
  })
})

test('some young people choose the easy version, and think the same of the help', async () => {
  const { survey, version } = surveyOf('youth')
  const invent = await respondents(store, library)({ id: 'f', wave: 'w', role: 'youth', survey, version, form: 'full', state: 'open', opensOn: null, closesOn: null })
  const random = seededRandom(1)
  const people = Array.from({ length: 1000 }, () => invent({ organisation: 'o', words: true }, random))
  const [whole, easy] = ['youth', 'youth-easy'].map((name) => people.filter((person) => person.survey === name).map(({ answers }) => answers))
  expect(whole!.length + easy!.length).toBe(1000)
  expect(easy!.length / 1000).toBeCloseTo(0.2, 1)
  const accept = accepter(library.get('youth-easy', 1)!, 'full')
  for (const answers of easy!) expect(accept(answers)).toEqual({ ok: true, answers: expect.anything() })
  expect(Math.abs(meanOf(whole!, 'jon-01') - meanOf(easy!, 'jon-01'))).toBeLessThan(0.4)
})

test('partners name one or two themes, time most often in the way and communication most often as a chance', async () => {
  const people = await invented('partner', 200)
  for (const [question, most] of [['net-23', 'tijd'], ['net-24', 'communicatie']] as const) {
    const named = people.map((answers) => answers[question] as string[])
    expect(new Set(named.map(({ length }) => length))).toEqual(new Set([1, 2]))
    const times = (theme: string): number => named.filter((themes) => themes.includes(theme)).length
    for (const theme of new Set(named.flat())) if (theme !== most) expect(times(theme)).toBeLessThan(times(most))
  }
})

function meanOf(people: readonly Answers[], question: string): number {
  const given = people.map((answers) => answers[question]).filter((value) => typeof value === 'number')
  return given.reduce((sum, value) => sum + value, 0) / given.length
}

import { analyses } from '@leidraadspiegel/analysis'
import { run } from '@leidraadspiegel/pipeline'
import { benjaminiHochberg, tQuantile } from '@leidraadspiegel/statistics'
import type { Answers, Role, Row } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { inputOf, networkOf } from './fixtures/network.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { idOf, publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

type People = Readonly<Partial<Record<Role, readonly Answers[]>>>

const roles: readonly Role[] = ['professional', 'manager', 'youth', 'parent']
const codebooks = roles.map((role) => wordingOf(role))

const outcomeOf = (waves: readonly People[], selection = {}) => run(analyses.perspectives, inputOf({
  publications: waves.flatMap((people, index) => roles.flatMap((role) => (people[role] === undefined ? [] : [publicationOf({ role, wave: index + 1, attendance: [{ organisation: 'Aa', people: people[role] }] })]))),
  criteria,
  codebooks,
}, selection))

const shows = (outcome: ReturnType<typeof outcomeOf>): string => outcome.sentences.join(' ')

const random = randomFrom(21)
const peopleWho = (role: Role, n: number, plan: number, involve = 0.55): Answers[] => peopleOf(wordingOf(role), n, { veiligheidsplan: plan, 'naasten-betrekken': involve }, random)
const people = { professional: peopleWho('professional', 26, 0.75), youth: peopleWho('youth', 19, 0.35), parent: peopleWho('parent', 16, 0.4) } satisfies People
const asked = { professional: 'pro-3a', youth: 'you-3a', parent: 'par-3a' } as const

const pairOf = (rows: readonly Row[], role: Role, otherRole: Role, mirror = 'm-plan'): Row => rows.find((row) => row['role'] === role && row['otherRole'] === otherRole && row['mirror'] === mirror)!

const scoresOf = (role: keyof typeof asked): number[] => people[role].flatMap((answers) => (typeof answers[asked[role]] === 'number' ? [25 * (Number(answers[asked[role]]) - 1)] : []))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: readonly number[]): number => values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1)

describe('roles on the same thing', () => {
  const { rows, sentences, svg } = outcomeOf([people])

  test('stand beside each other once for every two roles', () => {
    expect(rows.map(({ mirror, role, otherRole }) => [mirror, role, otherRole])).toEqual(['m-plan', 'm-naasten'].flatMap((mirror) => [[mirror, 'professional', 'youth'], [mirror, 'professional', 'parent'], [mirror, 'youth', 'parent']]))
  })

  test.each([['professional', 'youth'], ['professional', 'parent'], ['youth', 'parent']] as const)('%s and %s: the means, the difference and its interval are those of the people', (role, otherRole) => {
    const row = pairOf(rows, role, otherRole)
    const [one, other] = [scoresOf(role), scoresOf(otherRole)]
    const [a, b] = [variance(one) / one.length, variance(other) / other.length]
    const half = tQuantile(0.975, (a + b) ** 2 / (a ** 2 / (one.length - 1) + b ** 2 / (other.length - 1))) * Math.sqrt(a + b)
    const own = tQuantile(0.975, one.length - 1) * Math.sqrt(a)
    expect([row['n'], row['otherN']]).toEqual([one.length, other.length])
    for (const [cell, expected] of [['mean', mean(one)], ['otherMean', mean(other)], ['meanLower', Math.max(0, mean(one) - own)], ['meanUpper', Math.min(100, mean(one) + own)], ['gap', mean(one) - mean(other)], ['lower', mean(one) - mean(other) - half], ['upper', mean(one) - mean(other) + half]] as const)
      expect(row[cell], cell).toBeCloseTo(expected, 9)
  })

  test('who does not know or does not need it is not counted', () => {
    expect(scoresOf('professional').length).toBeLessThan(people.professional.length)
  })

  test('the p values of one mirror are one family', () => {
    const ofMirror = rows.filter(({ mirror }) => mirror === 'm-plan')
    const corrected = benjaminiHochberg({ p: ofMirror.map(({ p }) => Number(p)) })
    expect(corrected.status === 'ok' && ofMirror.map(({ q }, index) => Number(q) - corrected.q[index]!)).toEqual([0, 0, 0])
  })

  test('what was planted is a difference to talk about, and nothing else is', () => {
    expect(rows.filter(({ flag }) => flag !== null).map(({ mirror, role, otherRole }) => [mirror, role, otherRole])).toEqual([['m-plan', 'professional', 'youth'], ['m-plan', 'professional', 'parent']])
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatch(/^Bij Aa scoren professionals \d+ punten hoger dan (jongeren|ouders en naasten) op ‘.+’: \d+ tegen \d+ \(n\s=\s\d+\sen\s\d+; het verschil past bij \d+ tot \d+ punten\)\.$/)
    expect(svg).toContain('Verschillen om over te praten')
  })
})

test('where nothing is planted, fewer than one in twenty differences is called one to talk about', () => {
  const same = networkOf({ organisations: Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`Huis ${index + 10}`, [{ professional: 14, youth: 14, parent: 14 }]])), seed: 4 })
  const { rows } = run(analyses.perspectives, inputOf(same))
  expect(rows.length).toBe(30 * 6)
  expect(rows.filter(({ flag }) => flag !== null).length).toBeLessThan(rows.length / 20)
})

describe('below the detail minimum', () => {
  const few = { professional: peopleWho('professional', 8, 0.9), manager: peopleWho('manager', 7, 0.2) }

  test('roles are compared by their favourable answers, and the table says so', () => {
    const row = pairOf(outcomeOf([few]).rows, 'professional', 'manager')
    const favourable = few.professional.filter((answers) => Number(answers['pro-3a']) >= 4).length
    const valid = few.professional.filter((answers) => typeof answers['pro-3a'] === 'number').length
    expect(row).toMatchObject({ measure: 'aandeel gunstig, in procenten', n: valid, mean: (100 * favourable) / valid })
  })

  test('one small role is enough for all of them', () => {
    const { rows } = outcomeOf([{ ...few, professional: people.professional }])
    expect(rows.map(({ measure }) => measure)).toEqual(rows.map(() => 'aandeel gunstig, in procenten'))
  })
})

describe('which wave', () => {
  test('the latest that two roles have in common, also when one of them has a later one', () => {
    expect(new Set(outcomeOf([people, { professional: people.professional }]).rows.map(({ wave }) => wave))).toEqual(new Set([1]))
    expect(new Set(outcomeOf([people, people]).rows.map(({ wave }) => wave))).toEqual(new Set([2]))
    expect(new Set(outcomeOf([people, people], { wave: 1 }).rows.map(({ wave }) => wave))).toEqual(new Set([1]))
  })
})

describe('when there is nothing to lay beside each other, that is said', () => {
  test('one role, or none', () => {
    expect(shows(outcomeOf([{ professional: people.professional }]))).toBe('Er zijn hier geen twee rollen met uitkomsten om naast elkaar te leggen.')
    expect(shows(outcomeOf([people], { role: 'youth' }))).toBe('Er zijn hier geen twee rollen met uitkomsten om naast elkaar te leggen.')
    expect(shows(outcomeOf([]))).toBe('Er is nog niets gepubliceerd.')
  })

  test('a role of which too few people took part', () => {
    const outcome = outcomeOf([{ professional: people.professional, youth: people.youth.slice(0, 4) }])
    expect(shows(outcome)).toContain('Er staan hier geen uitkomsten van jongeren van Aa. Niet getoond om deelnemers te beschermen.')
  })

  test('everybody says that he does not know, or one person does not', () => {
    const unknown = people.youth.map((answers) => ({ ...answers, 'you-3a': 'weet-ik-niet', 'you-4a': 'weet-ik-niet' }))
    for (const youth of [unknown, [people.youth[0]!, ...unknown.slice(1)]]) {
      const outcome = outcomeOf([{ professional: people.professional, youth }])
      expect(outcome.rows.every(({ gap, mean: score, n }) => gap === null && score === null && n === null)).toBe(true)
      expect(shows(outcome)).toBe('Een deel van de uitkomsten staat hier niet. Niet getoond om deelnemers te beschermen.')
      expect(outcome.svg).toContain('Niet getoond')
    }
  })

  test('the version of one role no longer asks it', () => {
    const { codebook, ...rest } = wordingOf('youth', 2)
    const unasked = { ...rest, codebook: { ...codebook, questions: Object.fromEntries(Object.entries(codebook.questions).filter(([name]) => name !== 'you-3a')) } }
    const publications = [publicationOf({ role: 'professional', wave: 1, attendance: [{ organisation: 'Aa', people: people.professional }] }), publicationOf({ role: 'youth', wave: 1, wording: unasked, attendance: [{ organisation: 'Aa', people: people.youth }] })]
    const outcome = run(analyses.perspectives, inputOf({ publications, criteria, codebooks: [...codebooks, unasked] }, { organisation: idOf('Aa') }))
    expect(outcome.rows.map(({ mirror }) => mirror)).toEqual(['m-naasten'])
  })
})

test('what stands side by side only is never called a difference to talk about', () => {
  const mirrored = roles.map((role) => {
    const wording = wordingOf(role)
    for (const question of Object.values(wording.codebook.questions)) if ('mirror' in question && question.mirror === 'm-plan') question.mirror = 'm-serieus-genomen'
    return wording
  })
  const publications = (['professional', 'youth'] as const).map((role) => publicationOf({ role, wave: 1, wording: mirrored[roles.indexOf(role)]!, attendance: [{ organisation: 'Aa', people: people[role] }] }))
  const row = pairOf(run(analyses.perspectives, inputOf({ publications, criteria, codebooks: mirrored })).rows, 'professional', 'youth', 'm-serieus-genomen')
  expect(Number(row['gap'])).toBeGreaterThan(20)
  expect(row).toMatchObject({ flag: null, reason: 'twee eigen ervaringen: die zetten we alleen naast elkaar' })
})

import { readFileSync } from 'node:fs'
import type { Item, Scale } from '@leidraadspiegel/schema'
import { beforeAll, describe, expect, test } from 'vitest'
import { countPeople, peopleOf } from './count-people.ts'
import { codebook, item, points, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()

interface Case {
  id: string
  method: string
  input: { answers: (number | 'dk' | 'na' | null)[]; reversed: number[]; min: number; max: number }
  expected: { status: string; score?: number }
}

/** Names of the items of a reference case. */
function namesOf({ id, input }: Case): string[] {
  return input.answers.map((_, index) => `${id.toLowerCase().replaceAll('.', '-')}-${index + 1}`)
}

describe('the score of a person on a criterion', () => {
  const reference: { cases: Case[] } = JSON.parse(readFileSync(process.env['STATISTICS_REFERENCE'] ?? new URL('../../reference/statistics.json', import.meta.url), 'utf8'))
  const cases = reference.cases.filter(({ method, input }) => method === 'scale.personScore' && input.reversed.length === 0)

  let scores: Record<string, number>

  /** Every case is a criterion with a scale of its own, and one person answers them all. */
  beforeAll(async () => {
    const missing: Scale['missing'] = [{ value: 'dk', label: 'weet ik niet', meaning: 'dont-know' }, { value: 'na', label: 'niet van toepassing', meaning: 'not-applicable' }]
    const scaleOf = ({ min, max }: { min: number; max: number }): Scale => ({ points: points(...Array.from({ length: max - min + 1 }, (_, index) => min + index)), scored: true, favourable: [max], missing })
    const questions = cases.flatMap((each) => namesOf(each).map((name) => [name, item(each.id, { scale: each.id })]))
    const book = codebook(Object.fromEntries(questions), Object.fromEntries(cases.map(({ id, input }) => [id, scaleOf(input)])))
    const given = cases.flatMap((each) => namesOf(each).flatMap((name, index) => (each.input.answers[index] === null ? [] : [[name, each.input.answers[index]]])))
    const tables = await countPeople(folder.store, book, peopleOf(0, Object.fromEntries(given)))
    scores = Object.fromEntries(tables.scores.map(({ criterion, numerator, denominator }) => [criterion, (100 * numerator) / denominator]))
  })

  test.each(cases.map((each) => [each.id, each] as const))('%s of the reference', (id, { expected }) => {
    expect(scores[id]).toEqual(expected.status === 'ok' ? expected.score : undefined)
  })

  test('weighs scales of different length alike, as a fraction in lowest terms', async () => {
    const book = codebook({ a: item('c', { scale: 'klopt5' }), b: item('c', { scale: 'klopt3j' }), d: item('c', { scale: 'vier' }) }, {
      klopt3j: { points: points(1, 3, 5), scored: true, favourable: [5], missing: [] },
      vier: { points: points(1, 2, 3, 4), scored: true, favourable: [3, 4], missing: [] },
    })
    const { scores } = await countPeople(folder.store, book, peopleOf(0, { a: 4, b: 3, d: 2 }, { a: 3, b: 3 }, { a: 5, b: 5, d: 4 }, { a: 1 }))
    expect(scores).toEqual([
      { class: 'c1', criterion: 'c', numerator: 1, denominator: 2, n: 1 },
      { class: 'c1', criterion: 'c', numerator: 19, denominator: 36, n: 1 },
      { class: 'c1', criterion: 'c', numerator: 1, denominator: 1, n: 1 },
    ])
  })

  test('leaves out facts, unscored scales, sensitive questions and questions that were not asked', async () => {
    const book = codebook({
      a: item('c'),
      feit: item('c', { kind: 'fact' }),
      eigen: item('c', { sensitive: true }),
      los: item('c', { scale: 'nummer' }),
      later: item('c'),
      geen: item(null),
      open: { kind: 'open', core: true, construct: 'toelichting' },
    }, { nummer: { points: points(1, 2), scored: false, favourable: [2], missing: [] } })
    const { scores, distribution } = await countPeople(folder.store, book, peopleOf(0, { a: 5, feit: 1, eigen: 1, los: 1, geen: 1, open: 'Een verhaal.' }), { asked: ['a', 'feit', 'eigen', 'los', 'geen', 'open'] })
    expect(scores).toEqual([{ class: 'c1', criterion: 'c', numerator: 1, denominator: 1, n: 1 }])
    expect(distribution.map(({ item }) => item)).toEqual(['a', 'feit', 'eigen', 'los', 'geen'])
  })

  test('counts not knowing as the lowest point only where the codebook says so', async () => {
    const extra: Item['extra'] = [{ value: 'geen-protocol', label: 'we hebben er geen', meaning: 'lowest' }]
    const book = codebook({ weten: item('weten', { dontKnow: 'lowest' }), missen: item('missen'), protocol: item('protocol', { extra }) })
    const { scores } = await countPeople(folder.store, book, peopleOf(0, { weten: 'weet-ik-niet', missen: 'weet-ik-niet', protocol: 'geen-protocol' }))
    expect(scores).toEqual([
      { class: 'c1', criterion: 'weten', numerator: 0, denominator: 1, n: 1 },
      { class: 'c1', criterion: 'protocol', numerator: 0, denominator: 1, n: 1 },
    ])
  })
})

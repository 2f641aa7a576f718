import { answersOfGroups, scoresOfGroups, tablesOf } from '@leidraadspiegel/pipeline'
import type { Answers, Publication } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { publicationOf } from '../../analysis/fixtures/publications.ts'
import { criteria, wordingOf } from '../../analysis/fixtures/questionnaire.ts'

const wording = wordingOf('professional')
const item = 'pro-2a'

const people = (values: readonly (number | string)[]): Answers[] => values.map((value) => ({ [item]: value }))
const repeat = (value: number | string, times: number): (number | string)[] => Array.from<number | string>({ length: times }).fill(value)

function answersTo(publication: Publication): Record<string, number> {
  const tables = tablesOf({ publications: [publication], criteria, codebooks: [wording], criterion: undefined })
  const rows = answersOfGroups(tables).objects() as { item: string; answer: string; n: number }[]
  return Object.fromEntries(rows.filter((row) => row.item === item).map(({ answer, n }) => [answer, n]))
}

describe('answers of a group', () => {
  test('count every possible answer, also one that nobody gave', () => {
    const given = [...repeat(1, 2), ...repeat(4, 6), ...repeat('weet-ik-niet', 3)]
    const all = [...people(given), {}]
    expect(answersTo(publicationOf({ role: 'professional', wave: 1, attendance: [{ organisation: 'Aa', people: all }] }))).toEqual({
      'klopt helemaal niet': 2,
      'klopt niet echt': 0,
      'klopt een beetje': 0,
      'klopt grotendeels': 6,
      'klopt helemaal': 0,
      'weet ik niet': 3,
      'niet van toepassing': 0,
      'geen antwoord': 1,
    })
  })

  test('of fewer than ten people are told apart by side only', () => {
    const given = [...repeat(1, 2), ...repeat(3, 1), ...repeat(5, 3), 'niet-van-toepassing']
    expect(answersTo(publicationOf({ role: 'professional', wave: 1, attendance: [{ organisation: 'Aa', people: people(given) }] }))).toEqual({
      'klopt helemaal niet / klopt niet echt / klopt een beetje': 3,
      'klopt grotendeels / klopt helemaal': 3,
      'weet ik niet': 0,
      'niet van toepassing': 1,
      'geen antwoord': 0,
    })
  })

  test('are told apart by side for the whole group when it has no details', () => {
    const large = publicationOf({ role: 'professional', wave: 1, attendance: [{ organisation: 'Aa', people: people([...repeat(1, 4), ...repeat(5, 8)]) }] })
    const [group] = large.groups
    const mixed: Publication = {
      ...large,
      groups: [{ ...group!, n: 18 }],
      members: [...large.members, { group: group!.group, class: 'c2' }],
      response: [...large.response, { class: 'c2', invited: null, n: 6 }],
      detailMembers: [],
      detailClasses: [],
      distribution: [...large.distribution, { class: 'c2', item, value: 'favourable', n: 4 }, { class: 'c2', item, value: 'unfavourable', n: 2 }],
    }
    expect(answersTo(mixed)).toMatchObject({ 'klopt helemaal niet / klopt niet echt / klopt een beetje': 6, 'klopt grotendeels / klopt helemaal': 12 })
    expect(answersTo(mixed)).not.toHaveProperty('klopt helemaal')
  })
})

test('a question without a good side shows in a small class only that it was answered', () => {
  const plain = structuredClone(wording)
  plain.codebook.scales['klopt5'] = { ...plain.codebook.scales['klopt5']!, favourable: [] }
  const publication = publicationOf({ role: 'professional', wave: 1, wording: plain, attendance: [{ organisation: 'Aa', people: people(repeat(2, 7)) }] })
  const answered = publication.distribution.map((row) => (row.value === 'unfavourable' ? { ...row, value: 'answered' } : row))
  const tables = tablesOf({ publications: [{ ...publication, distribution: answered }], criteria, codebooks: [plain], criterion: undefined })
  const rows = answersOfGroups(tables).objects() as { item: string; answer: string; part: string; n: number }[]
  expect(rows.filter((row) => row.item === item && row.n > 0)).toMatchObject([{ answer: 'antwoord gegeven', part: 'plain', n: 7 }])
})

const worthOf = (change: (codebook: typeof wording.codebook) => void, name: string): Record<string, number | null> => {
  const changed = structuredClone(wording)
  change(changed.codebook)
  const publication = publicationOf({ role: 'professional', wave: 1, wording: changed, attendance: [{ organisation: 'Aa', people: people(repeat(4, 12)) }] })
  const rows = tablesOf({ publications: [publication], criteria, codebooks: [changed], criterion: undefined }).answers.objects() as { item: string; value: string; score: number | null }[]
  return Object.fromEntries(rows.filter((row) => row.item === name).map(({ value, score }) => [value, score]))
}
const unchanged = (): void => undefined

describe('what an answer counts for', () => {
  test('runs from 0 at the lowest point to 100 at the highest; sides, unknown and skipped count for nothing', () => {
    expect(worthOf(unchanged, item)).toEqual({ 1: 0, 2: 25, 3: 50, 4: 75, 5: 100, unfavourable: null, favourable: null, 'weet-ik-niet': null, 'niet-van-toepassing': null, skipped: null })
  })

  test('is 0 for an answer that says the lowest thing, and for not knowing where the codebook says so', () => {
    expect(worthOf(unchanged, 'pro-2b')).toMatchObject({ 'geen-protocol': 0, 'weet-ik-niet': null })
    expect(worthOf(({ questions }) => { questions['pro-2b'] = { ...questions['pro-2b']!, dontKnow: 'lowest' } as (typeof questions)[string] }, 'pro-2b')).toMatchObject({ 'weet-ik-niet': 0, skipped: null })
  })

  test('does not depend on how the points are numbered, and is nothing on a scale without scores', () => {
    const easier = { points: [1, 3, 5].map((value) => ({ value, label: String(value) })), scored: true, favourable: [5], missing: [] }
    expect(worthOf(({ scales }) => { scales['klopt5'] = easier }, item)).toMatchObject({ 1: 0, 3: 50, 5: 100 })
    expect(worthOf(unchanged, 'pro-2f')).toMatchObject({ 1: null, 4: null })
  })
})

describe('scores of a group', () => {
  test('are one value a person, with what was asked', () => {
    const publication = publicationOf({ role: 'professional', wave: 1, attendance: [{ organisation: 'Aa', people: Array.from({ length: 6 }, () => ({ 'pro-6a': 4 })) }] })
    const tables = tablesOf({ publications: [publication], criteria, codebooks: [wording], criterion: undefined })
    const rows = scoresOfGroups(tables).objects() as { criterion: string; values: number[]; items: number }[]
    expect(rows.map(({ criterion, values, items }) => [criterion, values, items])).toEqual([['samenwerken-in-netwerk', [75, 75, 75, 75, 75, 75], 1]])
  })

  test('of no publication at all are an empty table', () => {
    const tables = tablesOf({ publications: [], criteria, codebooks: [], criterion: undefined })
    expect([scoresOfGroups(tables).numRows(), answersOfGroups(tables).numRows()]).toEqual([0, 0])
  })
})

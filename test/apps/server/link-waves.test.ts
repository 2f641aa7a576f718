import type { Answers, Group, Publication } from '@leidraadspiegel/schema'
import type { CohortCount } from '@leidraadspiegel/store'
import { describe, expect, test } from 'vitest'
import { linkWaves, type WaveLinks } from '../../../apps/server/src/link-waves.ts'
import { wordingOf } from '../../analysis/fixtures/questionnaire.ts'
import { publicationOf } from '../../packages/disclosure/publication.ts'

const organisation = 'aaaaaaaaaaaaaaaa'
const { codebook } = wordingOf('professional')
const asked = Object.keys(codebook.questions)
const answers: Answers = Object.fromEntries(asked.map((name) => [name, 3]))

/** A published wave with so many people of one organisation, all of one class. */
const published = (wave: number, n: number, change: Partial<Publication> = {}): Publication => publicationOf(n, { wave: { id: 'w'.repeat(16), number: wave, title: '' }, ...change })

const cohort = (n: number, team: string | null = null): CohortCount => ({ cohort: `now ${team ?? ''}`, organisation, team, together: false, n, minimum: 5, invited: null })

function tablesOf(earlier: readonly Publication[], now: Publication, linked: number, atoms = [cohort(now.groups[0]?.n ?? 0)]) {
  const people = Array.from({ length: linked }, () => ({ cohort: atoms[0]!.cohort, before: answers, after: answers }))
  const links = earlier.map((one): WaveLinks => ({ earlier: one, people }))
  return linkWaves(links, { atoms, shown: now, classOf: atoms.map((atom, at) => ({ cohort: atom.cohort, class: `c${at + 1}` })), codebook, asked })
}

const baselinesOf = ({ scorePairs, answerPairs }: ReturnType<typeof linkWaves>): { scores: number[]; answers: number[] } => ({ scores: [...new Set(scorePairs.map(({ baseline }) => baseline))], answers: [...new Set(answerPairs.map(({ baseline }) => baseline))] })

describe('people who took part twice are counted together', () => {
  test('when they and the rest are enough in both waves', () => {
    expect(baselinesOf(tablesOf([published(1, 34)], published(2, 36), 20))).toEqual({ scores: [1], answers: [1] })
    expect(baselinesOf(tablesOf([published(1, 24)], published(2, 14), 12))).toEqual({ scores: [], answers: [] })
  })

  test('by their scores only, where they are too few to show every answer', () => {
    expect(baselinesOf(tablesOf([published(1, 24)], published(2, 26), 7))).toEqual({ scores: [1], answers: [] })
    expect(baselinesOf(tablesOf([published(1, 28)], published(2, 25), 20))).toEqual({ scores: [1], answers: [] })
    expect(baselinesOf(tablesOf([published(1, 34)], published(2, 36), 19))).toEqual({ scores: [1], answers: [] })
  })

  test('never when their organisation is withheld in one of the waves: the rest of its class would follow', () => {
    const none: Partial<Publication> = { groups: [], members: [{ group: 'network', class: 'c1' }] }
    expect(baselinesOf(tablesOf([published(1, 24)], published(2, 26, none), 12, [cohort(26)]))).toEqual({ scores: [], answers: [] })
    expect(baselinesOf(tablesOf([published(1, 24, none)], published(2, 26), 12))).toEqual({ scores: [], answers: [] })
  })

  test('never where teams are shown: those who are linked could be few in one of them', () => {
    const own: Group = published(2, 26).groups[0]!
    const teams = { groups: [own, { ...own, group: 'team:a', kind: 'team' as const, parent: own.group, n: 13 }], members: [{ group: own.group, class: 'c1' }, { group: own.group, class: 'c2' }, { group: 'team:a', class: 'c1' }] }
    expect(baselinesOf(tablesOf([published(1, 24)], published(2, 26, teams), 12, [cohort(13, 'a'), cohort(13, 'b')]))).toEqual({ scores: [], answers: [] })
  })

  test('once: two links of one wave would tell apart who is in both', () => {
    const first = published(1, 24)
    const second = published(2, 24, tablesOf([first], published(2, 24), 12))
    expect(baselinesOf(tablesOf([first, second], published(3, 24), 12))).toEqual({ scores: [], answers: [] })
    expect(baselinesOf(tablesOf([first, published(2, 24)], published(3, 24), 12))).toEqual({ scores: [1], answers: [] })
  })

  test('by their answers only to questions that twenty of them answered twice, and never to sensitive ones', () => {
    const [first, second, ...rest] = codebook.blocks.flatMap(({ questions }) => questions).filter((name) => codebook.questions[name]?.kind === 'item')
    const people = Array.from({ length: 20 }, (_, at) => ({ cohort: 'now ', before: answers, after: at === 0 ? { ...answers, [first!]: 'weet-ik-niet' } : answers }))
    const sensitive = { ...codebook, questions: { ...codebook.questions, [second!]: { ...codebook.questions[second!]!, kind: 'fact', sensitive: true } } } as typeof codebook
    const { answerPairs } = linkWaves([{ earlier: published(1, 34), people }], { atoms: [cohort(36)], shown: published(2, 36), classOf: [{ cohort: 'now ', class: 'c1' }], codebook: sensitive, asked })
    const items = answerPairs.map(({ item }) => item)
    expect(items).not.toContain(first)
    expect(items).not.toContain(second)
    expect(items).toEqual(expect.arrayContaining(rest.slice(0, 3)))
  })
})

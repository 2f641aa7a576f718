import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PublishedSurveys } from '@leidraadspiegel/schema'
import { coverage, mirrorGroups } from './expected.ts'
import { asked, criteria, folder, idsOfKind, improvements, items, names, read, surveys, type Name } from './read-surveys.ts'

const numbered = (prefix: string, last: number) => Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`)
const coreOf = (name: Name) => items(name).filter(([, { core }]) => core)
const countOf = (name: Name, criterion: string) => items(name).filter(([, item]) => item.criterion === criterion).length

describe('what we ask', () => {
  test.each([
    ['professional', 'pro', 42, 4],
    ['manager', 'man', 32, 3],
    ['youth', 'jon', 18, 2],
    ['parent', 'oud', 20, 3],
    ['protocolscan', 'scan', 28, 56],
  ] as const)('%s has the numbered questions %s-01 to %i and %i open ones', (name, prefix, closed, open) => {
    expect(items(name).map(([id]) => id).toSorted()).toEqual(numbered(prefix, closed))
    expect(idsOfKind(name, 'open')).toHaveLength(open)
  })

  test('the network is asked 22 items, its satisfaction as a fact, two choices of at most two, and eight open questions', () => {
    expect(idsOfKind('network', 'item').toSorted()).toEqual(numbered('net', 22))
    expect(idsOfKind('network', 'fact')).toEqual(['net-25'])
    expect(idsOfKind('network', 'choice')).toEqual(['net-23', 'net-24'])
    expect(idsOfKind('network', 'open')).toHaveLength(8)
    expect(surveys.network.questions.filter(({ type }) => type === 'checkbox').map(({ maxSelectedChoices }) => maxSelectedChoices)).toEqual([2, 2])
  })

  test('the interview guide has ten questions, each coded to a criterion except the wishes', () => {
    expect(idsOfKind('interview', 'open')).toEqual(numbered('int', 10))
    const known = criteria.criteria.map(({ id }) => id)
    expect(asked('interview').filter(([, { kind, construct }]) => kind === 'open' && !known.includes(construct)).map(([id]) => id)).toEqual(['int-10'])
  })

  test('the core asks 26 questions of professionals and 16 of managers; young people keep all 18 and lose only open texts and their age', () => {
    expect([coreOf('professional').length, coreOf('manager').length, coreOf('youth').length]).toEqual([26, 16, 18])
    expect(asked('professional').filter(([, { kind, core }]) => kind === 'open' && core).map(([id]) => id)).toEqual(['pro-o3', 'pro-o2'])
    expect(asked('youth').filter(([, { core }]) => !core).map(([id]) => id)).toEqual(['jon-o1', 'jon-o2', 'jon-leeftijd'])
  })

  test('facts stand outside scores', () => {
    expect(names.flatMap((name) => idsOfKind(name, 'fact'))).toEqual(['pro-40', 'pro-29', 'man-02', 'man-20', 'net-25'])
    expect(names.flatMap(items).filter(([, { kind }]) => kind === 'item').every(([, { criterion }]) => criterion !== null)).toBe(true)
  })

  test('the easy version asks 11 questions of the other one in the same words, one a page, answered on 1, 3 or 5', () => {
    const words = new Map(surveys.youth.questions.map(({ name, title }) => [name, title]))
    expect(items('youth-easy').map(([id]) => id)).toEqual(['01', '02', '03', '04', '06', '07', '08', '09', '12', '13', '15'].map((number) => `jon-${number}`))
    expect(surveys['youth-easy'].questions.filter(({ name }) => name !== 'jon-blok').every(({ name, title }) => words.get(name) === title)).toBe(true)
    expect(surveys['youth-easy'].pages.every(({ elements }) => elements.length === 1)).toBe(true)
    expect(surveys['youth-easy'].codebook.scales['klopt3j']?.points.map(({ value }) => value)).toEqual([1, 3, 5])
  })
})

describe('how it hangs together', () => {
  test('mirror groups have exactly these members, of one criterion and on one line', () => {
    const found: Record<string, string[]> = {}
    const lines: Record<string, Set<string>> = {}
    for (const name of ['professional', 'manager', 'youth', 'parent'] as const)
      for (const [id, { mirror, criterion, scale }] of items(name)) {
        if (mirror === null) continue
        ;(found[mirror] ??= []).push(id)
        const points = surveys[name].codebook.scales[scale]?.points.map(({ value }) => value).join()
        ;(lines[mirror] ??= new Set()).add(`${criterion} ${points}`)
      }
    expect(Object.keys(mirrorGroups)).toHaveLength(32)
    expect(found).toEqual(mirrorGroups)
    expect(Object.entries(lines).filter(([, kinds]) => kinds.size > 1)).toEqual([])
  })

  test('how many questions each criterion gets from each role, the scan and the network', () => {
    const columns = ['professional', 'manager', 'youth', 'parent', 'protocolscan', 'network'] as const
    const table = Object.fromEntries(criteria.criteria.map(({ id }) => [id, columns.map((name) => countOf(name, id))]))
    expect(table).toEqual(coverage)
    expect(Object.values(table).every((counts) => counts.some((value) => value > 0))).toBe(true)
  })

  test('14 criteria say where they come from; the one that no source names is optional; the note says that 113 did not check them', () => {
    expect(criteria.criteria.map(({ order }) => order)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1))
    expect(criteria.criteria.filter(({ optional }) => optional).map(({ id, origin }) => [id, origin])).toEqual([['leren-en-nazorg', ['aanvullend']]])
    expect(criteria.criteria.every(({ guideline }) => guideline.section === null && guideline.page === null)).toBe(true)
    expect(criteria.note).toContain('nog niet door 113 getoetst')
  })

  test('16 improvement points and 37 actions belong to known criteria, and every criterion has one of each', () => {
    const known = criteria.criteria.map(({ id }) => id)
    const ofPoints = improvements.improvementPoints.map(({ criterion }) => criterion)
    const ofActions = improvements.actions.flatMap((action) => action.criteria)
    expect([improvements.improvementPoints.length, improvements.actions.length]).toEqual([16, 37])
    expect([...new Set(ofPoints)].toSorted()).toEqual(known.toSorted())
    expect([...new Set(ofActions)].toSorted()).toEqual(known.toSorted())
    expect(improvements.improvementPoints.filter(({ literal }) => literal)).toHaveLength(4)
    expect(improvements.actions.filter(({ literal }) => !literal)).toHaveLength(4)
  })

  test('frozen versions are listed by their bytes', () => {
    const published = PublishedSurveys.parse(read('published.json'))
    expect(Object.keys(published).filter((path) => !existsSync(new URL(path, folder)))).toEqual([])
  })
})

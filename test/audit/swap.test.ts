import { beforeAll, describe, expect, test } from 'vitest'
import { measureText } from '../../apps/server/src/text-widths.ts'
import { inOrderOfArrival, meanOfOrganisations } from './broken-rules.ts'
import { inventProject, smallSize } from './invented-project.ts'
import { differences, outputsOf, publishedTexts } from './outputs.ts'
import { swap } from './swap-audit.ts'

/** Professionals with linked people, and partners. */
const network = inventProject(43, { organisations: [4, 6], people: 24, waves: [2, 2], roles: 2 })

const seeds = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)

beforeAll(() => measureText())

/** Publications that a swap changes, of so many projects. */
function changed(count: number, broken: Parameters<typeof swap>[1] = {}): string[] {
  return seeds(count).flatMap((seed) => {
    const { before, after } = swap(inventProject(seed, smallSize), broken)
    return differences(publishedTexts(before), publishedTexts(after)).map((name) => `${seed} ${name}`)
  })
}

describe('when people of a class change places', () => {
  test('no publication differs by a byte', () => {
    expect(changed(40)).toEqual([])
  })

  test('no table, sentence, chart, file or picture differs, whatever is asked', () => {
    const { before, after, moved } = swap(network)
    expect(moved).toBeGreaterThan(100)
    expect(before.flatMap(({ groups }) => groups.map(({ kind }) => kind))).toEqual(expect.arrayContaining(['network', 'organisation', 'others']))
    expect(before.some(({ scorePairs }) => scorePairs.length > 0)).toBe(true)
    const [shown, again] = [before, after].map((published) => outputsOf(published, network.roles))
    expect(shown!.size).toBeGreaterThan(200)
    expect([...shown!.keys()].filter((key) => key.endsWith('png')).length).toBeGreaterThan(3)
    expect(differences(shown!, again!)).toEqual([])
  }, 240_000)
})

describe('the swap audit finds', () => {
  test('a mean over organisations in which one counts that is withheld', () => {
    expect(changed(40, { count: meanOfOrganisations }).length).toBeGreaterThan(10)
  })

  test('rows in the order in which people came', () => {
    expect(changed(10, { count: inOrderOfArrival }).length).toBeGreaterThan(10)
  })

  test('in every form, that other people answered', () => {
    const { before } = swap(network)
    const others = before.map((publication) => ({ ...publication, scorePairs: [], scores: publication.scores.map((row) => ({ ...row, numerator: row.denominator - row.numerator })) }))
    const [shown, other] = [before, others].map((published) => outputsOf(published, network.roles, { selections: [{}] }))
    expect([...new Set(differences(shown!, other!).map((key) => key.split(' ').at(-1)))].sort()).toEqual(['csv', 'outcome', 'png', 'svg'])
  })
})

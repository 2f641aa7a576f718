import { checkPublication } from '@leidraadspiegel/disclosure'
import { narrow } from '@leidraadspiegel/pipeline'
import type { Publication } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { inventProject } from '../../audit/invented-project.ts'
import { publishRole } from '../../audit/publish-role.ts'

/** First and second versions of invented networks. */
const both = Array.from({ length: 60 }, (_, at) => inventProject(at + 1)).flatMap((project) =>
  project.roles.flatMap((role) => {
    const { versions } = publishRole(project, role)
    return versions.filter(({ version }) => version === 2).map(({ wave, publication }) => ({ first: versions.find((one) => one.wave === wave)!.publication, second: publication }))
  }))

const classesOf = ({ members, detailMembers }: Publication, group: string, level: 'members' | 'detailMembers'): string[] => ({ members, detailMembers })[level].filter((member) => member.group === group).map((member) => member.class)

describe('a second version of an invented network', () => {
  test('there are many of them', () => expect(both.length).toBeGreaterThan(30))

  test('keeps its promises (pairs of invented people name neither items nor criteria)', () => {
    for (const { second } of both) checkPublication({ ...second, scorePairs: [], answerPairs: [] })
  })

  test('shows every group of the first, with at least the same people, and no less of them', () => {
    for (const { first, second } of both)
      for (const { group, n } of first.groups) {
        expect(second.groups.find((one) => one.group === group)!.n).toBeGreaterThanOrEqual(n)
        for (const level of ['members', 'detailMembers'] as const) expect(classesOf(second, group, level)).toEqual(expect.arrayContaining(classesOf(first, group, level)))
      }
  })

  test('shows somebody more than the first', () => {
    for (const { first, second } of both) expect(second.response.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(first.response.reduce((sum, { n }) => sum + n, 0))
  })

  test('is the only one that an analysis reads, and hides no organisation that the first showed', () => {
    for (const { first, second } of both) {
      const [alone, beside] = [narrow([first], 'latest', {}), narrow([first, second], 'latest', {})]
      expect(beside.map(({ version }) => version)).toEqual(beside.map(() => 2))
      const shown = beside.flatMap(({ groups }) => groups.map(({ group }) => group))
      expect(shown).toEqual(expect.arrayContaining(alone.flatMap(({ groups }) => groups.map(({ group }) => group))))
      expect(beside.flatMap(({ withheld }) => withheld.map(({ organisation }) => `organisation:${organisation}`)).filter((group) => shown.includes(group))).toEqual([])
    }
  })
})

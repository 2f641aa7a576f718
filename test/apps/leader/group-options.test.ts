import { describe, expect, test } from 'vitest'
import { askedOf, groupOptions } from '../../../apps/leader/src/group-options.ts'
import type { PublishedGroup } from '../../../apps/leader/src/queries.ts'

const group = (kind: PublishedGroup['kind'], name: string, title: string, organisation: string | null = null): PublishedGroup => ({ kind, group: name, title, organisation })

/** As the server gives them: by kind, then by title. */
const groups = [
  group('network', 'network', 'Het netwerk'),
  group('region', 'region:Betuwe', 'Betuwe'),
  group('region', 'region:Regio Oost', 'Regio Oost'),
  group('organisation', 'organisation:a', 'Het Anker', 'a'),
  group('organisation', 'organisation:b', 'De Linde', 'b'),
  group('team', 'team:b:Noord', 'Noord', 'b'),
  group('others', 'others:a', 'de andere organisaties dan Het Anker', 'a'),
  group('others', 'others:b', 'de andere organisaties dan De Linde', 'b'),
  group('together', 'together', 'de kleine organisaties samen'),
]

describe('groups to choose from', () => {
  test('begin with what holds most; teams and the others stand under their organisation', () => {
    expect(groupOptions(groups, 'score-per-criterion').map(({ name }) => name.replace('\u2003', '– '))).toEqual([
      'Het netwerk als geheel',
      'Regio Betuwe',
      'Regio Oost',
      'Kleine organisaties samen',
      'Het Anker',
      '– Andere organisaties dan Het Anker',
      'De Linde',
      '– Noord (De Linde)',
      '– Andere organisaties dan De Linde',
    ])
  })

  test('stand in the address by the id of an organisation, otherwise by their own name', () => {
    expect(groupOptions(groups, 'attention').map(({ id }) => id)).toEqual(['network', 'region:Betuwe', 'region:Regio Oost', 'together', 'a', 'others:a', 'b', 'team:b:Noord', 'others:b'])
  })

  test.each(['organisation-in-network', 'own-and-others'] as const)('are only organisations where one of them is laid beside the rest (%s)', (analysis) => {
    expect(groupOptions(groups, analysis).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('a group that a question is not about is passed over; one that was never published is left to be named', () => {
    const options = groupOptions(groups, 'organisation-in-network')
    expect(askedOf({ organisation: 'network', role: 'youth' }, groups, options)).toEqual({ organisation: undefined, role: 'youth' })
    for (const organisation of ['a', 'region:Nergens', undefined]) expect(askedOf({ organisation }, groups, options)).toEqual({ organisation })
  })
})

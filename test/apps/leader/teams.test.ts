import { assert, array, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Organisation } from '@leidraadspiegel/schema'
import { teamsSentence } from '../../../apps/leader/src/nl/organisations.ts'
import { problemOfTeams, teamsOf } from '../../../apps/leader/src/teams.ts'

describe('teams, one a line', () => {
  test('are read without what stands around them, and empty lines are none', () => {
    expect(teamsOf(' Noord \r\n\n\tZuid\n')).toEqual(['Noord', 'Zuid'])
    expect(teamsOf('\n \n')).toEqual([])
  })

  test('whatever is typed, the form takes exactly what the server takes', () => {
    assert(property(array(string({ maxLength: 90 }), { maxLength: 45 }), (lines) => {
      const teams = teamsOf(lines.join('\n'))
      expect(problemOfTeams(teams) === null).toBe(Organisation.shape.teams.safeParse(teams).success)
    }))
  })

  test.each([
    [['Noord', 'Zuid', 'noord'], '‘noord’ staat er twee keer.'],
    [['x'.repeat(81)], 'hooguit 80 tekens'],
    [Array.from({ length: 41 }, (_, index) => `Team ${index}`), 'er kunnen er 40 zijn'],
  ])('what is wrong with %j is said', (teams, sentence) => {
    expect(teamsSentence(teams)).toContain(sentence)
  })
})

import { countsFewPeople } from '@leidraadspiegel/schema'
import { expect, test } from 'vitest'

test.each(['jongeren', 'jongens', 'Jongeren in zorg', 'nieuwe cliënten', 'clie\u0308nten', 'medewerkers', 'aantal ouders'])('a few %s are a handful of people', (unit) => {
  expect([0, 9, 10, 3.5].map((number) => countsFewPeople(number, { unit }))).toEqual([true, true, false, false])
  expect(countsFewPeople(3, { name: unit, unit: 'keer' })).toBe(true)
})

test.each(['gesprekken met jongeren', 'procent van de jongeren', '% jongeren', 'uren per medewerker', 'keer', 'jongerengesprekken'])('%s are no people', (unit) => {
  expect(countsFewPeople(3, { unit })).toBe(false)
})

test('a share or a mark of people is no number of them', () => {
  expect(countsFewPeople(8, { name: 'Tevreden jongeren', unit: 'rapportcijfer' })).toBe(false)
  expect(countsFewPeople(5, { name: 'Jongeren met een plan', unit: '%' })).toBe(false)
})

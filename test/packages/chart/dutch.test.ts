import { capital, counted, enumerate, number, people, percent, points, pointsSpan, roleTitles, score, span, withheldSentence } from '@leidraadspiegel/chart'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

test('numbers have a decimal comma and points between thousands', () => {
  expect([number(0), number(1234), number(1234567.891, 2), number(-1500), number(0.05, 1)]).toEqual(['0', '1.234', '1.234.567,89', '−1.500', '0,1'])
})

test('a difference shows its sign with a real minus, and nothing is nothing', () => {
  expect([points(14.4), points(-2.6), points(0), points(0.3), points(-0.3)]).toEqual(['+14', '−3', '0', '0', '0'])
  expect(pointsSpan(-4.6, 23)).toBe('−5 tot +23')
})

test('a share is a whole percentage, and not quite everybody is not everybody', () => {
  expect([percent(0.42), percent(0), percent(1), percent(0.001), percent(0.999)]).toEqual(['42%', '0%', '100%', '<1%', '>99%'])
})

test('scores, people and lists', () => {
  expect([score(65.5), span(45.2, 78.9), people(1200), enumerate([]), enumerate(['a']), enumerate(['a', 'b', 'c'])]).toEqual(['66', '45 tot 79', 'n\u00A0=\u00A01.200', '', 'a', 'a, b en c'])
  expect([counted(1, 'vraag', 'vragen'), counted(3, 'vraag', 'vragen'), capital(roleTitles.parent)]).toEqual(['1 vraag', '3 vragen', 'Ouders en naasten'])
})

test('one neutral sentence for everything that is withheld', () => {
  expect(withheldSentence).toBe('Niet getoond om deelnemers te beschermen.')
})

test('what was rounded reads back as the rounded number', () => {
  fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
    const back = Number(number(value, decimals).replaceAll('.', '').replace(',', '.').replace('−', '-'))
    return Math.abs(back - value) <= 0.5 / 10 ** decimals + 1e-6 && !number(value, decimals).includes('-')
  }))
})

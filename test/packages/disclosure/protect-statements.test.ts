import { protect, ProtectError } from '@leidraadspiegel/disclosure'
import { overOrganisations, statementGroup, type Column, type Statement } from '@leidraadspiegel/schema'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicationOf } from './publication.ts'

const columns: Column[] = [
  { name: 'group', title: 'Groep', kind: 'key' },
  { name: 'organisation', title: 'Organisatie', kind: 'key' },
  { name: 'role', title: 'Rol', kind: 'key' },
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'baseline', title: 'Meting toen', kind: 'key' },
  { name: 'n', title: 'Deelnemers', kind: 'count' },
  { name: 'units', title: 'Organisaties', kind: 'units' },
  { name: 'score', title: 'Score', kind: 'value' },
]

const idOf = (letter: string): string => letter.repeat(16)

const statement = (letter: string, visible: Statement['visible'], wave = 1): Statement => ({
  organisation: idOf(letter), title: `Huis ${letter}`, wave: { number: wave, title: `Meting ${wave}` }, survey: 'protocolscan', version: 1, answers: { 'scan-01': 3 }, visible,
})

const own = { group: statementGroup(idOf('a')), organisation: 'Huis a', role: null, wave: 1, baseline: null, n: null, units: null, score: 50 }
const over = { group: overOrganisations, organisation: null, role: null, wave: 1, baseline: null, n: null, units: 4, score: 3 }
const hidden = { ...over, units: null, score: null }

const four = [statement('a', 'whole'), ...['b', 'c', 'd'].map((letter) => statement(letter, 'counted'))]

describe('rows about what an organisation says about itself', () => {
  test('pass as they are for a reader who belongs to it, though nobody is counted and no role is named', () => {
    expect(protect([own], columns, [], four).rows).toEqual([own])
  })

  test('pass between two waves only when both are seen whole', () => {
    const both = { ...own, wave: 2, baseline: 1 }
    expect(protect([both], columns, [], [statement('a', 'whole'), statement('a', 'whole', 2)]).rows).toEqual([both])
    expect(() => protect([both], columns, [], [statement('a', 'counted'), statement('a', 'whole', 2)])).toThrow(/not seen whole in wave 2 and 1/)
  })

  test.each([
    ['an organisation that is only counted', { ...own, group: statementGroup(idOf('b')) }, /not seen whole/],
    ['an organisation that stated nothing', { ...own, group: statementGroup(idOf('z')) }, /not seen whole/],
    ['a wave in which nothing was stated', { ...own, wave: 2 }, /not seen whole/],
    ['no wave at all', { ...own, wave: null }, /names no wave/],
    ['a role', { ...own, role: 'professional' }, /has no role/],
    ['people', { ...own, n: 12 }, /counts no people/],
    ['more organisations than there are', { ...over, units: 5 }, /counts more than 4/],
    ['the name of an organisation beside a count', { ...over, organisation: 'Huis c' }, /names cccc/],
  ])('are refused when they ask for %s', (_what, row, message) => {
    expect(() => protect([row], columns, [], four)).toThrow(ProtectError)
    expect(() => protect([row], columns, [], four)).toThrow(message)
  })

  test('do not open what was published about people, nor the other way round', () => {
    const published = [publicationOf(12)]
    expect(() => protect([{ ...own, group: 'organisation:a' }], columns, published, four)).toThrow(/not planned/)
    expect(() => protect([{ ...own, group: statementGroup(idOf('a')) }], columns, published)).toThrow(/not seen whole/)
    expect(() => protect([{ ...over, role: 'youth', n: 40 }], columns, published, four)).toThrow(/not planned/)
  })
})

describe('counts of statements over organisations', () => {
  test('are shown over three others and the own organisation', () => {
    expect(protect([over], columns, [], four).rows).toEqual([over])
  })

  test('lose their numbers when fewer than three are counted, or it is not said how many', () => {
    expect(protect([{ ...over, units: 2 }, { ...over, units: null }], columns, [], four).rows).toEqual([hidden, hidden])
    expect(protect([over], columns.filter(({ name }) => name !== 'units').concat({ name: 'units', title: 'Organisaties', kind: 'value' }), [], four).rows[0]).toMatchObject({ score: null })
  })

  test('are shown over somebody’s own files, where everything is seen whole', () => {
    expect(protect([{ ...over, units: 3 }], columns, [], ['a', 'b', 'c'].map((letter) => statement(letter, 'whole'))).rows[0]).toMatchObject({ score: 3 })
  })

  test('never let a reader take away what he knows and keep one or two others', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 11 }), (whole, counted, units) => {
      const letters = [...'abcdefghjkm']
      const statements = letters.slice(0, whole + counted).map((letter, index) => statement(letter, index < whole ? 'whole' : 'counted'))
      fc.pre(units <= statements.length)
      const [row] = protect([{ ...over, units }], columns, [], statements).rows
      const left = counted === 0 ? 3 : units - whole
      expect(row!['score'] !== null).toBe(units >= 3 && left >= 3)
    }))
  })
})

test('a row of people names one wave or two, and one role or two; an empty other one is not asked for', () => {
  const row = { group: 'organisation:a', organisation: 'De Linde', role: 'professional', wave: 1, baseline: null, n: 12, units: null, score: 61 }
  expect(protect([row], columns, [publicationOf(12)]).rows).toEqual([row])
  expect(() => protect([{ ...row, baseline: 2 }], columns, [publicationOf(12)])).toThrow(/not planned in baseline 2/)
})

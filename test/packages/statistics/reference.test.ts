import { describe, expect, test } from 'vitest'
import { differences, mistakesIn, reference, runners } from './reference-cases.ts'

/** Proven beside `packages/disclosure`. */
const elsewhere = ['sdc.classes', 'sdc.protect', 'sdc.recoverable', 'sdc.interval', 'sdc.safeCategory']

describe('reference cases of R, recomputed in Python', () => {
  test('every method of the file is run here or beside disclosure', () => {
    expect(Object.keys(reference.methods).filter((method) => !(method in runners) && !elsewhere.includes(method))).toEqual([])
    expect(reference.cases.length).toBeGreaterThan(100)
  })

  test.each(reference.cases.filter(({ method }) => method in runners))('$id $note', (one) => {
    expect(mistakesIn(one)).toEqual([])
  })

  test('the comparison itself refuses a wrong, missing or ill-typed value', () => {
    const close = { rel: 1e-9, abs: 1e-11 }
    expect(differences({ a: 1 }, { a: 1 + 1e-10 }, close)).toEqual([])
    for (const wrong of [{ a: 1.000001 }, {}, { a: null }, { a: '1' }, { a: NaN }]) expect(differences(wrong, { a: 1 }, close)).toHaveLength(1)
    expect(differences({ a: 0 }, { a: null }, close)).toHaveLength(1)
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whoIsReminded } from '@leidraadspiegel/register'

const cohort = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 40 }).chain((invited) => fc.subarray(invited).map((started) => ({ invited, started: new Set(started) })))

describe('a reminder for who did not start', () => {
  test('goes to them when they are at least five and at least five others did start', () => {
    const invited = Array.from({ length: 10 }, (_, number) => `p${number}`)
    expect([...whoIsReminded(invited, new Set(invited.slice(0, 5)))]).toEqual(invited.slice(5))
  })

  test.each([0, 1, 4, 6, 10])('goes to everybody when %i of ten started', (started) => {
    const invited = Array.from({ length: 10 }, (_, number) => `p${number}`)
    expect(whoIsReminded(invited, new Set(invited.slice(0, started))).size).toBe(10)
  })

  test('tells fewer than five people apart from the rest in no cohort', () => {
    fc.assert(
      fc.property(cohort, ({ invited, started }) => {
        const reminded = whoIsReminded(invited, started)
        const others = invited.length - reminded.size
        expect(others === 0 || (others >= 5 && reminded.size >= 5)).toBe(true)
      }),
    )
  })

  test('leaves out nobody who did not start', () => {
    fc.assert(fc.property(cohort, ({ invited, started }) => invited.filter((each) => !started.has(each)).every((each) => whoIsReminded(invited, started).has(each))))
  })
})

import { mayLink } from '@leidraadspiegel/disclosure'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('linked people of an organisation', () => {
  test('may be used when they, those of then only and those of now only are enough, or nobody', () => {
    expect(mayLink({ linked: 8, then: 14, now: 13, minimum: 5 })).toBe(true)
    expect(mayLink({ linked: 8, then: 8, now: 8, minimum: 5 })).toBe(true)
  })

  test('are dropped when one of the three is a small group', () => {
    expect(mayLink({ linked: 4, then: 14, now: 13, minimum: 5 })).toBe(false)
    expect(mayLink({ linked: 8, then: 11, now: 13, minimum: 5 })).toBe(false)
    expect(mayLink({ linked: 8, then: 14, now: 12, minimum: 5 })).toBe(false)
  })

  test('are never more than took part', () => {
    expect(mayLink({ linked: 9, then: 8, now: 20, minimum: 5 })).toBe(false)
  })

  test('leave no class below the minimum, whatever the numbers', () => {
    const size = fc.nat(40)
    fc.assert(fc.property(size, size, size, fc.integer({ min: 5, max: 12 }), (linked, then, now, minimum) => {
      if (!mayLink({ linked, then, now, minimum })) return true
      return [linked, then - linked, now - linked].every((n) => n === 0 || n >= minimum) && linked > 0
    }))
  })
})

import { mayLink } from '@leidraadspiegel/disclosure'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('linked people of an organisation', () => {
  test('may be used when they, those of then only and those of now only are enough, or nobody', () => {
    expect(mayLink({ linked: 8, before: 14, after: 13, minimum: 5 })).toBe(true)
    expect(mayLink({ linked: 8, before: 8, after: 8, minimum: 5 })).toBe(true)
  })

  test('are dropped when one of the three is a small group', () => {
    expect(mayLink({ linked: 4, before: 14, after: 13, minimum: 5 })).toBe(false)
    expect(mayLink({ linked: 8, before: 11, after: 13, minimum: 5 })).toBe(false)
    expect(mayLink({ linked: 8, before: 14, after: 12, minimum: 5 })).toBe(false)
  })

  test('are never more than took part', () => {
    expect(mayLink({ linked: 9, before: 8, after: 20, minimum: 5 })).toBe(false)
  })

  test('leave no class below the minimum, whatever the numbers', () => {
    const size = fc.nat(40)
    fc.assert(fc.property(size, size, size, fc.integer({ min: 5, max: 12 }), (linked, before, after, minimum) => {
      if (!mayLink({ linked, before, after, minimum })) return true
      return [linked, before - linked, after - linked].every((n) => n === 0 || n >= minimum) && linked > 0
    }))
  })
})

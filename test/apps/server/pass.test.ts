import * as fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newId, Pass } from '@leidraadspiegel/schema'
import { isGenuine, issuePass, passHash } from '../../../apps/server/src/pass.ts'

const key = randomBytes(32)
const hex = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })

describe('a pass', () => {
  test('is what the schema says, and is genuine for the key it was made with', () => {
    const pass = issuePass(newId(), key)
    expect(Pass.parse(pass)).toEqual(pass)
    expect(isGenuine(pass, key)).toBe(true)
    expect(isGenuine(pass, randomBytes(32))).toBe(false)
  })

  test('is another one every time, for the same cohort too', () => {
    const cohort = newId()
    const nonces = Array.from({ length: 500 }, () => issuePass(cohort, key).nonce)
    expect(new Set(nonces).size).toBe(500)
  })

  test('belongs to one cohort', () => {
    expect(isGenuine({ ...issuePass(newId(), key), cohort: newId() }, key)).toBe(false)
  })

  test('that somebody made up is not genuine', () => {
    fc.assert(fc.property(hex(32), hex(64), (nonce, mac) => !isGenuine({ cohort: newId(), nonce, mac }, key)))
  })

  test('leaves a hash that says nothing about cohort or key', () => {
    const pass = issuePass(newId(), key)
    expect(passHash(pass)).toMatch(/^[0-9a-f]{64}$/)
    expect(passHash({ ...pass, cohort: newId(), mac: '' })).toBe(passHash(pass))
    expect(passHash(issuePass(pass.cohort, key))).not.toBe(passHash(pass))
  })
})

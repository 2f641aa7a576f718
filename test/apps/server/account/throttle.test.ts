import { describe, expect, test } from 'vitest'
import { createThrottle } from '../../../../apps/server/src/account/throttle.ts'

function clocked() {
  let time = 1_000_000
  return { throttle: createThrottle(() => time), wait: (milliseconds: number) => void (time += milliseconds) }
}

describe('guessing at one account', () => {
  test('is free five times, then waits longer and longer, never more than half a minute', () => {
    const { throttle, wait } = clocked()
    const waits = Array.from({ length: 12 }, () => {
      const milliseconds = throttle.attempt('anna@example.nl')
      wait(milliseconds)
      if (milliseconds > 0) expect(throttle.attempt('anna@example.nl')).toBe(0)
      return milliseconds
    })
    expect(waits.slice(0, 5)).toEqual([0, 0, 0, 0, 0])
    expect(waits.slice(5)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
  })

  test('an attempt that has to wait does not make the wait longer', () => {
    const { throttle } = clocked()
    for (let attempt = 0; attempt < 5; attempt += 1) throttle.attempt('anna@example.nl')
    expect(Array.from({ length: 100 }, () => throttle.attempt('anna@example.nl'))).toEqual(Array(100).fill(2_000))
  })

  test('nobody else waits, and the same address in other letters is the same account', () => {
    const { throttle } = clocked()
    for (let attempt = 0; attempt < 6; attempt += 1) throttle.attempt('anna@example.nl')
    expect(throttle.attempt('bram@example.nl')).toBe(0)
    expect(throttle.attempt(' ANNA@example.nl ')).toBe(2_000)
  })

  test('is forgotten after the right passphrase, and after a quarter of an hour', () => {
    const { throttle, wait } = clocked()
    for (let attempt = 0; attempt < 5; attempt += 1) throttle.attempt('anna@example.nl')
    throttle.succeeded('anna@example.nl')
    expect(throttle.attempt('anna@example.nl')).toBe(0)
    for (let attempt = 0; attempt < 5; attempt += 1) throttle.attempt('anna@example.nl')
    wait(15 * 60_000)
    expect(throttle.attempt('anna@example.nl')).toBe(0)
  })
})

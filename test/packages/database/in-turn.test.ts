import { EventEmitter, once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { createInTurn } from '@leidraadspiegel/database'

describe('work on one subject', () => {
  test('goes on after what failed, in the order in which it was asked, and holds up no other subject', async () => {
    const inTurn = createInTurn()
    const done: string[] = []
    const gate = new EventEmitter()
    const held = inTurn('a', () => once(gate, 'open'))
    const failing = inTurn('a', async () => {
      done.push('second')
      throw new Error('no')
    })
    const third = inTurn('a', async () => done.push('third'))
    await inTurn('b', async () => done.push('elsewhere'))
    expect(done).toEqual(['elsewhere'])
    gate.emit('open')
    await held
    await expect(failing).rejects.toThrow('no')
    await third
    expect(done).toEqual(['elsewhere', 'second', 'third'])
  })
})

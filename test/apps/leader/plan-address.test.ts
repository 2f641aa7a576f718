import { describe, expect, test } from 'vitest'
import { fits, readActionAddress, readPlanAddress, whoseOf } from '../../../apps/leader/src/plan-address.ts'
import { anAction } from '../../packages/schema/any-record.ts'

const action = anAction({ owner: 'Sanne', partners: ['Zuiderlicht College'], quickWin: true, criterion: 'gatekeepers', state: 'started' }).content
const gatekeepers = new Set(['Zuiderlicht College'])
const isShown = (filters: Record<string, string>): boolean => fits(action, filters, gatekeepers)

describe('the actions that somebody chose to see', () => {
  test('are all of them without a choice', () => expect(isShown({})).toBe(true))

  test.each([
    [{ onderwerp: 'gatekeepers' }, true],
    [{ onderwerp: 'geen' }, false],
    [{ wie: 'Mo' }, false],
    [{ stand: 'open' }, true],
    [{ stand: 'done' }, false],
    [{ met: 'signaleerders' }, true],
    [{ met: 'alleen' }, false],
    [{ met: 'wat anders' }, true],
    [{ quickwin: 'ja' }, true],
    [{ wie: 'Sanne', stand: 'started', met: 'samen' }, true],
  ])('%j', (filters, expected) => expect(isShown(filters)).toBe(expected))
})

describe('the plan in the address', () => {
  const organisations = [{ id: 'a' }, { id: 'b' }]
  test('is the one that is named, when there is one', () => {
    expect(whoseOf({ van: 'b' }, organisations, { network: true, first: undefined })).toBe('b')
    expect(whoseOf({ van: 'netwerk' }, organisations, { network: true, first: 'a' })).toBeNull()
  })

  test('is otherwise the usual one: the network, or the first organisation', () => {
    expect(whoseOf({ van: 'weg' }, organisations, { network: true, first: undefined })).toBeNull()
    expect(whoseOf({ van: 'netwerk' }, organisations, { network: false, first: 'a' })).toBe('a')
    expect(whoseOf({}, [], { network: false, first: undefined })).toBeUndefined()
  })

  test('forgets what it does not know', () => {
    expect(readPlanAddress({ van: 3, wie: '', stand: 'open', anders: 'x' })).toEqual({ van: undefined, onderwerp: undefined, wie: undefined, stand: 'open', met: undefined, quickwin: undefined })
    expect(readActionAddress({ door: 'misschien' }).door).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { standOf, type KeptMark, type TaskName } from '@leidraadspiegel/schema'
import { boardOf, boardStatesOf, type BoardRow } from '../../../../apps/server/src/leader/network/board.ts'

const nothing = { scan: false, actions: false }
const marked = (...tasks: TaskName[]) => new Map(tasks.map((task): [TaskName, KeptMark] => [task, { state: 'done', on: null, note: '', savedOn: '2026-01-01', savedBy: 'Anna' }]))
const statesOf = (known: readonly TaskName[], marks: readonly TaskName[], written = nothing) => boardStatesOf(standOf('organisation', new Set(known), marked(...marks)), written)
const planned = { draagvlak: 'planned', trekker: 'planned', scan: 'planned', nulmeting: 'planned', plan: 'planned' } as const

describe('the board of a network', () => {
  test('is all planned at first', () => expect(statesOf([], [])).toEqual(planned))

  test('opens a part with the first thing that is needed for it, and ends it with the last', () => {
    expect(statesOf(['projectleider', 'nulmeting-open'], ['bestuur-steunt'])).toEqual({ ...planned, draagvlak: 'done', trekker: 'open', nulmeting: 'open' })
    expect(statesOf(['projectleider'], ['tijd-en-bevoegdheid'])).toMatchObject({ trekker: 'done' })
  })

  test('holds looking at the protocol apart from the measuring, whether it was ticked or done here', () => {
    expect(statesOf([], ['protocol-bekeken'])).toEqual({ ...planned, scan: 'done' })
    expect(statesOf([], [], { scan: true, actions: false })).toEqual({ ...planned, scan: 'done' })
  })

  test('has a plan that is begun once there is an action', () => expect(statesOf([], [], { scan: false, actions: true })).toEqual({ ...planned, plan: 'open' }))

  test('counts all organisations from three, and names only those that may be seen', () => {
    const rows = ['a', 'b', 'c'].map((organisation): BoardRow => ({ organisation, name: organisation, states: { ...planned, scan: organisation === 'a' ? 'done' : 'open' } }))
    expect(boardOf(rows, (organisation) => organisation === 'b')).toMatchObject({ rows: [{ name: 'b' }], organisations: 3, all: { scan: { planned: 0, open: 2, done: 1 } } })
    expect(boardOf(rows.slice(1), () => false)).toEqual({ rows: [], organisations: 2, all: null })
  })
})

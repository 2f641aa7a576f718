import * as fc from 'fast-check'
import { isTaskOf, standOf, tracks, type KeptMark, type Stand, type StepState, type TaskName, type TrackName } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'

const said = (state: KeptMark['state']): KeptMark => ({ state, on: null, note: '', savedOn: '2026-11-28', savedBy: 'Anna' })
const tasksOf = (track: TrackName): TaskName[] => tracks[track].flatMap(({ tasks }) => tasks.map(({ task }) => task))
const standWith = (track: TrackName, known: readonly TaskName[], marks: readonly (readonly [TaskName, KeptMark['state']])[] = []): Stand => standOf(track, new Set(known), new Map(marks.map(([task, state]) => [task, said(state)])))
const states = (stand: Stand): StepState[] => stand.steps.map(({ state }) => state)

/** A track with anything known and anything ticked. */
const anything = fc.constantFrom<TrackName>('organisation', 'network').chain((track) =>
  fc.record({
    track: fc.constant(track),
    known: fc.subarray(tasksOf(track)),
    marks: fc.uniqueArray(fc.tuple(fc.constantFrom(...tasksOf(track)), fc.constantFrom<KeptMark['state']>('done', 'not-needed', 'open')), { selector: ([task]) => task }),
  }),
)
const order: readonly StepState[] = ['planned', 'started', 'done']

describe('the tracks of the stappenplan', () => {
  test('have five steps for an organisation and six for a network, and every task once', () => {
    expect([tracks.organisation.length, tracks.network.length]).toEqual([5, 6])
    const all = [...tasksOf('organisation'), ...tasksOf('network')]
    expect(new Set(all).size).toBe(all.length)
    for (const steps of Object.values(tracks)) for (const { tasks } of steps) expect(tasks.some(({ needed }) => needed)).toBe(true)
    expect([isTaskOf('organisation', 'ambitie'), isTaskOf('network', 'ambitie'), isTaskOf('network', 'constructor')]).toEqual([false, true, false])
  })
})

describe('where one is', () => {
  test('is the first step as long as nothing was done', () => {
    expect(standWith('organisation', [])).toMatchObject({ here: 'draagvlak', next: 'bestuur-steunt', left: [] })
  })

  test('is the furthest step that was started; what an earlier one still needs is not forgotten', () => {
    const stand = standWith('organisation', ['nulmeting-open', 'projectleider'])
    expect(states(stand)).toEqual(['planned', 'started', 'started', 'planned', 'planned'])
    expect(stand).toMatchObject({ here: 'nulmeting', next: 'nulmeting-gepubliceerd', left: ['bestuur-steunt', 'tijd-en-bevoegdheid'] })
  })

  test('is the next step when the furthest is done', () => {
    expect(standWith('organisation', [], [['bestuur-steunt', 'done']])).toMatchObject({ here: 'trekkers', next: 'projectleider', left: [] })
  })

  test('is an earlier step when only that one is left, and nowhere when all are done', () => {
    const last = standWith('organisation', ['vervolg-gepubliceerd'], [['teruggekeken', 'done'], ['vervolg-besloten', 'done']])
    expect(last.here).toBe('draagvlak')
    expect(standWith('network', tasksOf('network'))).toMatchObject({ here: null, next: null, left: [] })
  })

  test('does not move by something that is good but not needed, nor by what is not needed here', () => {
    expect(standWith('organisation', ['aanspreekpunt', 'signaalprotocol']).here).toBe('draagvlak')
    expect(states(standWith('organisation', [], [['bestuur-steunt', 'not-needed']]))[0]).toBe('done')
  })
})

describe('whatever is known and ticked', () => {
  test('here is never a done step, and next is needed and open in it', () => {
    fc.assert(
      fc.property(anything, ({ track, known, marks }) => {
        const { steps, here, next, left } = standWith(track, known, marks)
        const at = steps.find(({ step }) => step === here)
        expect(here === null).toBe(steps.every(({ state }) => state === 'done'))
        expect(at?.state).not.toBe('done')
        expect(at?.tasks.find(({ task }) => task === next)).toEqual(at === undefined ? undefined : expect.objectContaining({ needed: true, state: 'open' }))
        for (const task of left) expect(steps.flatMap(({ tasks }) => tasks).find((each) => each.task === task)).toMatchObject({ needed: true, state: 'open' })
      }),
    )
  })

  test('more work never puts a step back', () => {
    fc.assert(
      fc.property(anything, fc.nat(), ({ track, known, marks }, pick) => {
        const task = tasksOf(track)[pick % tasksOf(track).length]!
        const before = states(standWith(track, known, marks))
        const afterTick = states(standWith(track, known, [...marks.filter(([other]) => other !== task), [task, 'done']]))
        const afterKnowing = states(standWith(track, [...known, task], marks))
        for (const after of [afterTick, afterKnowing]) after.forEach((state, index) => expect(order.indexOf(state)).toBeGreaterThanOrEqual(order.indexOf(before[index]!)))
      }),
    )
  })

  test('taking back what was said is the same as never having said it', () => {
    fc.assert(
      fc.property(anything, ({ track, known, marks }) => {
        const without = standWith(track, known, marks.filter(([, state]) => state !== 'open'))
        expect({ ...standWith(track, known, marks), steps: [] }).toEqual({ ...without, steps: [] })
        expect(states(standWith(track, known, marks))).toEqual(states(without))
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import type { KeptRecord, SmallRoutePart } from '@leidraadspiegel/schema'
import { standOfRoute } from '../../../apps/leader/src/small-route.ts'

const nothing = { organisation: { id: 'a', contact: '' }, waves: [], records: [] }
const finding = (organisation: string, shared: boolean): KeptRecord => ({ kind: 'finding', content: { about: { of: 'obstacle', theme: 'tijd' }, line: 'Te weinig tijd', source: 'conversation', evidence: [], shared }, id: 'f', project: 'p', organisation, version: 1, madeOn: '2026-01-01', savedOn: '2026-01-01', savedBy: 'Anna' })
const done = (stand: ReturnType<typeof standOfRoute>): SmallRoutePart[] => stand.parts.flatMap(({ part, done }) => (done ? [part] : []))

describe('the short route of a small organisation', () => {
  test('begins with joining, and puts what can be done together before what takes weeks', () => {
    const stand = standOfRoute(nothing, [])
    expect(stand.next).toBe('start')
    expect(stand.parts.map(({ part }) => part)).toEqual(['start', 'scan', 'joint-answer', 'professionals', 'conversations', 'share'])
    expect(done(stand)).toEqual([])
  })

  test('sees by itself that somebody can be reached and that something is shared, of this organisation alone', () => {
    expect(done(standOfRoute({ ...nothing, organisation: { id: 'a', contact: 'Mo' }, records: [finding('a', true)] }, []))).toEqual(['start', 'share'])
    expect(done(standOfRoute({ ...nothing, records: [finding('b', true), finding('a', false)] }, []))).toEqual([])
  })

  test('takes the word of people for what was done elsewhere, and ends when all is done', () => {
    const stand = standOfRoute({ ...nothing, organisation: { id: 'a', contact: 'Mo' } }, ['scan', 'conversations'])
    expect([stand.next, done(stand)]).toEqual(['joint-answer', ['start', 'scan', 'conversations']])
    expect(stand.parts.find(({ part }) => part === 'scan')).toEqual({ part: 'scan', done: true, seen: false })
    expect(standOfRoute(nothing, ['start', 'scan', 'joint-answer', 'professionals', 'conversations', 'share']).next).toBeNull()
  })
})

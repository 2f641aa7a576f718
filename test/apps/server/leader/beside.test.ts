import { newId, type KeptRecord, type RecordContent } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import type { Asked } from '../../../../apps/server/src/leader/asked.ts'
import { besideFigure } from '../../../../apps/server/src/leader/beside.ts'
import type { Figure } from '../../../../apps/server/src/leader/figure.ts'
import { aJointAnswer, anOwnFigure, aRound } from '../../../packages/schema/any-evidence.ts'

const [own, other] = [newId(), newId()]
const kept = (written: RecordContent, organisation: string | null = own): KeptRecord => ({ ...written, id: newId(), project: newId(), organisation, version: 1, madeOn: '2026-01-10', savedOn: '2026-01-10', savedBy: 'Anna' })

const manager: Asked[] = [{ version: 1, title: '', pages: [{ name: 'bestuur', title: '', help: '', questions: [{ name: 'man-01', title: 'Het bestuur steunt dit.', help: '', kind: 'choice', criterion: 'bestuurlijk-draagvlak', options: [{ value: 4, label: 'klopt grotendeels' }], after: null }] }] }]
const figure = (change: Partial<Figure> = {}): Figure => ({ analysis: 'on-one-page', whose: { kind: 'organisation', organisation: own }, role: null, criterion: null, wave: 1, ...change })
const besideOf = (of: Figure, records: readonly KeptRecord[], organisations: 'all' | string[] = [own]) => besideFigure(of, records, { organisations, nameOf: (organisation) => (organisation === own ? 'De Linde' : 'Het Anker'), manager })

const records = [kept(aRound()), kept(anOwnFigure()), kept(aJointAnswer())]

describe('what stands beside a figure', () => {
  test('is marked with where it comes from, and leads to where it was written', () => {
    expect(besideOf(figure(), records).map(({ from, criterion, record, name }) => [from, criterion, record, name])).toEqual([
      ['conversations', 'veiligheidsplan', records[0]!.id, 'De Linde'],
      ['own-figure', 'veiligheidsplan', records[1]!.id, 'De Linde'],
      ['management-answer', 'bestuurlijk-draagvlak', records[2]!.id, 'De Linde'],
    ])
  })

  test('is of the wave, the subject and the people that are shown', () => {
    expect(besideOf(figure({ wave: 2 }), records)).toEqual([])
    expect(besideOf(figure({ criterion: 'bestuurlijk-draagvlak' }), records).map(({ from }) => from)).toEqual(['management-answer'])
    expect(besideOf(figure({ role: 'parent' }), records).map(({ from }) => from)).toEqual(['own-figure'])
    expect(besideOf(figure({ role: 'youth' }), records).map(({ from }) => from)).toEqual(['conversations', 'own-figure'])
  })

  test('is the answer in words, never a score', () => {
    expect(besideOf(figure({ criterion: 'bestuurlijk-draagvlak' }), records)[0]).toMatchObject({ answers: [{ question: 'Het bestuur steunt dit.', answer: 'klopt grotendeels' }] })
  })

  test('shows no answer that a team is not ready with', () => {
    expect(besideOf(figure(), [kept(aJointAnswer({ finishedOn: null }))])).toEqual([])
  })

  test.each([figure(), figure({ whose: { kind: 'several' } }), figure({ whose: { kind: 'organisation', organisation: other } }), figure({ whose: { kind: 'network' } }), figure({ whose: { kind: 'nobody' } })])('of another organisation nothing is read, whatever is looked at', (of) => {
    const secret = [kept(aRound({ subjects: [{ criterion: 'veiligheidsplan', good: 'van de ander', better: '', wish: '' }] }), other), kept(anOwnFigure({ line: 'van de ander' }), other), kept(aJointAnswer(), other)]
    expect(besideOf(of, secret)).toEqual([])
  })
})

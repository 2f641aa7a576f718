import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Action, FeedbackMeeting, Improvement, KeptRecord, RecordContent } from '@leidraadspiegel/schema'
import { bodyOf, leader } from './api.ts'

/** Where is chosen: in the meeting of one wave, of an organisation or of the network (null). */
export interface Place {
  project: string
  organisation: string | null
  wave: number
  /** Null until something of the meeting was kept. */
  meeting: { id: string } | null
  /** What is kept of the meeting when nothing was yet. */
  content: FeedbackMeeting
}

export interface Choice {
  criterion: string | null
  title: string
  joint: boolean
  what: string
  owner: string
  term: string | null
  monitor: string
  staysBy: string
}

/** Keeps an improvement point and its action, one after the other. When the second is refused the first is not made again. */
export function useChoosing({ project, organisation, wave, meeting, content }: Place, onKept: (what: string) => void) {
  const client = useQueryClient()
  const made = useRef<{ meeting: string | null; improvement: string | null; of: string }>({ meeting: null, improvement: null, of: '' })
  const keep = async (written: RecordContent, sure: boolean): Promise<KeptRecord> =>
    (await bodyOf(organisation === null ? leader.projects[':project'].records.$post({ param: { project }, json: { written, sure } }) : leader.organisations[':organisation'].records.$post({ param: { organisation }, json: { written, sure } }))).record as KeptRecord
  return useMutation({
    mutationFn: async ({ choice, sure }: { choice: Choice; sure: boolean }) => {
      const held = meeting?.id ?? (made.current.meeting ??= (await keep({ kind: 'feedback-meeting', content }, sure)).id)
      const point = improvementOf(choice, { organisation, wave, meeting: held })
      const of = JSON.stringify(point)
      if (made.current.of !== of) made.current = { meeting: made.current.meeting, improvement: (await keep({ kind: 'improvement', content: point }, sure)).id, of }
      await keep({ kind: 'action', content: actionOf(choice, wave, made.current.improvement) }, sure)
      return choice.title
    },
    onSettled: () => Promise.all(['records', 'steps', 'results'].map((name) => client.invalidateQueries({ queryKey: [name, project] }))),
    onSuccess: onKept,
  })
}

function improvementOf({ criterion, title, joint }: Choice, { organisation, wave, meeting }: { organisation: string | null; wave: number; meeting: string }): Improvement {
  const figure = criterion === null ? [] : [{ of: 'figure' as const, organisation, analysis: 'on-one-page', role: null, criterion, wave }]
  return { state: 'chosen', criterion, catalogue: null, title, why: '', evidence: [{ of: 'record', record: meeting, part: 'choose' }, ...figure], joint, droppedBecause: '' }
}

const actionOf = ({ criterion, what, owner, term, monitor, staysBy, joint }: Choice, round: number, improvement: string | null): Action => ({
  what,
  catalogue: null,
  criterion,
  improvement,
  goal: '',
  owner,
  colleague: false,
  partners: [],
  joint,
  term,
  round,
  state: 'planned',
  stoppedBecause: '',
  quickWin: false,
  staysBy,
  monitor,
  indicator: null,
  result: '',
})

import { ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import type { Result } from '../../queries.ts'

type Row = Result['rows'][number]

/** One change of one group of people, with the words and numbers of the figure. */
export interface Change {
  role: string
  who: string
  row: Row
}

/** The changes of one subject. */
export interface SubjectChange {
  criterion: string
  subject: string
  baseline: number
  wave: number
  changes: readonly Change[]
}

/** The shown rows of a comparison under their subject, those of the organisation as a whole or of the network. */
export function changesBySubject(rows: readonly Row[], organisation: string | null): SubjectChange[] {
  const group = organisation === null ? 'network' : `organisation:${organisation}`
  const own = rows.filter((row) => row['group'] === group && typeof row['nNow'] === 'number' && typeof row['nThen'] === 'number')
  return [...new Set(own.map((row) => String(row['criterion'])))].map((criterion) => {
    const ofSubject = own.filter((row) => row['criterion'] === criterion)
    return {
      criterion,
      subject: String(ofSubject[0]!['subject']),
      baseline: Math.min(...ofSubject.map((row) => Number(row['baseline']))),
      wave: Math.max(...ofSubject.map((row) => Number(row['followup']))),
      changes: ofSubject.map((row) => ({ role: String(row['role']), who: String(row['who']), row })),
    }
  })
}

/** The days between which something happened; null when it is not known. */
export interface Between {
  from: string | null
  until: string | null
}

/** Actions that ran between two measurements: written down before the second was published, begun, and not over before the first. It says nothing about what they did. */
export function actionsBetween(records: readonly KeptRecord[], criterion: string, { from, until }: Between): KeptRecord<'action'>[] {
  return ofKind(records, 'action').filter(({ content, madeOn, savedOn }) => content.criterion === criterion && (until === null || madeOn <= until) && content.state !== 'planned' && (content.state === 'started' || from === null || savedOn > from))
}

/** What else was written down about that period, yes and no. */
export function happeningsBetween(records: readonly KeptRecord[], { from, until }: Between): KeptRecord<'happening'>[] {
  return ofKind(records, 'happening').filter(({ content }) => (until === null || content.from <= until.slice(0, 7)) && (from === null || content.until === null || content.until >= from.slice(0, 7)))
}

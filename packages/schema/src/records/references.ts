import { actionRests } from './action.ts'
import { explanationRests } from './change-explanation.ts'
import { happeningRests } from './happening.ts'
import { findingRests } from './finding.ts'
import { improvementRests } from './improvement.ts'
import { indicatorRests } from './indicator.ts'
import { quarterRests } from './quarter-entry.ts'
import { resultPageRests } from './result-page.ts'
import type { ContentOfKind, RecordContent, RecordKind } from './record.ts'
import { reflectionRests } from './reflection.ts'

/** For every kind: the ids of the records that one of it rests on. */
const rests: { readonly [Kind in RecordKind]: (content: ContentOfKind<Kind>) => string[] } = {
  improvement: improvementRests,
  action: actionRests,
  indicator: indicatorRests,
  quarter: quarterRests,
  reflection: reflectionRests,
  happening: happeningRests,
  'change-explanation': explanationRests,
  coding: () => [],
  finding: findingRests,
  'small-route': () => [],
  'feedback-meeting': () => [],
  'board-page': () => [],
  'result-page': resultPageRests,
  conversations: () => [],
  scan: () => [],
  'management-answer': () => [],
  'own-figure': () => [],
}

/** The ids of the records that this one rests on, each once. */
export const referencesOf = <Kind extends RecordKind>({ kind, content }: { kind: Kind; content: ContentOfKind<Kind> }): string[] => [...new Set(rests[kind](content))]

/** What rests on the record with this id. */
export const restingOn = <Each extends RecordContent>(records: readonly Each[], id: string): Each[] => records.filter((record) => referencesOf(record as RecordContent).includes(id))

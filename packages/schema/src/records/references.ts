import { actionRests } from './action.ts'
import { improvementRests } from './improvement.ts'
import type { ContentOfKind, RecordContent, RecordKind } from './record.ts'

/** For every kind: the ids of the records that one of it rests on. */
const rests: { readonly [Kind in RecordKind]: (content: ContentOfKind<Kind>) => string[] } = {
  improvement: improvementRests,
  action: actionRests,
}

/** The ids of the records that this one rests on, each once. */
export const referencesOf = <Kind extends RecordKind>({ kind, content }: { kind: Kind; content: ContentOfKind<Kind> }): string[] => [...new Set(rests[kind](content))]

/** What rests on the record with this id. */
export const restingOn = <Each extends RecordContent>(records: readonly Each[], id: string): Each[] => records.filter((record) => referencesOf(record as RecordContent).includes(id))

import type { KeptRecord, RecordKind } from './record.ts'

/** Those of one kind. */
export const ofKind = <Kind extends RecordKind>(records: readonly KeptRecord[], kind: Kind): KeptRecord<Kind>[] => records.filter((record) => record.kind === kind) as KeptRecord<Kind>[]

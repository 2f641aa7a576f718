import type { Evidence } from '@leidraadspiegel/schema'

/** Why a subject may ask for something to be done. `middle` alone is no more than an occasion to talk. */
export type FindingKind = 'low' | 'middle' | 'unknown' | 'gap' | 'worse' | 'scan' | 'heard'

/** Something that is known about a subject, in one Dutch sentence, and where it can be looked up. */
export interface Finding {
  criterion: string
  kind: FindingKind
  sentence: string
  evidence: Evidence
}

/** The same evidence has the same key, whatever order its parts are written in. */
export function evidenceKey(evidence: Evidence): string {
  return evidence.of === 'record'
    ? JSON.stringify(['record', evidence.record, evidence.part])
    : JSON.stringify(['figure', evidence.organisation, evidence.analysis, evidence.role, evidence.criterion, evidence.wave])
}

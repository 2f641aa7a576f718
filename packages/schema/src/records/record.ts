import { z } from 'zod'
import { Day, Id } from '../id.ts'
import { Action } from './action.ts'
import { ChangeExplanation } from './change-explanation.ts'
import { Happening } from './happening.ts'
import { Improvement } from './improvement.ts'
import { Indicator } from './indicator.ts'
import { QuarterEntry } from './quarter-entry.ts'
import { Reflection } from './reflection.ts'
import { Coding } from './coding.ts'
import { Finding } from './finding.ts'
import { SmallRoute } from './small-route.ts'
import { BoardPage } from './board-page.ts'
import { FeedbackMeeting } from './feedback-meeting.ts'
import { ResultPage } from './result-page.ts'
import { Conversations } from './conversations.ts'
import { OwnFigure } from './own-figure.ts'
import { ManagementAnswer, Scan } from './scan.ts'

/** What people write down in a project, attributed and never about one respondent or client. */
export const RecordContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('improvement'), content: Improvement }),
  z.strictObject({ kind: z.literal('action'), content: Action }),
  z.strictObject({ kind: z.literal('indicator'), content: Indicator }),
  z.strictObject({ kind: z.literal('quarter'), content: QuarterEntry }),
  z.strictObject({ kind: z.literal('reflection'), content: Reflection }),
  z.strictObject({ kind: z.literal('happening'), content: Happening }),
  z.strictObject({ kind: z.literal('change-explanation'), content: ChangeExplanation }),
  z.strictObject({ kind: z.literal('coding'), content: Coding }),
  z.strictObject({ kind: z.literal('finding'), content: Finding }),
  z.strictObject({ kind: z.literal('small-route'), content: SmallRoute }),
  z.strictObject({ kind: z.literal('feedback-meeting'), content: FeedbackMeeting }),
  z.strictObject({ kind: z.literal('board-page'), content: BoardPage }),
  z.strictObject({ kind: z.literal('result-page'), content: ResultPage }),
  z.strictObject({ kind: z.literal('conversations'), content: Conversations }),
  z.strictObject({ kind: z.literal('scan'), content: Scan }),
  z.strictObject({ kind: z.literal('management-answer'), content: ManagementAnswer }),
  z.strictObject({ kind: z.literal('own-figure'), content: OwnFigure }),
])
export type RecordContent = z.infer<typeof RecordContent>
export type RecordKind = RecordContent['kind']
export type ContentOfKind<Kind extends RecordKind> = Extract<RecordContent, { kind: Kind }>['content']
export type RecordOfKind<Kind extends RecordKind> = { [Each in Kind]: { kind: Each; content: ContentOfKind<Each> } }[Kind]

/** Every saving is a version that stays; `savedBy` is the name of that moment. */
const version = { version: z.int().positive(), savedOn: Day, savedBy: z.string() }

/** `organisation` is null for what is of the network as a whole; `madeOn` is the day of the first version. */
const place = { id: Id, project: Id, organisation: Id.nullable(), madeOn: Day }

export type RecordVersion = z.infer<z.ZodObject<typeof version>>
export type RecordPlace = z.infer<z.ZodObject<typeof place>>
export type KeptRecord<Kind extends RecordKind = RecordKind> = RecordOfKind<Kind> & RecordPlace & RecordVersion

/** A version as it stands in the history; a removed one has the content it had. */
export type PastRecord = RecordContent & RecordVersion & { removed: boolean }

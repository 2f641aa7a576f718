import { z } from 'zod'
import { Day } from '../id.ts'
import { NeededLine, Paragraphs } from './fields.ts'
import { meetingQuestions, meetingScreens, type MeetingQuestion, type MeetingScreen } from './meeting-parts.ts'

const ScreenAnswers = z.strictObject(Object.fromEntries(meetingQuestions.map((question) => [question, Paragraphs])) as Record<MeetingQuestion, typeof Paragraphs>)

/** The meeting in which the figures of one wave were told: when, who were there by function, and what they said of each screen. */
export const FeedbackMeeting = z.strictObject({
  /** Number of the wave that was told. */
  wave: z.int().min(1).max(9999),
  on: Day,
  /** Functions, never names of clients. */
  who: z.array(NeededLine).max(30),
  answers: z.strictObject(Object.fromEntries(meetingScreens.map((screen) => [screen, ScreenAnswers])) as Record<MeetingScreen, typeof ScreenAnswers>),
})
export type FeedbackMeeting = z.infer<typeof FeedbackMeeting>

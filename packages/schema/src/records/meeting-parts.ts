import type { FeedbackMeeting } from './feedback-meeting.ts'

/** The six screens of the meeting in which figures are told, in their order. */
export const meetingScreens = ['who', 'page', 'strong', 'different', 'together', 'choose'] as const
export type MeetingScreen = (typeof meetingScreens)[number]

/** "Herkennen we dit? Hoe komt het? Wat willen we?" */
export const meetingQuestions = ['recognise', 'cause', 'want'] as const
export type MeetingQuestion = (typeof meetingQuestions)[number]

/** Of a meeting in which nobody said anything yet. */
export const noAnswers = (): FeedbackMeeting['answers'] =>
  Object.fromEntries(meetingScreens.map((screen) => [screen, Object.fromEntries(meetingQuestions.map((question) => [question, '']))])) as FeedbackMeeting['answers']

import { meetingQuestions, meetingScreens } from '@leidraadspiegel/schema'
import { onlyOneOfWave, unknownWave, type RecordRule } from './rule.ts'

/** One meeting tells one wave of one organisation, or of the network. */
export const feedbackMeetingRule: RecordRule<'feedback-meeting'> = {
  complaints: ({ wave }, context) => [...unknownWave(wave, context), ...onlyOneOfWave('feedback-meeting', context, (other) => other.wave === wave)],
  texts: ({ answers }) => Object.fromEntries(meetingScreens.flatMap((screen) => meetingQuestions.map((question) => [`answers.${screen}.${question}`, answers[screen][question]]))),
}

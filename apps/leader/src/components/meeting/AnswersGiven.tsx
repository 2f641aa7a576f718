import { meetingQuestions, type FeedbackMeeting, type MeetingScreen } from '@leidraadspiegel/schema'
import { questionWords } from '../../nl/meeting.ts'

/** What was said of one screen, to read. */
export function AnswersGiven({ content, screen }: { content: FeedbackMeeting; screen: MeetingScreen }) {
  return (
    <dl className="paper answers-given">
      {meetingQuestions.map((question) => (
        <div key={question}>
          <dt>{questionWords[question]}</dt>
          <dd className="paper__text">{content.answers[screen][question] || '–'}</dd>
        </div>
      ))}
    </dl>
  )
}

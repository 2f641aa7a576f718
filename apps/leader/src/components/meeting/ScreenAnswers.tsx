import { meetingQuestions, type FeedbackMeeting, type KeptRecord, type MeetingScreen, type RecordContent } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { presentationTexts as texts, questionWords } from '../../nl/meeting.ts'
import type { RecordTarget } from '../../record-queries.ts'
import { DayInput } from '../DayInput.tsx'
import { LinesInput } from '../LinesInput.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { AnswersGiven } from './AnswersGiven.tsx'

interface Props {
  target: RecordTarget
  screen: MeetingScreen
  content: FeedbackMeeting
  kept: KeptRecord<'feedback-meeting'> | null
  onChange: (content: FeedbackMeeting) => void
  onKept: () => void
}

const longest = 3000

/** "Herkennen we dit? Hoe komt het? Wat willen we?" with what is answered in the meeting; what was typed on other screens is kept along. */
export function ScreenAnswers({ target, screen, content, kept, onChange, onKept }: Props) {
  const answers = content.answers[screen]
  const isKept = kept !== null && JSON.stringify(kept.content) === JSON.stringify(content)
  const isEmpty = kept === null && content.who.length === 0 && Object.values(content.answers).every((each) => Object.values(each).every((text) => text === ''))
  return (
    <section className="answers" aria-labelledby="antwoorden">
      <h2 id="antwoorden">{texts.answers}</h2>
      <p className="quiet print-hidden">{texts.answersHelp}</p>
      <RecordForm target={target} written={{ kind: 'feedback-meeting', content }} complaints={{ 'already-there': texts.alreadyThere }} save={texts.save} show={givenOn(screen)} onKept={onKept}>
        {() => (
          <>
            {screen === 'who' && (
              <div className="answers__row">
                <DayInput label={texts.day} name="dag" value={content.on} onChange={(on) => onChange({ ...content, on })} check={(day) => (/^\d{4}-\d\d-\d\d$/.test(day) ? null : texts.dayMissing)} />
                <LinesInput label={texts.attending} help={texts.attendingHelp} name="aanwezig" value={content.who.join('\n')} onChange={(typed) => onChange({ ...content, who: typed === '' ? [] : typed.split('\n') })} check={noCheck} />
              </div>
            )}
            <div className="answers__row">
              {meetingQuestions.map((question) => (
                <LinesInput key={question} label={questionWords[question]} help="" name={question} maxLength={longest} value={answers[question]} onChange={(text) => onChange({ ...content, answers: { ...content.answers, [screen]: { ...answers, [question]: text } } })} check={noCheck} />
              ))}
            </div>
            <output className="quiet">{isKept ? texts.kept(formatDay(kept.savedOn), kept.savedBy) : isEmpty ? '' : texts.notKept}</output>
          </>
        )}
      </RecordForm>
    </section>
  )
}

const noCheck = (): null => null

const givenOn = (screen: MeetingScreen) => (other: RecordContent) => other.kind === 'feedback-meeting' && <AnswersGiven content={other.content} screen={screen} />

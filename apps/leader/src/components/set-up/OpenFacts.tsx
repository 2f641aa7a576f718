import { ownTexts } from '../../nl/own-questions.ts'
import { periodTexts } from '../../nl/period.ts'
import { setUpTexts } from '../../nl/set-up.ts'
import { formWords, list, minutes as minuteWords } from '../../nl/words.ts'
import type { FieldworkView } from '../../queries.ts'
import type { SetUp } from '../../set-up.ts'

const { open: texts } = setUpTexts

/** What was chosen for one role, in a few lines. */
export function OpenFacts({ fieldwork: { role, form, opensOn, closesOn, cohorts, messages, own }, byId, minutes }: Pick<SetUp, 'byId'> & { fieldwork: FieldworkView; minutes: number | null }) {
  const minima = cohorts.map(({ minimum }) => minimum)
  const names = [...new Set(cohorts.map(({ organisation }) => organisation))].map((id) => byId.get(id)?.name ?? '')
  const facts: [string, string][] = [
    [texts.facts.survey, minutes === null ? formWords[form] : `${formWords[form]}, ${minuteWords(minutes)}`],
    [texts.facts.period, periodTexts.planned(opensOn, closesOn)],
    [texts.facts.organisations, list(names)],
    [texts.facts.invited, invitedWords(cohorts.map(({ invited }) => invited))],
    ...(role === 'partner' ? [] : [[texts.facts.minimum, texts.minimum(Math.min(...minima), Math.max(...minima))] satisfies [string, string]]),
    ...(role === 'youth' ? [[texts.facts.words, texts.words(cohorts.filter(({ words }) => words).length, cohorts.length)] satisfies [string, string]] : []),
    [texts.facts.own, ownTexts.count(own?.questions.length ?? 0)],
    [texts.facts.texts, texts.texts(messages.length)],
  ]
  return (
    <dl className="facts facts--row">
      {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  )
}

function invitedWords(invited: readonly (number | null)[]): string {
  const sum = invited.reduce<number>((total, each) => total + (each ?? 0), 0)
  if (invited.every((each) => each === null)) return texts.unknown
  return invited.includes(null) ? texts.someUnknown(sum) : String(sum)
}

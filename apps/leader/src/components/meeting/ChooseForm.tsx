import { useSuspenseQuery } from '@tanstack/react-query'
import { isRefusal, Refusal } from '../../api.ts'
import { useTyped } from '../../kept-values.ts'
import { app } from '../../nl/app.ts'
import { choosingTexts as texts } from '../../nl/meeting.ts'
import { recordComplaints, recordTexts } from '../../nl/records.ts'
import { list } from '../../nl/words.ts'
import { criteriaQuery } from '../../queries.ts'
import { useChoosing, type Choice, type Place } from '../../use-choosing.ts'
import { Button } from '../Button.tsx'
import { CheckedForm } from '../CheckedForm.tsx'
import { DayInput } from '../DayInput.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { TextInput } from '../TextInput.tsx'

interface Props {
  place: Place
  onKept: (what: string) => void
  onCancel: () => void
}

const none = 'geen'
const longest = 300
const needed = (sentence: string) => (text: string): string | null => (text.trim() === '' ? sentence : null)

/** One improvement point with its action, as a meeting agrees on it. What was typed stays when keeping it fails. */
export function ChooseForm({ place, onKept, onCancel }: Props) {
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  const [choice, setChoice, forget] = useTyped(`kiezen ${place.project} ${place.organisation} ${place.wave}`, { criterion: none, title: '', joint: place.organisation === null ? 'samen' : 'zelf', what: '', owner: '', term: '', monitor: '', staysBy: '' })
  const keep = useChoosing(place, (what) => {
    forget()
    onKept(what)
  })
  const set = (part: Partial<typeof choice>): void => {
    setChoice({ ...choice, ...part })
    if (!keep.isPending) keep.reset()
  }
  const send = (sure: boolean): void => keep.mutate({ choice: choiceOf(choice), sure })
  const about = isRefusal(keep.error, 'may-name-somebody') && keep.error instanceof Refusal ? keep.error.problems.map(({ message }) => `‘${message}’`) : []
  const wrong = isRefusal(keep.error, 'body-refused') && keep.error instanceof Refusal ? keep.error.problems.flatMap(({ code }) => recordComplaints[code] ?? []) : []
  return (
    <CheckedForm onSubmit={() => send(false)}>
      <div className="answers__row">
        <SelectInput label={texts.criterion} value={choice.criterion} options={[{ value: none, label: texts.noCriterion }, ...criteria.map(({ id, title }) => ({ value: id, label: title }))]} onChange={(criterion) => set({ criterion })} />
        <TextInput label={texts.improvement} name="verbeterpunt" maxLength={longest} value={choice.title} onChange={(title) => set({ title })} check={needed(texts.improvementMissing)} />
        <SelectInput label={texts.joint} value={choice.joint} options={[{ value: 'zelf', label: texts.own }, { value: 'samen', label: texts.together }]} onChange={(joint) => set({ joint })} />
        <TextInput label={texts.action} name="actie" maxLength={longest} value={choice.what} onChange={(what) => set({ what })} check={needed(texts.actionMissing)} />
        <TextInput label={texts.owner} name="wie" maxLength={longest} value={choice.owner} onChange={(owner) => set({ owner })} check={needed(texts.ownerMissing)} />
        <DayInput label={texts.term} name="klaar" value={choice.term} onChange={(term) => set({ term })} check={noCheck} />
        <TextInput label={texts.monitor} help={texts.monitorHelp} name="volgt" maxLength={longest} value={choice.monitor} onChange={(monitor) => set({ monitor })} />
        <TextInput label={texts.stays} name="blijft" maxLength={longest} value={choice.staysBy} onChange={(staysBy) => set({ staysBy })} check={needed(texts.staysMissing)} />
      </div>
      {about.length > 0 && <Notice kind="problem" title={recordTexts.sure.title}>{recordTexts.sure.text(list(about))}</Notice>}
      {wrong.length > 0 && <Notice kind="problem">{wrong.join(' ')}</Notice>}
      {about.length + wrong.length === 0 && <ProblemNotice error={keep.error} />}
      <div className="buttons">
        <Button type="submit" look="primary" isPending={keep.isPending}>{keep.isPending ? recordTexts.busy : texts.save}</Button>
        {about.length > 0 && <Button onPress={() => send(true)} isDisabled={keep.isPending}>{recordTexts.sure.keep}</Button>}
        <Button look="subtle" onPress={() => { forget(); onCancel() }} isDisabled={keep.isPending}>{app.cancel}</Button>
      </div>
    </CheckedForm>
  )
}

const noCheck = (): null => null

const choiceOf = ({ criterion, joint, term, ...texts }: Record<'criterion' | 'title' | 'joint' | 'what' | 'owner' | 'term' | 'monitor' | 'staysBy', string>): Choice => ({
  ...texts,
  criterion: criterion === none ? null : criterion,
  joint: joint === 'samen',
  term: term === '' ? null : term,
})

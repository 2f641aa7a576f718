import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import type { Organisation } from '@leidraadspiegel/schema'
import { app } from '../nl/app.ts'
import { organisationTexts } from '../nl/organisations.ts'
import { kindWords } from '../nl/words.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { OneOf } from './Choice.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { TextInput } from './TextInput.tsx'

export interface OrganisationValues {
  name: string
  kind: Organisation['kind']
  contact: string
  crisis: string
}

interface Props {
  project: string
  initial: OrganisationValues
  /** A new organisation chooses its kind; later that is fixed. */
  fresh: boolean
  /** Has a fieldwork been opened, so that a new organisation comes too late for it? */
  late: boolean
  busy: boolean
  error: unknown
  onSubmit: (values: OrganisationValues) => void
}

const kinds: readonly Organisation['kind'][] = ['implementing', 'gatekeeper']

export function OrganisationForm({ project, initial, fresh, late, busy, error, onSubmit }: Props) {
  const [values, setValues] = useState(initial)
  const change = (part: Partial<OrganisationValues>): void => setValues({ ...values, ...part })
  const { form: texts } = organisationTexts
  return (
    <CheckedForm onSubmit={() => onSubmit(values)}>
      {fresh && late && <Notice>{texts.late}</Notice>}
      <TextInput label={texts.name} help={texts.nameHelp} name="name" autoComplete="off" maxLength={120} value={values.name} onChange={(name) => change({ name })} check={(text) => (text.trim() === '' ? texts.errors.name : null)} />
      {fresh && (
        <RadioGroup className="group" value={values.kind} onChange={(kind) => change({ kind: kind as Organisation['kind'] })}>
          <Label className="field__label">{texts.kind}</Label>
          {kinds.map((kind) => <OneOf key={kind} value={kind} help={kindWords[kind].meaning}>{kindWords[kind].label}</OneOf>)}
        </RadioGroup>
      )}
      {!fresh && <p className="quiet">{kindWords[values.kind].label}. {texts.kindFixed}</p>}
      <TextInput label={texts.contact} help={texts.contactHelp} name="contact" autoComplete="off" maxLength={200} value={values.contact} onChange={(contact) => change({ contact })} />
      {values.kind === 'implementing' && (
        <TextInput label={texts.crisis} help={texts.crisisHelp} name="crisis" autoComplete="off" maxLength={200} value={values.crisis} onChange={(crisis) => change({ crisis })} check={(text) => (text.trim() === '' ? texts.errors.crisis : null)} />
      )}
      <ProblemNotice error={error} />
      <div className="buttons">
        <Button type="submit" look="primary" isPending={busy}>{busy ? texts.busy : fresh ? texts.submitNew : texts.submitEdit}</Button>
        <Link to="/projecten/$project" params={{ project }} className="button button--subtle">{app.cancel}</Link>
      </div>
    </CheckedForm>
  )
}

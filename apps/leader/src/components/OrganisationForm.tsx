import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Label, RadioGroup, Text } from 'react-aria-components'
import { staffSizes, type Organisation, type StaffSize } from '@leidraadspiegel/schema'
import { app } from '../nl/app.ts'
import { organisationTexts, teamsSentence } from '../nl/organisations.ts'
import { smallTexts, staffWords } from '../nl/small.ts'
import { kindWords } from '../nl/words.ts'
import { teamsOf } from '../teams.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { Choice, OneOf } from './Choice.tsx'
import { LinesInput } from './LinesInput.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { TextInput } from './TextInput.tsx'

export interface OrganisationValues {
  name: string
  kind: Organisation['kind']
  contact: string
  crisis: string
  region: string
  teams: readonly string[]
  /** Of a new organisation: how many work there, and whether it takes the short route. */
  staff: StaffSize
  small: boolean
}

interface Props {
  project: string
  initial: Omit<OrganisationValues, 'staff' | 'small'>
  /** A new organisation chooses its kind; later that is fixed. */
  fresh: boolean
  /** Has a fieldwork been opened, so that a new organisation comes too late for it? */
  late: boolean
  /** What others of the project filled in. */
  regions: readonly string[]
  busy: boolean
  error: unknown
  onSubmit: (values: OrganisationValues) => void
}

const kinds: readonly Organisation['kind'][] = ['implementing', 'gatekeeper']

export function OrganisationForm({ project, initial, fresh, late, regions, busy, error, onSubmit }: Props) {
  const [values, setValues] = useState({ ...initial, teams: initial.teams.join('\n'), staff: 'unknown' as StaffSize, small: true })
  const change = (part: Partial<typeof values>): void => setValues({ ...values, ...part })
  const { form: texts } = organisationTexts
  return (
    <CheckedForm onSubmit={() => onSubmit({ ...values, small: values.small && values.staff === 'under-50' && values.kind === 'implementing', teams: values.kind === 'implementing' ? teamsOf(values.teams) : [] })}>
      {fresh && late && <Notice>{texts.late}</Notice>}
      <TextInput label={texts.name} help={texts.nameHelp} name="name" autoComplete="off" maxLength={120} value={values.name} onChange={(name) => change({ name })} check={(text) => (text.trim() === '' ? texts.errors.name : null)} />
      {fresh && (
        <RadioGroup className="group" value={values.kind} onChange={(kind) => change({ kind: kind as Organisation['kind'] })}>
          <Label className="field__label">{texts.kind}</Label>
          {kinds.map((kind) => <OneOf key={kind} value={kind} help={kindWords[kind].meaning}>{kindWords[kind].label}</OneOf>)}
        </RadioGroup>
      )}
      {fresh && values.kind === 'implementing' && (
        <RadioGroup className="group" value={values.staff} onChange={(staff) => change({ staff: staff as StaffSize })}>
          <Label className="field__label">{smallTexts.staff.label}</Label>
          <Text slot="description" className="field__help">{smallTexts.staff.help}</Text>
          {staffSizes.map((size) => <OneOf key={size} value={size}>{staffWords[size]}</OneOf>)}
          {values.staff === 'under-50' && <Choice isSelected={values.small} onChange={(small) => change({ small })} help={smallTexts.staff.takeHelp}>{smallTexts.staff.take}</Choice>}
        </RadioGroup>
      )}
      {!fresh && <p className="quiet">{kindWords[values.kind].label}. {texts.kindFixed}</p>}
      <TextInput label={texts.contact} help={texts.contactHelp} name="contact" autoComplete="off" maxLength={200} value={values.contact} onChange={(contact) => change({ contact })} />
      {values.kind === 'implementing' && (
        <TextInput label={texts.crisis} help={texts.crisisHelp} name="crisis" autoComplete="off" maxLength={200} value={values.crisis} onChange={(crisis) => change({ crisis })} check={(text) => (text.trim() === '' ? texts.errors.crisis : null)} />
      )}
      <TextInput label={texts.region} help={texts.regionHelp} name="region" autoComplete="off" maxLength={80} suggestions={regions} value={values.region} onChange={(region) => change({ region })} />
      {values.kind === 'implementing' && (
        <LinesInput label={texts.teams} help={fresh ? texts.teamsHelp : `${texts.teamsHelp} ${texts.teamsLater}`} name="teams" value={values.teams} onChange={(teams) => change({ teams })} check={(text) => teamsSentence(teamsOf(text))} />
      )}
      <ProblemNotice error={error} />
      <div className="buttons">
        <Button type="submit" look="primary" isPending={busy}>{busy ? texts.busy : fresh ? texts.submitNew : texts.submitEdit}</Button>
        <Link to="/projecten/$project" params={{ project }} className="button button--subtle">{app.cancel}</Link>
      </div>
    </CheckedForm>
  )
}

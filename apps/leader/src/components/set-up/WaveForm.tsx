import { Link } from '@tanstack/react-router'
import { rolesOfOrganisation, type Role } from '@leidraadspiegel/schema'
import { setUpTexts } from '../../nl/set-up.ts'
import { waveTexts } from '../../nl/waves.ts'
import { list, roleWords } from '../../nl/words.ts'
import type { Organisation } from '../../queries.ts'
import { isNetwork } from '../../questions.ts'
import { Button } from '../Button.tsx'
import { CheckedForm } from '../CheckedForm.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'
import { RolesField, type Chosen } from '../RolesField.tsx'
import { TextInput } from '../TextInput.tsx'

export interface WaveValues {
  title: string
  chosen: Chosen
}

interface Props {
  project: string
  organisations: readonly Organisation[]
  surveys: readonly { role: Role; minutes: { full: number; core: number | null } }[]
  values: WaveValues
  /** Roles that were opened: they stay as they are. */
  fixed: readonly Role[]
  busy: boolean
  error: unknown
  onChange: (values: WaveValues) => void
  onSubmit: () => void
}

/** What a wave is called and whom it asks: the first step, for a new wave and for one that is being set up. */
export function WaveForm({ project, organisations, surveys, values, fixed, busy, error, onChange, onSubmit }: Props) {
  const { form: texts } = waveTexts
  const { next, later, busy: saving, opened } = setUpTexts
  const taking = organisations.filter(({ kind }) => kind === 'implementing')
  const partners = values.chosen.partner === undefined ? [] : organisations.filter(({ kind }) => kind === 'gatekeeper')
  const offered = surveys.filter(({ role }) => !fixed.includes(role) && (isOfOrganisation(role) || isNetwork(organisations)))
  return (
    <CheckedForm onSubmit={onSubmit}>
      <TextInput label={texts.name} help={texts.nameHelp} name="title" autoComplete="off" maxLength={120} value={values.title} onChange={(title) => onChange({ ...values, title })} check={(text) => (text.trim() === '' ? texts.errors.name : null)} />
      {fixed.length > 0 && <p className="quiet">{opened(list(fixed.map((role) => roleWords[role].short)))}</p>}
      {offered.length > 0 && <RolesField surveys={offered} chosen={values.chosen} needed={fixed.length === 0} onChange={(chosen) => onChange({ ...values, chosen })} />}
      {taking.length === 0 ? <Notice>{waveTexts.needsOrganisation}</Notice> : (
        <p className="quiet">{texts.who(list(taking.map(({ name }) => name)))} {partners.length > 0 && texts.whoPartners(list(partners.map(({ name }) => name)))}</p>
      )}
      <ProblemNotice error={error} />
      <div className="buttons">
        <Button type="submit" look="primary" isPending={busy}>{busy ? saving : next}</Button>
        <Link to="/projecten/$project" params={{ project }} className="button button--subtle">{later}</Link>
      </div>
    </CheckedForm>
  )
}

const isOfOrganisation = (role: Role): boolean => (rolesOfOrganisation as readonly Role[]).includes(role)

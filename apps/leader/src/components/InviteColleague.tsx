import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import { peopleQuery } from '../account-queries.ts'
import { bodyOf, leader } from '../api.ts'
import { peopleTexts, type Invitee } from '../nl/people.ts'
import type { Organisation, ProjectView } from '../queries.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { OneOf } from './Choice.tsx'
import { CopyButton } from './CopyButton.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { SelectInput } from './SelectInput.tsx'
import { TextInput } from './TextInput.tsx'

interface Props {
  project: ProjectView['project']
  organisations: readonly Organisation[]
  coordinate: boolean
}

/** Makes a link for a colleague; a leader invites for the own organisation only. */
export function InviteColleague({ project, organisations, coordinate }: Props) {
  const client = useQueryClient()
  const { invite: texts, made } = peopleTexts
  const ofOrganisation: readonly Invitee[] = organisations.length === 0 ? [] : ['leader', 'reader']
  const offered: readonly Invitee[] = coordinate ? [...ofOrganisation, 'network-reader', 'coordinator'] : ofOrganisation
  const [note, setNote] = useState('')
  const [invitee, setInvitee] = useState<Invitee>(offered[0] ?? 'leader')
  const [organisation, setOrganisation] = useState(organisations[0]?.id ?? '')
  const invite = useMutation({
    mutationFn: () =>
      invitee === 'leader' || invitee === 'reader'
        ? bodyOf(leader.organisations[':organisation'].people.$post({ param: { organisation }, json: { role: invitee, note } }))
        : bodyOf(leader.projects[':project'].people.$post({ param: { project: project.id }, json: { role: invitee === 'coordinator' ? invitee : 'reader', note } })),
    onSuccess: () => client.invalidateQueries(peopleQuery(project.id)),
  })
  const another = (): void => {
    setNote('')
    invite.reset()
  }
  if (invite.data !== undefined) {
    const { url } = invite.data
    return (
      <section className="section narrow" aria-labelledby="link-klaar">
        <h2 id="link-klaar">{made.title}</h2>
        <Notice kind="done">{made.says}</Notice>
        <input className="field__input link-field" readOnly aria-label={made.label} value={url} onFocus={(event) => event.currentTarget.select()} />
        <div className="buttons">
          <CopyButton text={url}>{made.copyLink}</CopyButton>
          <CopyButton text={made.message(project.name, url)}>{made.copyMail}</CopyButton>
          <a className="button button--secondary" href={`mailto:?subject=${encodeURIComponent(made.subject(project.name))}&body=${encodeURIComponent(made.message(project.name, url))}`}>{made.mail}</a>
        </div>
        <p><Button look="subtle" onPress={another}>{made.another}</Button></p>
      </section>
    )
  }
  return (
    <section className="section narrow" aria-labelledby="uitnodigen">
      <h2 id="uitnodigen">{texts.title}</h2>
      <p className="quiet">{texts.says}</p>
      <CheckedForm onSubmit={invite.mutate}>
        <TextInput label={texts.who} help={texts.whoHelp} name="note" autoComplete="off" maxLength={120} value={note} onChange={setNote} check={(text) => (text.trim() === '' ? texts.whoMissing : null)} />
        <RadioGroup className="group" value={invitee} onChange={(value) => setInvitee(value as Invitee)}>
          <Label className="field__label">{texts.what}</Label>
          {offered.map((each) => <OneOf key={each} value={each} help={texts.roles[each].help}>{texts.roles[each].label}</OneOf>)}
        </RadioGroup>
        {(invitee === 'leader' || invitee === 'reader') && organisations.length > 1 && (
          <SelectInput label={texts.organisation} value={organisation} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} onChange={setOrganisation} />
        )}
        <ProblemNotice error={invite.error} />
        <div className="buttons">
          <Button type="submit" look="primary" isPending={invite.isPending}>{invite.isPending ? texts.busy : texts.submit}</Button>
        </div>
      </CheckedForm>
    </section>
  )
}

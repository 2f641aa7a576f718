import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { roles, rolesOfOrganisation, type Role } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { CheckedForm } from '../components/CheckedForm.tsx'
import { Notice, ProblemNotice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { Planner } from '../components/Planner.tsx'
import { RolesField, type Chosen } from '../components/RolesField.tsx'
import { TextInput } from '../components/TextInput.tsx'
import { app } from '../nl/app.ts'
import { forecastTexts } from '../nl/forecast.ts'
import { waveTexts } from '../nl/waves.ts'
import { list } from '../nl/words.ts'
import { projectQuery, surveysQuery } from '../queries.ts'
import { isNetwork } from '../questions.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

export function NewWave() {
  const { id, organisations, waves, coordinate } = useProject()
  const { surveys } = useSuspenseQuery(surveysQuery).data
  const { form: texts } = waveTexts
  const [title, setTitle] = useState(texts.suggested[waves.length] ?? '')
  const [chosen, setChosen] = useState<Chosen>({})
  const client = useQueryClient()
  const navigate = useNavigate()
  const asked = roles.flatMap((role) => (chosen[role] === undefined ? [] : [{ role, form: chosen[role] }]))
  const create = useMutation({
    mutationFn: () => bodyOf(leader.projects[':project'].waves.$post({ param: { project: id }, json: { title, fieldworks: asked } })),
    onSuccess: async () => {
      await client.invalidateQueries(projectQuery(id))
      await navigate({ to: '/projecten/$project', params: { project: id } })
    },
  })
  if (!coordinate) return <NotFound />
  const taking = organisations.filter(({ kind }) => kind === 'implementing')
  const partnersOf = chosen.partner === undefined ? [] : organisations.filter(({ kind }) => kind === 'gatekeeper')
  const planned = asked.map(({ role }) => role).filter(isOfOrganisation)
  const plans = taking.length > 0 && (planned.length > 0 || asked.length === 0)
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={texts.title} />
      <p className="lead">{texts.lead}</p>
      <CheckedForm onSubmit={create.mutate}>
        <TextInput label={texts.name} help={texts.nameHelp} name="title" autoComplete="off" maxLength={120} value={title} onChange={setTitle} check={(text) => (text.trim() === '' ? texts.errors.name : null)} />
        <RolesField surveys={surveys.filter(({ role }) => isOfOrganisation(role) || isNetwork(organisations))} chosen={chosen} onChange={setChosen} />
        {taking.length === 0 ? <Notice>{waveTexts.needsOrganisation}</Notice> : (
          <p className="quiet">
            {texts.who(list(taking.map(({ name }) => name)))} {partnersOf.length > 0 && `${texts.whoPartners(list(partnersOf.map(({ name }) => name)))} `}{texts.after} {plans && <><a href="#vooruitblik">{forecastTexts.before}</a>.</>}
          </p>
        )}
        <ProblemNotice error={create.error} />
        <div className="buttons">
          <Button type="submit" look="primary" isPending={create.isPending}>{create.isPending ? texts.busy : texts.submit}</Button>
          <Link to="/projecten/$project" params={{ project: id }} className="button button--subtle">{app.cancel}</Link>
        </div>
      </CheckedForm>
      {plans && <Planner project={id} organisations={taking} roles={planned} />}
    </div>
  )
}

const isOfOrganisation = (role: Role): boolean => (rolesOfOrganisation as readonly Role[]).includes(role)

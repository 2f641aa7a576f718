import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { roles, type Form as SurveyForm, type Role } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { Notice, ProblemNotice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { RoleChoice } from '../components/RoleChoice.tsx'
import { TextInput } from '../components/TextInput.tsx'
import { app } from '../nl/app.ts'
import { waveTexts } from '../nl/waves.ts'
import { list } from '../nl/words.ts'
import { projectQuery, surveysQuery } from '../queries.ts'
import { useProject } from '../use-project.ts'

export type Chosen = Partial<Record<Role, SurveyForm>>

export function NewWave() {
  const { id, organisations, waves } = useProject()
  const { surveys } = useSuspenseQuery(surveysQuery).data
  const { form: texts } = waveTexts
  const [title, setTitle] = useState(texts.suggested[waves.length] ?? '')
  const [chosen, setChosen] = useState<Chosen>({})
  const [tried, setTried] = useState(false)
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
  const names = organisations.filter(({ kind }) => kind === 'implementing').map(({ name }) => name)
  const nobody = tried && asked.length === 0
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={texts.title} />
      <p className="lead">{texts.lead}</p>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (asked.length > 0) create.mutate()
        }}
      >
        <TextInput label={texts.name} help={texts.nameHelp} name="title" autoComplete="off" maxLength={120} value={title} onChange={setTitle} check={(text) => (text.trim() === '' ? texts.errors.name : null)} />
        <fieldset className="group" aria-describedby="groepen-uitleg">
          <legend className="field__label">{texts.roles}</legend>
          <p className="field__help" id="groepen-uitleg">{texts.rolesHelp}</p>
          {surveys.map((survey) => (
            <RoleChoice key={survey.role} role={survey.role} minutes={survey.minutes} form={chosen[survey.role]} onChange={(form) => setChosen(withRole(chosen, survey.role, form))} />
          ))}
          {nobody && <p className="field__error" role="alert">{texts.errors.roles}</p>}
        </fieldset>
        {names.length === 0 ? <Notice>{waveTexts.needsOrganisation}</Notice> : <p className="quiet">{texts.who(list(names))} {texts.after}</p>}
        <ProblemNotice error={create.error} />
        <div className="buttons">
          <Button type="submit" look="primary" isPending={create.isPending}>{create.isPending ? texts.busy : texts.submit}</Button>
          <Link to="/projecten/$project" params={{ project: id }} className="button button--subtle">{app.cancel}</Link>
        </div>
      </Form>
    </div>
  )
}

function withRole(chosen: Chosen, role: Role, form: SurveyForm | undefined): Chosen {
  const { [role]: _, ...others } = chosen
  return form === undefined ? others : { ...others, [role]: form }
}

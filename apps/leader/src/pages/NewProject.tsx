import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { bodyOf, leader } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { CheckedForm } from '../components/CheckedForm.tsx'
import { Choice } from '../components/Choice.tsx'
import { ProblemNotice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { TextInput } from '../components/TextInput.tsx'
import { app } from '../nl/app.ts'
import { projectTexts } from '../nl/projects.ts'
import { projectsQuery } from '../queries.ts'

export function NewProject() {
  const [name, setName] = useState('')
  const [pilot, setPilot] = useState(false)
  const client = useQueryClient()
  const navigate = useNavigate()
  const { new: texts } = projectTexts
  const create = useMutation({
    mutationFn: () => bodyOf(leader.projects.$post({ json: { name, pilot } })),
    onSuccess: async ({ project }) => {
      await client.invalidateQueries(projectsQuery)
      await navigate({ to: '/projecten/$project', params: { project: project.id } })
    },
  })
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={texts.title} />
      <p className="lead">{texts.lead}</p>
      <CheckedForm onSubmit={create.mutate}>
        <TextInput label={texts.name} help={texts.nameHelp} name="name" autoComplete="off" maxLength={120} value={name} onChange={setName} check={(text) => (text.trim() === '' ? texts.nameMissing : null)} />
        <Choice isSelected={pilot} onChange={setPilot} help={texts.pilotHelp}>{texts.pilot}</Choice>
        <ProblemNotice error={create.error} />
        <div className="buttons">
          <Button type="submit" look="primary" isPending={create.isPending}>{create.isPending ? texts.busy : texts.submit}</Button>
          <Link to="/" className="button button--subtle">{app.cancel}</Link>
        </div>
      </CheckedForm>
    </div>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { bodyOf, leader } from '../api.ts'
import { OrganisationForm, type OrganisationValues } from '../components/OrganisationForm.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { organisationTexts } from '../nl/organisations.ts'
import { projectQuery } from '../queries.ts'
import { useProject } from '../use-project.ts'

const empty: OrganisationValues = { name: '', kind: 'implementing', contact: '', crisis: '' }

export function NewOrganisation() {
  const { id, waves } = useProject()
  const client = useQueryClient()
  const navigate = useNavigate()
  const add = useMutation({
    mutationFn: (json: OrganisationValues) => bodyOf(leader.projects[':project'].organisations.$post({ param: { project: id }, json })),
    onSuccess: async () => {
      await client.invalidateQueries(projectQuery(id))
      await navigate({ to: '/projecten/$project', params: { project: id } })
    },
  })
  const late = waves.some(({ fieldworks }) => fieldworks.some(({ state }) => state !== 'draft'))
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={organisationTexts.form.newTitle} />
      <OrganisationForm project={id} initial={empty} fresh late={late} busy={add.isPending} error={add.error} onSubmit={add.mutate} />
    </div>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { bodyOf, leader } from '../api.ts'
import { OrganisationForm, type OrganisationValues } from '../components/OrganisationForm.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { organisationTexts } from '../nl/organisations.ts'
import { projectQuery } from '../queries.ts'
import { regionsOf } from '../regions.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const empty: OrganisationValues = { name: '', kind: 'implementing', contact: '', crisis: '', region: '', teams: [] }

export function NewOrganisation() {
  const { id, organisations, waves, coordinate } = useProject()
  const client = useQueryClient()
  const navigate = useNavigate()
  const add = useMutation({
    mutationFn: ({ teams, ...values }: OrganisationValues) => bodyOf(leader.projects[':project'].organisations.$post({ param: { project: id }, json: { ...values, teams: [...teams] } })),
    onSuccess: async () => {
      await client.invalidateQueries(projectQuery(id))
      await navigate({ to: '/projecten/$project', params: { project: id } })
    },
  })
  if (!coordinate) return <NotFound />
  const late = waves.some(({ fieldworks }) => fieldworks.some(({ state }) => state !== 'draft'))
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={organisationTexts.form.newTitle} />
      <OrganisationForm project={id} initial={empty} fresh late={late} regions={regionsOf(organisations)} busy={add.isPending} error={add.error} onSubmit={add.mutate} />
    </div>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { bodyOf, leader } from '../api.ts'
import { OrganisationForm, type OrganisationValues } from '../components/OrganisationForm.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { organisationTexts } from '../nl/organisations.ts'
import { projectQuery } from '../queries.ts'
import { recordsQuery } from '../record-queries.ts'
import { regionsOf } from '../regions.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const empty: Omit<OrganisationValues, 'staff' | 'small'> = { name: '', kind: 'implementing', contact: '', crisis: '', region: '', teams: [] }

export function NewOrganisation() {
  const { id, organisations, waves, coordinate } = useProject()
  const client = useQueryClient()
  const navigate = useNavigate()
  const add = useMutation({
    mutationFn: async ({ teams, staff, small, ...values }: OrganisationValues) => {
      const { organisation } = await bodyOf(leader.projects[':project'].organisations.$post({ param: { project: id }, json: { ...values, teams: [...teams] } }))
      if (staff === 'under-50') await takeRoute(organisation.id, small)
    },
    onSuccess: async (_, { small }) => {
      await Promise.all([client.invalidateQueries(projectQuery(id)), client.invalidateQueries(recordsQuery(id))])
      await navigate({ to: small ? '/projecten/$project/klein' : '/projecten/$project', params: { project: id } })
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

/** The organisation is there already: what goes wrong here can be chosen again on the page of the route. */
async function takeRoute(organisation: string, chosen: boolean): Promise<void> {
  await bodyOf(leader.organisations[':organisation'].records.$post({ param: { organisation }, json: { written: { kind: 'small-route', content: { staff: 'under-50', chosen, doneElsewhere: [] } }, sure: true } })).catch(() => null)
}

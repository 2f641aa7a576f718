import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { bodyOf, leader } from '../api.ts'
import { ConsentSection } from '../components/ConsentSection.tsx'
import { LeadersSection } from '../components/LeadersSection.tsx'
import { OrganisationForm, type OrganisationValues } from '../components/OrganisationForm.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { organisationTexts } from '../nl/organisations.ts'
import { projectQuery } from '../queries.ts'
import { regionsOf } from '../regions.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/organisaties/$organisation')

export function EditOrganisation() {
  const { id, organisations, consents, manage } = useProject()
  const { organisation: organisationId } = route.useParams()
  const organisation = organisations.find((each) => each.id === organisationId)
  const client = useQueryClient()
  const navigate = useNavigate()
  const save = useMutation({
    mutationFn: ({ name, contact, crisis, region, teams }: OrganisationValues) =>
      bodyOf(leader.organisations[':organisation'].$patch({ param: { organisation: organisationId }, json: { name, contact, crisis, region, teams: [...teams] } })),
    onSuccess: async () => {
      await client.invalidateQueries(projectQuery(id))
      await navigate({ to: '/projecten/$project', params: { project: id } })
    },
  })
  if (organisation === undefined || !manage) return <NotFound />
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={organisationTexts.form.editTitle(organisation.name)} />
      <OrganisationForm project={id} initial={organisation} fresh={false} late={false} regions={regionsOf(organisations)} busy={save.isPending} error={save.error} onSubmit={save.mutate} />
      <LeadersSection project={id} organisation={organisationId} />
      <ConsentSection project={id} organisation={organisation} consents={consents.filter((each) => each.organisation === organisationId)} />
    </div>
  )
}

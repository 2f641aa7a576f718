import { useQuery } from '@tanstack/react-query'
import { peopleQuery } from '../account-queries.ts'
import { InviteColleague } from '../components/InviteColleague.tsx'
import { Loading } from '../components/Loading.tsx'
import { ProblemNotice } from '../components/Notice.tsx'
import { OpenInvitations } from '../components/OpenInvitations.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { PersonCard } from '../components/PersonCard.tsx'
import { app } from '../nl/app.ts'
import { peopleTexts as texts } from '../nl/people.ts'
import { useProject } from '../use-project.ts'

/** Who may see and do what in a project. */
export function People() {
  const { id, project, organisations, manage, coordinate } = useProject()
  const { data, error } = useQuery({ ...peopleQuery(id), enabled: manage })
  const nameOf = (organisation: string | null): string | null => organisations.find((each) => each.id === organisation)?.name ?? null
  if (!manage) {
    return (
      <div className="stack stack--wide narrow">
        <PageTitle title={texts.title} />
        <p className="lead">{app.notFound.text}</p>
      </div>
    )
  }
  return (
    <div className="stack stack--wide">
      <PageTitle title={texts.title} />
      <p className="lead">{texts.lead}</p>
      <ProblemNotice error={error} />
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <>
          <ul className="cards cards--two">
            {data.people.map((person) => <PersonCard key={person.account} project={id} person={person} nameOf={nameOf} coordinate={coordinate} />)}
          </ul>
          <OpenInvitations project={id} invitations={data.invitations} nameOf={nameOf} />
          <InviteColleague project={project} organisations={organisations} coordinate={coordinate} />
        </>
      )}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { rolesOfOrganisation } from '@leidraadspiegel/schema'
import { Button } from '../../components/Button.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Notice.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { askedNow, guideFor } from '../../evidence.ts'
import { askedQuery } from '../../evidence-queries.ts'
import { conversationTexts, evidenceTexts } from '../../nl/evidence.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/bevindingen/gespreksleidraad/$role')

/** The guide to conversations for one kind of people, to read and to print with room for notes. */
export function Guide() {
  const { role: asked } = route.useParams()
  const { id, read } = useProject()
  const { data, error } = useQuery(askedQuery('interview'))
  const role = rolesOfOrganisation.find((each) => each === asked)
  if (role === undefined || !read) return <NotFound />
  const { title, of, print, room } = conversationTexts.guide
  const [guide] = data?.versions ?? []
  return (
    <div className="stack stack--wide narrow guide">
      <p className="print-hidden"><Link to="/projecten/$project/bevindingen" params={{ project: id }}>{evidenceTexts.back}</Link></p>
      <PageTitle title={`${title} ${of[role]}`} />
      <ProblemNotice error={error} />
      {guide === undefined ? error === null && <Loading /> : (
        <>
          <p className="print-hidden"><Button onPress={() => window.print()}>{print}</Button></p>
          {guide.pages.map((page) => (
            <section key={page.name} className="guide__part" aria-labelledby={`deel-${page.name}`}>
              <h2 id={`deel-${page.name}`}>{page.title}</h2>
              {page.help !== '' && <p>{page.help}</p>}
              {askedNow(page, {}).map(({ name, title: topic, help }) => (
                <div key={name} className="guide__question">
                  <h3>{topic}</h3>
                  <p>{guideFor(help, role)}</p>
                  <div className="guide__room" aria-hidden="true" />
                </div>
              ))}
            </section>
          ))}
          <p className="quiet">{room}</p>
        </>
      )}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import type { About, MeetingView } from '../../meeting-queries.ts'
import { meetingTexts, presentationTexts } from '../../nl/meeting.ts'
import { resultQuery } from '../../queries.ts'
import { Loading } from '../Loading.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { OnePage } from '../OnePage.tsx'

interface Props {
  project: string
  about: About
  view: MeetingView
}

const drawing = { width: 800, scheme: 'light' } as const

/** Every subject by every role: the page that everybody gets, in large letters. */
export function PageScreen({ project, about: { about, wave }, view }: Props) {
  const filters = { organisation: about, wave }
  const { data, error } = useQuery({ ...resultQuery(project, 'on-one-page', filters, drawing), enabled: view.scores.length > 0 })
  if (view.scores.length === 0) return <p>{presentationTexts.nothing}</p>
  if (error !== null) return <ProblemNotice error={error} />
  if (data === undefined) return <Loading />
  return (
    <>
      <h2 className="visually-hidden">{presentationTexts.perSubject}</h2>
      <OnePage project={project} result={data} filters={filters} />
      <p className="quiet">{meetingTexts.howToRead}</p>
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ownCodeTexts } from '../nl/own-code.ts'
import { ownCodeQuery } from '../own-code-query.ts'

/** How a project stands with codes of staff's own, and the way to the page about it. */
export function OwnCodeLine({ project }: { project: string }) {
  const { data } = useQuery(ownCodeQuery(project))
  return (
    <p className="quiet">
      {data !== undefined && `${ownCodeTexts.line[data.state]} `}
      <Link to="/projecten/$project/eigen-code" params={{ project }}>{ownCodeTexts.line.link}</Link>
    </p>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from '../../components/Button.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { networkTexts } from '../../nl/network.ts'
import { networkQuery } from '../../network-query.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

/** The questions about working together as cards for a kick-off, to print and cut out. */
export function Statements() {
  const { id, read } = useProject()
  return read ? <Cards project={id} /> : <NotFound />
}

function Cards({ project }: { project: string }) {
  const { statements } = useSuspenseQuery(networkQuery(project)).data
  const { title, lead, print: printWord, agree, partly, disagree, sheets, back, none } = networkTexts.statements
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <p className="print-hidden"><Link to="/projecten/$project/netwerk" params={{ project }}>{back}</Link></p>
        <PageTitle title={title} />
      </div>
      <p className="lead">{lead}</p>
      <div className="buttons print-hidden">
        <Button look="primary" onPress={() => print()}>{printWord}</Button>
        <Link to="/projecten/$project/afspraken" params={{ project }} className="button button--secondary">{sheets}</Link>
      </div>
      {statements.length === 0 && <p className="quiet">{none}</p>}
      <ul className="statements">
        {statements.map(({ id, theme, text }) => (
          <li key={id} className="statement">
            <p className="statement__theme">{theme}</p>
            <p className="statement__text">{text}</p>
            <p className="statement__answers">{[agree, partly, disagree].join(' · ')}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

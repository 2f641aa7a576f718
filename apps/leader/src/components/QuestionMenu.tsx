import { Link } from '@tanstack/react-router'
import { resultTexts } from '../nl/results.ts'
import { questionGroups, type AnalysisName } from '../questions.ts'
import { useWide } from '../use-media.ts'

interface Props {
  project: string
  current: AnalysisName
  /** Are there enough organisations to ask about a network? */
  network: boolean
}

/** All questions in their groups: beside the page where there is room, otherwise behind one line above it. */
export function QuestionMenu({ project, current, network }: Props) {
  const wide = useWide()
  const { menu, other, groups, names, reading } = resultTexts
  const lists = questionGroups.filter(({ group }) => network || group !== 'network').map(({ group, analyses }) => (
    <div key={group} className="questions__group">
      <h2 id={`vragen-${group}`} className="questions__title">{groups[group]}</h2>
      <ul aria-labelledby={`vragen-${group}`}>
        {analyses.map((name) => (
          <li key={name}>
            <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: name }} search={keep} activeOptions={{ includeSearch: false }} className="question">{names[name]}</Link>
          </li>
        ))}
      </ul>
    </div>
  ))
  const questions = (
    <div className="questions">
      {lists}
      <p><Link to="/uitleg" className="question">{reading}</Link></p>
    </div>
  )
  return (
    <nav aria-label={menu} className="print-hidden">
      {wide ? questions : (
        <details key={current} className="fold">
          <summary className="fold__summary">{other}</summary>
          {questions}
        </details>
      )}
    </nav>
  )
}

/** Another question about the same choice. */
function keep<Search>(search: Search): Search {
  return search
}

import { stateOfStep, stepTexts, stepWords } from '../../nl/steps.ts'
import { list } from '../../nl/words.ts'
import type { StepStand } from '../../track-queries.ts'
import { TaskRow, type TaskProps } from './TaskRow.tsx'

interface Props extends TaskProps {
  number: number
  stand: StepStand
  here: boolean
  /** Who pulls the work here, when that is known. */
  leaders: readonly string[]
}

/** One step: what it is, whose move it is, and what was done; open when one is there. */
export function StepPart({ number, stand: { step, main, state, tasks }, here, leaders, ...task }: Props) {
  const { title, what, who } = stepWords[step]
  const texts = stepTexts
  return (
    <li>
      <details className={here ? 'track-step track-step--here' : 'track-step'} open={here}>
        <summary className="track-step__summary">
          <h2 className="track-step__title">{texts.step(number, title)}</h2>
          <span className="track-step__marks">
            <span className={`state state--${{ planned: 'draft', started: 'closed', done: 'published' }[state]}`}>{stateOfStep[state]}</span>
            {here && <strong className="track-step__here">{texts.here}</strong>}
          </span>
        </summary>
        <div className="stack track-step__body">
          <p>{what}</p>
          <p className="quiet">{texts.who}: {who.charAt(0).toLowerCase() + who.slice(1)}{leaders.length > 0 && number > 1 && ` (${list(leaders)})`}. {texts.main(main)}</p>
          <ul className="tasks">
            {tasks.map((each) => <TaskRow key={each.task} {...task} {...each} />)}
          </ul>
        </div>
      </details>
    </li>
  )
}

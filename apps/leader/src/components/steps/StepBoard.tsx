import { Link } from '@tanstack/react-router'
import { tracks } from '@leidraadspiegel/schema'
import { stateOfStep, stepTexts, stepWords } from '../../nl/steps.ts'
import type { Tracks } from '../../track-queries.ts'
import { useMedia } from '../../use-media.ts'
import { StepMark } from './StepMark.tsx'
import { WhereWeAre } from './WhereWeAre.tsx'

interface Props {
  project: string
  organisations: Tracks['organisations']
}

/** Organisations × steps, by name and never in order of how far they are. On a narrow screen each organisation stands by itself. */
export function StepBoard({ project, organisations }: Props) {
  const wide = useMedia('(min-width: 52rem)')
  const { board } = stepTexts
  if (!wide) {
    return (
      <ul className="cards">
        {organisations.map(({ organisation, name, stand }) => (
          <li key={organisation} className="card">
            <h3 className="card__title"><Link to="/projecten/$project/stappenplan/$track" params={{ project, track: organisation }}>{name}</Link></h3>
            <WhereWeAre name={name} stand={stand} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <table className="table table--words board">
      <caption>{board.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{board.organisation}</th>
          {tracks.organisation.map(({ step }, index) => <th key={step} scope="col">{stepTexts.step(index + 1, stepWords[step].title)}</th>)}
        </tr>
      </thead>
      <tbody>
        {organisations.map(({ organisation, name, stand: { steps, here } }) => (
          <tr key={organisation}>
            <th scope="row"><Link to="/projecten/$project/stappenplan/$track" params={{ project, track: organisation }}>{name}</Link></th>
            {steps.map(({ step, state }, index) => (
              <td key={step} className={step === here ? 'board__here' : undefined}>
                <StepMark small number={index + 1} state={state} here={step === here} />
                <span>{stateOfStep[state]}{step === here && ` ${board.here}`}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

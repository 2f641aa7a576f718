import { Link } from '@tanstack/react-router'
import { planTexts } from '../../nl/plan.ts'
import { waveTexts } from '../../nl/waves.ts'
import { useProject } from '../../use-project.ts'

interface Props {
  project: string
  whose: string | null
  criterion: string
}

/** When the same questions come back, or what they said when they did. */
export function NextWave({ project, whose, criterion }: Props) {
  const { waves } = useProject()
  const { line } = planTexts
  const published = waves.filter(({ fieldworks }) => fieldworks.some(({ state }) => state === 'published')).toSorted((a, b) => b.number - a.number)
  const coming = waves.filter(({ number }) => number > (published[0]?.number ?? 0)).toSorted((a, b) => a.number - b.number)[0]
  const change = whose === null ? 'network-change' : 'change-per-criterion'
  return (
    <>
      {published.length > 1 && published[0] !== undefined && (
        <>
          <p>{line.nextDone(waveTexts.heading(published[0].number, published[0].title))} <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: change }} search={{ criterion, ...(whose !== null && { organisation: whose }) }}>{line.nextChange}</Link></p>
          <p className="quiet">{line.noCause}</p>
        </>
      )}
      <p>{coming === undefined ? line.nextNone : line.nextPlanned(waveTexts.heading(coming.number, coming.title))}</p>
    </>
  )
}

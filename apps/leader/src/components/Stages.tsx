import type { FieldworkState } from '@leidraadspiegel/schema'
import { fieldworkTexts } from '../nl/fieldwork.ts'

const stageOf: Readonly<Record<FieldworkState, number>> = { draft: 0, open: 1, paused: 1, closing: 1, closed: 2, published: 3 }

/** The four stages of a fieldwork and where it is; read aloud as a list with *geweest* and *nu*. */
export function Stages({ state }: { state: FieldworkState }) {
  const present = stageOf[state]
  const { stages, stagesLabel, now, done } = fieldworkTexts
  return (
    <ol className="stages" aria-label={stagesLabel}>
      {stages.map((name, index) => (
        <li key={name} className={index < present ? 'stage stage--done' : 'stage'} aria-current={index === present ? 'step' : undefined}>
          <span className="stage__name">{name}</span>
          {index <= present && <span className="stage__when">{index < present ? done : now}</span>}
        </li>
      ))}
    </ol>
  )
}

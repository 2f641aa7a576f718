import { ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import { evaluationTexts } from '../../nl/evaluation.ts'

/** What was done, with its result and what makes it stay. */
export function DoneActions({ records }: { records: readonly KeptRecord[] }) {
  const actions = ofKind(records, 'action')
  const done = actions.filter(({ content }) => content.state === 'done')
  const open = actions.filter(({ content }) => content.state === 'planned' || content.state === 'started').length
  const texts = evaluationTexts.done
  return (
    <section className="section" aria-labelledby="gedaan">
      <h2 id="gedaan">{texts.title}</h2>
      {done.length === 0 ? <p className="quiet">{texts.none}</p> : <p>{texts.lines(done.length)}</p>}
      {done.length > 0 && (
        <ul className="dotted-list">
          {done.map(({ id, content: { what, result, staysBy, quickWin } }) => (
            <li key={id}><strong>{what}</strong>{quickWin && ` (${texts.quickWin})`}{result !== '' && `: ${result}`} <span className="quiet">{texts.stays(staysBy)}</span></li>
          ))}
        </ul>
      )}
      {open > 0 && <p className="quiet">{texts.open(open)}</p>}
    </section>
  )
}

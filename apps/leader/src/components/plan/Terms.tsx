import { termStateOf, type KeptRecord } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { planTexts } from '../../nl/plan.ts'
import type { PlanView } from '../../use-plan.ts'

interface Props {
  plan: PlanView
  /** Of which the term passed, or comes near. */
  actions: readonly KeptRecord<'action'>[]
}

/** What had to be done by now, and what will have to be soon. */
export function Terms({ plan: { today }, actions }: Props) {
  if (actions.length === 0) return null
  const texts = planTexts.terms
  const passed = actions.filter(({ content }) => termStateOf(content, today) === 'passed')
  const soon = actions.filter((each) => !passed.includes(each))
  const line = ({ id, content }: KeptRecord<'action'>) => <li key={id}><a href={`#actie-${id}`}>{content.what}</a>: {(passed.some((each) => each.id === id) ? texts.passedOn : texts.soonOn)(formatDay(content.term ?? ''))}, {content.owner}</li>
  return (
    <section className="terms print-hidden" aria-labelledby="termijnen">
      <h2 id="termijnen" className="terms__title">{texts.title}</h2>
      <p>{[...(passed.length > 0 ? [texts.passed(passed.length)] : []), ...(soon.length > 0 ? [texts.soon(soon.length)] : [])].join(' ')}</p>
      <ul className="terms__list">{[...passed, ...soon].map(line)}</ul>
      {passed.length > 0 && <p className="quiet">{texts.help}</p>}
    </section>
  )
}

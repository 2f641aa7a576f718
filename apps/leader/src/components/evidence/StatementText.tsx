import type { ContentOfKind } from '@leidraadspiegel/schema'
import { askedNow } from '../../evidence.ts'
import type { Asked } from '../../evidence-queries.ts'
import { list } from '../../nl/words.ts'

/** What was answered together, as it is read. */
export function StatementText({ asked, content: { team, answers } }: { asked: Asked; content: ContentOfKind<'scan'> }) {
  const given = asked.pages.flatMap((page) => askedNow(page, answers)).flatMap(({ name, title, options }) => {
    const value = answers[name]
    return value === undefined ? [] : [{ name, title, answer: options.find((option) => option.value === value)?.label ?? String(value) }]
  })
  return (
    <div className="paper">
      <p>{list(team)}</p>
      <dl className="sides">{given.map(({ name, title, answer }) => <div key={name}><dt>{title}</dt><dd className="paper__text">{answer}</dd></div>)}</dl>
    </div>
  )
}

import { resultTexts } from '../nl/results.ts'
import { waveTexts } from '../nl/waves.ts'
import { roleWords } from '../nl/words.ts'
import type { Result } from '../queries.ts'

/** What is kept back, with one neutral sentence whatever the reason. */
export function WithheldNotice({ withheld }: { withheld: Result['withheld'] }) {
  if (withheld.length === 0) return null
  const { title, says } = resultTexts.withheld
  return (
    <section className="withheld" aria-labelledby="niet-getoond">
      <h2 id="niet-getoond">{title}</h2>
      <p>{says}</p>
      <ul>
        {withheld.map(({ group, title: name, role, wave }) => (
          <li key={`${group} ${role} ${wave}`}>{name}, {role in roleWords ? roleWords[role as keyof typeof roleWords].short : role}, {waveTexts.short(wave)}</li>
        ))}
      </ul>
    </section>
  )
}

import { Link } from '@tanstack/react-router'
import { resultTexts } from '../nl/results.ts'
import { waveTexts } from '../nl/waves.ts'
import { whyNotTexts } from '../nl/why-not.ts'
import { roleWords } from '../nl/words.ts'
import type { Result } from '../queries.ts'

/**
 * Which groups are kept back, name by name; why is said with the findings, in one neutral sentence whatever the reason. The way to the
 * page that explains it stands there always: part of a group can be kept back too.
 */
export function WithheldList({ withheld }: { withheld: Result['withheld'] }) {
  return (
    <div className="withheld">
      {withheld.length > 0 && (
        <details>
          <summary>{resultTexts.withheld(withheld.length)}</summary>
          <ul>
            {withheld.map(({ group, title, role, wave }) => (
              <li key={`${group} ${role} ${wave}`}>{title}, {role in roleWords ? roleWords[role as keyof typeof roleWords].short : role}, {waveTexts.short(wave)}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="print-hidden"><Link to="/waarom-niet">{whyNotTexts.title}</Link></p>
    </div>
  )
}

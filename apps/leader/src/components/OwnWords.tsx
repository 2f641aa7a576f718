import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDay } from '../format.ts'
import { ownWordsTexts } from '../nl/own-words.ts'
import { waveTexts } from '../nl/waves.ts'
import { roleWords } from '../nl/words.ts'
import { criteriaQuery, type NamedNote } from '../queries.ts'

/** One text of an organisation, marked as its own: of whom, about what, by whom and when; earlier versions behind it. */
export function OwnWords({ note, children }: { note: NamedNote; children: ReactNode }) {
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  const { by, about, written, earlier } = ownWordsTexts
  const subject = criteria.find(({ id }) => id === note.criterion)?.title
  const parts = [...(note.role === null ? [] : [roleWords[note.role].short]), ...(subject === undefined ? [] : [subject]), waveTexts.short(note.wave)]
  return (
    <figure className="own-words__one">
      <figcaption className="own-words__who">{by(note.name)}</figcaption>
      <blockquote className="own-words__text">{note.text}</blockquote>
      <p className="own-words__about">{written(note.writtenBy, formatDay(note.writtenOn))} · {about(parts)}</p>
      {note.earlier.length > 0 && (
        <details className="print-hidden">
          <summary>{earlier(note.earlier.length)}</summary>
          <ul>
            {note.earlier.map((version, index) => (
              <li key={index}>
                <p className="own-words__text">{version.text}</p>
                <p className="own-words__about">{written(version.writtenBy, formatDay(version.writtenOn))}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {children}
    </figure>
  )
}

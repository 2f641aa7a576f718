import { resultTexts } from '../nl/results.ts'

/** How to read a result, and which conventions it uses. */
export function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <section className="notes" aria-labelledby="lezen">
      <h2 id="lezen">{resultTexts.notes}</h2>
      <ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul>
    </section>
  )
}

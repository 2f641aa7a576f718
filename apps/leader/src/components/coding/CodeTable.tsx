import { countedTexts } from '../../nl/coding.ts'
import { codeWords, kindOfCode, type CodeKind } from './code-words.ts'
import type { CodeTotals } from './totals.ts'

interface Props {
  totals: CodeTotals
  criteria: readonly { id: string; title: string }[]
}

const kinds: readonly CodeKind[] = ['criterion', 'obstacle', 'chance']

/** How often each subject and theme was given, the most often first within its kind. */
export function CodeTable({ totals: { name, wave, n, codes, two }, criteria }: Props) {
  const { caption, code: codeTitle, texts, one, ofTexts, groups, nothingGiven, scroll } = countedTexts
  if (codes.length === 0) return <p className="quiet">{nothingGiven}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer a wide table is scrolled by focusing it
    <section className="table-scroll" aria-label={scroll(`${name}, ${wave.title}`)} tabIndex={0}>
      <table className="table table--words">
        <caption>{caption(name, wave.title, n)}</caption>
        <thead>
          <tr>
            <th scope="col">{codeTitle}</th>
            <th scope="col" className="table__number">{texts}</th>
            {two && <th scope="col" className="table__number">{one}</th>}
          </tr>
        </thead>
        {kinds.map((kind) => {
          const own = codes.filter(({ code }) => kindOfCode(code) === kind).toSorted((a, b) => b.texts - a.texts || b.one - a.one || a.code.localeCompare(b.code))
          return own.length === 0 ? null : (
            <tbody key={kind}>
              <tr><th scope="rowgroup" colSpan={two ? 3 : 2} className="coding__kind">{groups[kind]}</th></tr>
              {own.map((each) => (
                <tr key={each.code}>
                  <th scope="row">{codeWords(each.code, criteria)}</th>
                  <td className="table__number coding__of">{ofTexts(each.texts, n)}</td>
                  {two && <td className="table__number">{each.one}</td>}
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </section>
  )
}

import type { Agreement, CodedQuestion } from '../../coded-query.ts'
import { formatNumber } from '../../format.ts'
import { countedTexts } from '../../nl/coding.ts'
import { list, roleWords } from '../../nl/words.ts'
import { codeWords, kindOfCode, type CodeKind } from './code-words.ts'

type Criteria = readonly { id: string; title: string }[]

/** Who coded one question, and how far they chose alike. */
export function AgreementPart({ question: { title, role, released, coders, agreement }, criteria }: { question: CodedQuestion; criteria: Criteria }) {
  const { coders: said, coder, single, agreement: texts } = countedTexts
  return (
    <div className="stack stack--tight">
      <h3 className="coding__title">{title}</h3>
      <p className="quiet">{roleWords[role].many}. {said(list(coders.map(({ name, coded }) => coder(name, coded, released))))}</p>
      {agreement === null && <p>{single}</p>}
      {agreement !== null && !agreement.enough && <p>{texts.few(agreement.n)}</p>}
      {agreement !== null && agreement.enough && (
        <>
          <p>{texts.same(formatNumber(agreement.same ?? 0, 'percent'), agreement.n)}</p>
          {agreement.codes.length > 0 && <AgreementTable title={`${title} ${roleWords[role].many}`} agreement={agreement} criteria={criteria} />}
        </>
      )}
    </div>
  )
}

function AgreementTable({ title, agreement: { n, codes }, criteria }: { title: string; agreement: Agreement; criteria: Criteria }) {
  const { scroll, groups, agreement: texts } = countedTexts
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer a wide table is scrolled by focusing it */}
      <section className="table-scroll" aria-label={scroll(title)} tabIndex={0}>
        <table className="table">
          <caption>{texts.caption(n)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.code}</th>
              {[texts.both, texts.one, texts.alike, texts.kappa].map((title) => <th key={title} scope="col" className="table__number">{title}</th>)}
            </tr>
          </thead>
          <tbody>
            {codes.toSorted((a, b) => kinds.indexOf(kindOfCode(a.code)) - kinds.indexOf(kindOfCode(b.code))).map(({ code, both, one, alike, kappa }) => (
              <tr key={code}>
                <th scope="row">{kindOfCode(code) === 'criterion' ? codeWords(code, criteria) : `${groups[kindOfCode(code)]}: ${codeWords(code, criteria).toLowerCase()}`}</th>
                <td className="table__number">{both}</td>
                <td className="table__number">{one}</td>
                <td className="table__number">{formatNumber(alike, 'percent')}</td>
                <td className="table__number">{kappa.status === 'ok' ? twoDecimals.format(kappa.value).replace('-', '\u2212') : texts.undefined}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="quiet">{texts.explained}</p>
    </>
  )
}

const kinds: readonly CodeKind[] = ['criterion', 'obstacle', 'chance']

const twoDecimals = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

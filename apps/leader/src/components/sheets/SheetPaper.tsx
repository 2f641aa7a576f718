import { agreementHeadings, ambitionParts, bundlingParts, startItems, type Sheet, type Stakeholder, type StartList, type WorkingGroup } from '@leidraadspiegel/schema'
import { agreementWords, ambitionWords, bundlingWords, kindOfPartner, partnerTexts, partWords, sheetTexts, startStateWords, startWords, weightWords, workingGroupTexts } from '../../nl/sheets.ts'
import { MissingPartners } from './MissingPartners.tsx'
import { WordTable } from './WordTable.tsx'

/** What was written, to read and to print. */
export function SheetPaper({ written }: { written: Sheet }) {
  switch (written.sheet) {
    case 'start':
      return <Start content={written.content} />
    case 'partners':
      return <Partners list={written.content.list} />
    case 'ambitie':
      return <Texts parts={ambitionParts} words={ambitionWords} texts={written.content} />
    case 'afspraken':
      return <Texts parts={agreementHeadings} words={agreementWords} texts={written.content} />
    case 'werkgroep':
      return <Group content={written.content} />
    case 'bundelen':
      return <Texts parts={bundlingParts} words={bundlingWords} texts={written.content} />
  }
}

interface TextsProps<Part extends string> {
  parts: readonly Part[]
  words: Readonly<Record<Part, { title: string }>>
  texts: Readonly<Record<Part, string>>
}

function Texts<Part extends string>({ parts, words, texts }: TextsProps<Part>) {
  return (
    <dl className="paper">
      {parts.map((part) => (
        <div key={part}>
          <dt>{words[part].title}</dt>
          <dd className="paper__text">{texts[part] === '' ? <span className="quiet">{sheetTexts.notFilled}</span> : texts[part]}</dd>
        </div>
      ))}
    </dl>
  )
}

function Start({ content }: { content: StartList }) {
  return (
    <dl className="paper">
      {startItems.map((item) => (
        <div key={item}>
          <dt>{startWords[item].title}</dt>
          <dd className="paper__text"><strong>{startStateWords[content[item].state]}</strong>{content[item].note !== '' && `. ${content[item].note}`}</dd>
        </div>
      ))}
    </dl>
  )
}

function Partners({ list }: { list: readonly Stakeholder[] }) {
  const { name, kind, influence, interest, part, note, none, table } = partnerTexts
  return (
    <>
      <div className="print-hidden"><MissingPartners list={list} /></div>
      {list.length === 0 && <p className="quiet">{none}</p>}
      {list.length > 0 && (
        <WordTable label={table} heads={[name, kind, influence, interest, part, note]} lines={list.map((each, index) => ({ key: String(index), cells: [each.name, kindOfPartner[each.kind], weightWords[each.influence], weightWords[each.interest], partWords[each.part], each.note] }))} />
      )}
    </>
  )
}

function Group({ content: { members, informing } }: { content: WorkingGroup }) {
  const { name, organisation, task, none, table, informing: title } = workingGroupTexts
  return (
    <>
      {members.length === 0 && <p className="quiet">{none}</p>}
      {members.length > 0 && <WordTable label={table} heads={[name, organisation, task]} lines={members.map((each, index) => ({ key: String(index), cells: [each.name, each.organisation, each.task] }))} />}
      <Texts parts={['informing']} words={{ informing: { title } }} texts={{ informing }} />
    </>
  )
}

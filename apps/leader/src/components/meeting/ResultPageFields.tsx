import { ofKind, type KeptRecord, type ResultPage } from '@leidraadspiegel/schema'
import type { ResultPageStart } from '../../meeting-queries.ts'
import { resultPageTexts } from '../../nl/result-page.ts'
import { roleWords } from '../../nl/words.ts'
import { DayInput } from '../DayInput.tsx'
import { Notice } from '../Notice.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { RowsField } from '../sheets/RowsField.tsx'
import { TextInput } from '../TextInput.tsx'

interface Props {
  content: ResultPage
  figures: ResultPageStart['figures']
  records: readonly KeptRecord[]
  complaint: (field: string) => string | undefined
  onChange: (content: ResultPage) => void
}

const none = ''
const longest = 300
const most = 8
const texts = resultPageTexts.edit
const idOf = ({ criterion, role }: NonNullable<ResultPage['said'][number]['figure']>): string => `${criterion} ${role}`
const needed = (text: string): string | null => (text.trim() === '' ? texts.missing : null)

/** Everything that stands on a page with results; figures and actions are chosen, never typed. */
export function ResultPageFields({ content, figures, records, complaint, onChange }: Props) {
  const set = (part: Partial<ResultPage>): void => onChange({ ...content, ...part })
  const actions = ofKind(records, 'action').filter(({ content: { state } }) => state !== 'stopped')
  const figureOptions = [{ value: none, label: texts.noFigure }, ...figures.map((figure) => ({ value: idOf(figure), label: texts.figureOf(figure.subject, roleWords[figure.role].short, Math.round(figure.mean), figure.n) }))]
  const wrong = (field: string) => {
    const sentence = complaint(field)
    return sentence === undefined ? null : <Notice kind="problem">{sentence}</Notice>
  }
  return (
    <>
      <section className="stack said-rows">
        <h2>{texts.said.title}</h2>
        <RowsField rows={content.said.map((row, at) => ({ ...row, at }))} fresh={{ text: '', figure: null, at: content.said.length }} most={most} title={texts.said.row} nameOf={({ text }) => text} none={texts.said.none} add={texts.said.add} onChange={(rows) => set({ said: rows.map(({ text, figure }) => ({ text, figure })) })}>
          {({ text, figure, at }, change) => (
            <>
              <TextInput label={texts.text} maxLength={longest} value={text} onChange={(typed) => change({ text: typed })} check={needed} />
              <SelectInput label={texts.figure} value={figure === null ? none : idOf(figure)} options={figureOptions} onChange={(id) => change({ figure: figureNamed(figures, id) })} />
              {wrong(`said.${at}`)}
            </>
          )}
        </RowsField>
      </section>
      <section className="stack said-rows">
        <h2>{texts.doing.title}</h2>
        <RowsField rows={content.doing.map((row, at) => ({ ...row, at }))} fresh={{ text: '', action: null, at: content.doing.length }} most={most} title={texts.doing.row} nameOf={({ text }) => text} none={texts.doing.none} add={texts.doing.add} onChange={(rows) => set({ doing: rows.map(({ text, action }) => ({ text, action })) })}>
          {({ text, action, at }, change) => (
            <>
              <TextInput label={texts.text} maxLength={longest} value={text} onChange={(typed) => change({ text: typed })} check={needed} />
              <SelectInput label={texts.action} value={action ?? none} options={[{ value: none, label: texts.noAction }, ...actions.map(({ id, content: { what } }) => ({ value: id, label: what }))]} onChange={(id) => change({ action: id === none ? null : id })} />
              {wrong(`doing.${at}`)}
            </>
          )}
        </RowsField>
      </section>
      <section className="stack said-rows">
        <h2>{texts.notYet.title}</h2>
        <RowsField rows={content.notYet.map((row, at) => ({ ...row, at }))} fresh={{ text: '', why: '', at: content.notYet.length }} most={most} title={texts.notYet.row} nameOf={({ text }) => text} none={texts.notYet.none} add={texts.notYet.add} onChange={(rows) => set({ notYet: rows.map(({ text, why }) => ({ text, why })) })}>
          {({ text, why, at }, change) => (
            <>
              <TextInput label={texts.text} maxLength={longest} value={text} onChange={(typed) => change({ text: typed })} check={needed} />
              <TextInput label={texts.why} maxLength={longest} value={why} onChange={(typed) => change({ why: typed })} check={needed} />
              {wrong(`notYet.${at}`)}
              {wrong(`notYet.${at}.why`)}
            </>
          )}
        </RowsField>
      </section>
      <TextInput label={texts.thanks} name="bedankt" maxLength={longest} value={content.thanks} onChange={(thanks) => set({ thanks })} />
      {wrong('thanks')}
      <DayInput label={texts.expected} help={texts.expectedHelp} name="verwacht" value={content.expectedOn ?? ''} onChange={(day) => set({ expectedOn: day === '' ? null : day })} check={noCheck} />
    </>
  )
}

const noCheck = (): null => null

function figureNamed(figures: Props['figures'], id: string): ResultPage['said'][number]['figure'] {
  const found = figures.find((figure) => idOf(figure) === id)
  return found === undefined ? null : { criterion: found.criterion, role: found.role }
}

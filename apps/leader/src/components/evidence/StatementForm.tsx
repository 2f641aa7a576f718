import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { surveyOfStatement, type ContentOfKind, type KeptRecord, type RecordContent } from '@leidraadspiegel/schema'
import { answersToKeep, progressOf, waveTitle, wavesToChoose, type StatementKind } from '../../evidence.ts'
import { askedQuery, type Asked } from '../../evidence-queries.ts'
import { evidenceComplaints, evidenceTexts, statementTexts as texts } from '../../nl/evidence.ts'
import type { RecordTarget } from '../../record-queries.ts'
import { useProject } from '../../use-project.ts'
import { Choice } from '../Choice.tsx'
import { LinesInput } from '../LinesInput.tsx'
import { Loading } from '../Loading.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { AskedPart } from './AskedPart.tsx'
import { StatementText } from './StatementText.tsx'

type Written = ContentOfKind<'scan'>

interface Props {
  kind: StatementKind
  target: RecordTarget
  wave: number
  start: Written | undefined
  /** Of an earlier wave, to begin with its answers. */
  from: KeptRecord | undefined
  onKept: () => void
  onCancel: () => void
}

/** A survey that an organisation fills in together, in the version in which it began. */
export function StatementForm({ kind, start, ...props }: Props) {
  const { data, error } = useQuery(askedQuery(surveyOfStatement[kind]))
  const asked = start === undefined ? data?.versions[0] : data?.versions.find(({ version }) => version === start.version)
  if (error !== null) return <ProblemNotice error={error} />
  return asked === undefined ? <Loading /> : <Fields kind={kind} asked={asked} start={start} {...props} />
}

function Fields({ kind, asked, target, wave, start, from, onKept, onCancel }: Props & { asked: Asked }) {
  const { waves, today } = useProject()
  const choices = wavesToChoose(waves)
  const earlier = from?.kind === kind ? from.content : undefined
  const [written, setWritten] = useState<Written>(() => start ?? { wave: choices.some(({ number }) => number === wave) ? wave : choices.at(-1)!.number, version: asked.version, team: [], answers: earlier === undefined ? {} : answersToKeep(asked, earlier.answers), finishedOn: null })
  const [team, setTeam] = useState((start?.team ?? []).join('\n'))
  const change = (part: Partial<Written>): void => setWritten({ ...written, ...part })
  const pages = asked.pages.filter((page) => page.questions.some(({ kind: of }) => of === 'choice'))
  const kept: Written = { ...written, answers: answersToKeep({ ...asked, pages }, written.answers), team: team.split('\n').map((line) => line.trim()).filter((line) => line !== '') }
  const { done, of } = progressOf(pages, written.answers)
  /** Where one goes on; what is folded open later stays as somebody left it. */
  const [first] = useState(() => pages.find((page) => progressOf([page], written.answers).done === 0)?.name ?? pages[0]?.name)
  const answer = (name: string, value: Written['answers'][string] | undefined): void => {
    const { [name]: _before, ...rest } = written.answers
    change({ answers: value === undefined ? rest : { ...rest, [name]: value } })
  }
  const show = (other: RecordContent) => other.kind === kind && <StatementText asked={asked} content={other.content as Written} />
  const { ready, readyHelp } = texts[kind]
  return (
    <>
      {earlier !== undefined && start === undefined && <Notice>{texts.started(waveTitle(waves, earlier.wave))}</Notice>}
      <RecordForm target={target} written={{ kind, content: kept }} complaints={evidenceComplaints} show={show} save={texts.save} onKept={onKept} onCancel={onCancel}>
        {(complaint) => (
          <>
            {start === undefined && <SelectInput label={evidenceTexts.wave} value={String(written.wave)} options={choices.map(({ number }) => ({ value: String(number), label: waveTitle(waves, number) }))} onChange={(value) => change({ wave: Number(value) })} />}
            {start !== undefined && <p><strong>{waveTitle(waves, written.wave)}</strong></p>}
            <LinesInput label={texts.team} help={texts.teamHelp} name="wie" rows={3} maxLength={2000} value={team} onChange={setTeam} check={() => (written.finishedOn !== null && kept.team.length < 2 ? texts.teamMissing : (complaint('team') ?? null))} />
            <p className="quiet">{texts.halfKept}</p>
            {pages.map((page) => <AskedPart key={page.name} page={page} answers={written.answers} open={page.name === first} onAnswer={answer} />)}
            <div className="statement__end">
              <output><strong>{texts.progress(done, of)}</strong></output>
              <Choice isSelected={written.finishedOn !== null} onChange={(selected) => change({ finishedOn: selected ? today : null })} help={readyHelp}>{ready}</Choice>
            </div>
          </>
        )}
      </RecordForm>
    </>
  )
}

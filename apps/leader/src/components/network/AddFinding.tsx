import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findingSources, obstacleThemes, scanAnswers, type Finding, type FindingAbout, type ObstacleTheme } from '@leidraadspiegel/schema'
import { themeWords } from '../../nl/coding.ts'
import { aboutWords, networkTexts } from '../../nl/network.ts'
import { sharingTexts, sourceWords } from '../../nl/sharing.ts'
import { catalogueQuery } from '../../plan-queries.ts'
import { Button } from '../Button.tsx'
import { CheckedForm } from '../CheckedForm.tsx'
import { Notice } from '../Notice.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { TextInput } from '../TextInput.tsx'
import { keyOfFinding, longestLine, type FindingDraft } from './finding-drafts.ts'

interface Props {
  criteria: readonly { id: string; title: string }[]
  /** Keys of what is on the list, or shared already. */
  taken: ReadonlySet<string>
  onAdd: (draft: FindingDraft) => void
}

type Of = FindingAbout['of']
const kinds: readonly Of[] = ['improvement', 'scan', 'obstacle', 'chance']
const nothing = { of: 'improvement' as Of, catalogue: '', criterion: '', title: '', answer: 'partly' as (typeof scanAnswers)[number], theme: 'communicatie' as ObstacleTheme, line: '', source: 'conversation' as Finding['source'] }

/** A finding in own words: of conversations, of another tool, or of a meeting. */
export function AddFinding({ criteria, taken, onAdd }: Props) {
  const [values, setValues] = useState(nothing)
  const [twice, setTwice] = useState(false)
  const points = useQuery(catalogueQuery).data?.improvementPoints ?? []
  const change = (part: Partial<typeof nothing>): void => {
    setValues({ ...values, ...part })
    setTwice(false)
  }
  const { of, catalogue, criterion, title, answer, theme, line, source } = values
  const texts = sharingTexts.add
  const add = (): void => {
    const about = aboutOf(values, criteria, points)
    const key = keyOfFinding(about)
    if (taken.has(key)) return setTwice(true)
    onAdd({ key, about, line, source, evidence: [], chosen: true })
    setValues({ ...nothing, of, source })
  }
  const subjects = criteria.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <CheckedForm onSubmit={add}>
      <SelectInput label={texts.of} value={of} options={kinds.map((kind) => ({ value: kind, label: aboutWords[kind] }))} onChange={(value) => change({ of: value as Of })} />
      {of === 'improvement' && (
        <>
          <SelectInput label={texts.catalogue} value={catalogue} options={[{ value: '', label: texts.own }, ...points.map(({ id, title: label }) => ({ value: id, label }))]} onChange={(catalogue) => change({ catalogue })} />
          {catalogue === '' && <TextInput label={texts.pointTitle} name="title" autoComplete="off" maxLength={160} value={title} onChange={(title) => change({ title })} check={(text) => (text.trim() === '' ? texts.pointMissing : null)} />}
          {catalogue === '' && <SelectInput label={texts.criterion} value={criterion} options={[{ value: '', label: texts.noCriterion }, ...subjects]} onChange={(criterion) => change({ criterion })} />}
        </>
      )}
      {of === 'scan' && (
        <>
          <SelectInput label={texts.criterion} value={criterion === '' ? (criteria[0]?.id ?? '') : criterion} options={subjects} onChange={(criterion) => change({ criterion })} />
          <SelectInput label={texts.answer} value={answer} options={scanAnswers.map((each) => ({ value: each, label: networkTexts.scan.answers[each] }))} onChange={(value) => change({ answer: value as typeof answer })} />
        </>
      )}
      {(of === 'obstacle' || of === 'chance') && <SelectInput label={texts.theme} value={theme} options={obstacleThemes.map((each) => ({ value: each, label: themeWords[each] }))} onChange={(value) => change({ theme: value as ObstacleTheme })} />}
      <TextInput label={sharingTexts.line} help={sharingTexts.careful} name="line" autoComplete="off" maxLength={longestLine} value={line} onChange={(line) => change({ line })} check={(text) => (text.trim() === '' ? sharingTexts.lineMissing : null)} />
      <SelectInput label={texts.source} value={source} options={findingSources.map((each) => ({ value: each, label: sourceWords[each] }))} onChange={(value) => change({ source: value as Finding['source'] })} />
      {twice && <Notice kind="problem">{texts.already}</Notice>}
      <p><Button type="submit">{texts.submit}</Button></p>
    </CheckedForm>
  )
}

function aboutOf({ of, catalogue, criterion, title, answer, theme }: typeof nothing, criteria: Props['criteria'], points: readonly { id: string; title: string; criterion: string }[]): FindingAbout {
  const known = of === 'improvement' ? points.find(({ id }) => id === catalogue) : undefined
  if (known !== undefined) return { of: 'improvement', criterion: known.criterion, catalogue: known.id, title: known.title }
  if (of === 'improvement') return { of, criterion: criterion === '' ? null : criterion, catalogue: null, title: title.trim() }
  if (of === 'scan') return { of, criterion: criterion === '' ? (criteria[0]?.id ?? '') : criterion, answer }
  return { of, theme }
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { bodyOf, isRefusal, leader, Refusal } from '../../api.ts'
import { findingTitle } from '../../nl/network.ts'
import { recordComplaints, recordTexts } from '../../nl/records.ts'
import { findingComplaints, sharingTexts } from '../../nl/sharing.ts'
import { list } from '../../nl/words.ts'
import { Button } from '../Button.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'
import { contentOf, type FindingDraft } from './finding-drafts.ts'
import { OneLine } from './SharedLines.tsx'

interface Props {
  project: string
  organisation: string
  drafts: readonly FindingDraft[]
  /** What the others read beside it; null for no name. */
  name: string | null
  criterionTitle: (criterion: string) => string
  onShared: (key: string) => void
}

/** What was not taken, and why. */
class NotShared extends Error {
  readonly draft: FindingDraft
  readonly reason: unknown

  constructor(draft: FindingDraft, reason: unknown) {
    super('not shared')
    this.draft = draft
    this.reason = reason
  }
}

/** Exactly what others will read, and the button that shares it. What was shared leaves the list; what was refused stays on it. */
export function SharePreview({ project, organisation, drafts, name, criterionTitle, onShared }: Props) {
  const client = useQueryClient()
  const said = useRef<HTMLDivElement>(null)
  const share = useMutation({
    mutationFn: async (sure: boolean) => {
      let count = 0
      for (const draft of drafts) {
        await bodyOf(leader.organisations[':organisation'].records.$post({ param: { organisation }, json: { written: { kind: 'finding', content: contentOf(draft) }, sure } })).catch((reason: unknown) => {
          throw new NotShared(draft, reason)
        })
        onShared(draft.key)
        count += 1
      }
      return count
    },
    onSettled: () => Promise.all(['records', 'network'].map((key) => client.invalidateQueries({ queryKey: [key, project] }))),
  })
  useEffect(() => {
    if (share.isSuccess) said.current?.focus()
  }, [share.isSuccess])
  const { title, nothing, text, name: named, noName, three, share: shareWord, busy, shared, sure } = sharingTexts.preview
  const failed = share.error instanceof NotShared && drafts.includes(share.error.draft) ? share.error : null
  const empty = drafts.some(({ line }) => line.trim() === '')
  return (
    <section className="section" aria-labelledby="voorbeeld">
      <h2 id="voorbeeld">{title}</h2>
      {share.isSuccess && <Notice kind="done" ref={said}>{shared(share.data)}</Notice>}
      {drafts.length === 0 ? (
        <p className="quiet">{nothing}</p>
      ) : (
        <>
          <p>{text}</p>
          <ul className="preview">
            {drafts.map(({ key, about, line }) => (
              <li key={key} className="preview__one">
                <p className="preview__title">{findingTitle(about, criterionTitle)}</p>
                <p><OneLine title={null} text={line.trim()} name={name} own={false} /></p>
              </li>
            ))}
          </ul>
          <p className="quiet">{name === null ? noName : named(name)} {three}</p>
          {failed !== null && <Refused refused={failed} title={findingTitle(failed.draft.about, criterionTitle)} />}
          <div className="buttons">
            <Button look="primary" isDisabled={empty} isPending={share.isPending} onPress={() => share.mutate(false)}>{share.isPending ? busy : shareWord(drafts.length)}</Button>
            {failed !== null && isRefusal(failed.reason, 'may-name-somebody') && <Button isDisabled={share.isPending} onPress={() => share.mutate(true)}>{sure}</Button>}
          </div>
        </>
      )}
    </section>
  )
}

function Refused({ refused: { reason }, title }: { refused: NotShared; title: string }) {
  const problems = reason instanceof Refusal ? reason.problems : []
  if (isRefusal(reason, 'may-name-somebody')) return <Notice kind="problem" title={recordTexts.sure.title}>{title}. {recordTexts.sure.text(list(problems.map(({ message }) => `‘${message}’`)))}</Notice>
  const sentences = isRefusal(reason, 'body-refused') ? problems.flatMap(({ code }) => findingComplaints[code] ?? recordComplaints[code] ?? []) : []
  return sentences.length > 0 ? <Notice kind="problem" title={sharingTexts.preview.about(title)}>{sentences.join(' ')}</Notice> : <ProblemNotice error={reason} />
}

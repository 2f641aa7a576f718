import { useState } from 'react'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { findingTitle } from '../../nl/network.ts'
import { recordTexts, recordWords } from '../../nl/records.ts'
import { findingComplaints, sharingTexts, sourceWords } from '../../nl/sharing.ts'
import { list } from '../../nl/words.ts'
import { Refusal } from '../../api.ts'
import type { NetworkView } from '../../network-query.ts'
import { useKeepRecord } from '../../record-queries.ts'
import { Button } from '../Button.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'

interface Props {
  resting: NetworkView['resting']
  findings: readonly KeptRecord<'finding'>[]
  criterionTitle: (criterion: string) => string
}

/** What an organisation shares, and what it took back. */
export function KeptFindings({ resting, findings, criterionTitle }: Props) {
  const { title, none } = sharingTexts.kept
  const sorted = [...findings.filter(({ content }) => content.shared), ...findings.filter(({ content }) => !content.shared)]
  return (
    <section className="section" aria-labelledby="gedeeld">
      <h2 id="gedeeld">{title}</h2>
      {findings.length === 0 && <p className="quiet">{none}</p>}
      <ul className="kept-findings">
        {sorted.map((finding) => <OneFinding key={finding.id} finding={finding} resting={resting.filter((each) => each.finding === finding.id)} title={findingTitle(finding.content.about, criterionTitle)} />)}
      </ul>
    </section>
  )
}

function OneFinding({ finding, resting, title }: { finding: KeptRecord<'finding'>; resting: NetworkView['resting']; title: string }) {
  const [asking, setAsking] = useState(false)
  const { id, project, organisation, version, content, savedOn, savedBy } = finding
  const keep = useKeepRecord({ project, organisation, record: id, after: version }, () => setAsking(false))
  const set = (shared: boolean): void => keep.mutate({ written: { kind: 'finding', content: { ...content, shared } }, sure: true }, { onSettled: () => setAsking(false) })
  const { since, from, withdraw, withdrawOf, withdrawn, again, againOf, confirm, done, sharedAgain } = sharingTexts.kept
  const twice = keep.error instanceof Refusal ? keep.error.problems.flatMap(({ code }) => findingComplaints[code] ?? []) : []
  return (
    <li className="card">
      <h3 className="card__title">{title} {!content.shared && <span className="state state--draft">{withdrawn}</span>}</h3>
      <p>{content.line}</p>
      <p className="quiet">{since(formatDay(savedOn), savedBy)} {from(sourceWords[content.source])}</p>
      {keep.isSuccess && <Notice kind="done">{content.shared ? sharedAgain : done}</Notice>}
      {twice.length > 0 ? <Notice kind="problem">{twice.join(' ')}</Notice> : <ProblemNotice error={keep.error} />}
      <p>
        {content.shared ? <Button aria-label={withdrawOf(title)} onPress={() => setAsking(true)}>{withdraw}</Button> : <Button look="subtle" aria-label={againOf(title)} isPending={keep.isPending} onPress={() => set(true)}>{again}</Button>}
      </p>
      <ConfirmDialog open={asking} title={confirm.title} yes={confirm.yes} busy={keep.isPending} onYes={() => set(false)} onNo={() => setAsking(false)}>
        <p>{confirm.text}</p>
        {resting.length > 0 && <p>{confirm.resting(list(resting.map(({ kind, title: what }) => recordTexts.remove.one(recordWords[kind], what))))}</p>}
      </ConfirmDialog>
    </li>
  )
}

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { bodyOf, leader } from '../api.ts'
import { csvFile } from '../csv.ts'
import { download } from '../download.ts'
import { cohortTexts } from '../nl/cohorts.ts'
import { wholeNumber } from '../whole-number.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { CopyButton } from './CopyButton.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { TextInput } from './TextInput.tsx'

/** Links that work once; they are shown once, because only a keyed hash of them is kept. */
export function PersonalLinks({ cohort, organisation }: { cohort: string; organisation: string }) {
  const [count, setCount] = useState('')
  const { personal: texts } = cohortTexts
  const make = useMutation({
    mutationFn: () => bodyOf(leader.cohorts[':cohort'].invitations.$post({ param: { cohort }, json: { count: wholeNumber(count, 1, 2000) ?? 1 } })),
  })
  const links = make.data?.links
  return (
    <section className="part">
      <h4>{texts.title}</h4>
      <p className="quiet">{texts.says}</p>
      <CheckedForm row onSubmit={make.mutate}>
        <TextInput narrow label={texts.count} name="count" inputMode="numeric" autoComplete="off" value={count} onChange={setCount} check={(text) => (wholeNumber(text, 1, 2000) === null ? texts.countError : null)} />
        <Button type="submit" isPending={make.isPending}>{make.isPending ? texts.busy : texts.make}</Button>
      </CheckedForm>
      <ProblemNotice error={make.error} />
      {links !== undefined && (
        <div className="stack">
          <Notice kind="done" title={texts.made(links.length)}>{texts.once}</Notice>
          <textarea className="field__input link-list" readOnly rows={Math.min(8, links.length + 1)} aria-label={texts.made(links.length)} value={links.join('\n')} />
          <div className="buttons">
            <CopyButton text={links.join('\n')}>{texts.copy}</CopyButton>
            <Button onPress={() => download(texts.file(organisation), csvFile([texts.columns, ...links.map((link, index) => [String(index + 1), link])]))}>{texts.download}</Button>
          </div>
        </div>
      )}
    </section>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../../api.ts'
import { handOutTexts as texts } from '../../nl/hand-out.ts'
import { projectQuery, type CohortView } from '../../queries.ts'
import { wholeNumber } from '../../whole-number.ts'
import { Button } from '../Button.tsx'
import { CheckedForm } from '../CheckedForm.tsx'
import { CopyButton } from '../CopyButton.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { TextInput } from '../TextInput.tsx'

interface Props {
  project: string
  cohort: CohortView
  role: Role
}

/** For groups without a list: what whoever hands out the cards has to know, and the tally that makes the number of people invited (SV-32). */
export function HandOut({ project, cohort, role }: Props) {
  const [tally, setTally] = useState('')
  const client = useQueryClient()
  const sheet = texts.sheet(role)
  const most = 100_000 - (cohort.invited ?? 0)
  const count = useMutation({
    mutationFn: () => bodyOf(leader.cohorts[':cohort'].$patch({ param: { cohort: cohort.id }, json: { invited: (cohort.invited ?? 0) + (wholeNumber(tally, 1, most) ?? 0) } })),
    onSuccess: () => setTally(''),
    onSettled: () => client.invalidateQueries(projectQuery(project)),
  })
  return (
    <section className="part">
      <h5>{texts.title}</h5>
      <p className="quiet">{texts.says}</p>
      <ul className="check__message hand-out">
        {sheet.map((text) => <li key={text}>{text}</li>)}
      </ul>
      <div className="buttons"><CopyButton text={sheet.join('\n')}>{texts.copy}</CopyButton></div>
      <CheckedForm row onSubmit={count.mutate}>
        <TextInput
          narrow
          label={texts.field}
          help={texts.counted(cohort.invited)}
          name="tally"
          inputMode="numeric"
          autoComplete="off"
          value={tally}
          onChange={setTally}
          check={(text) => (wholeNumber(text, 1, most) === null ? texts.fieldError : null)}
        />
        <Button type="submit" isPending={count.isPending}>{count.isPending ? texts.busy : texts.add}</Button>
        <output className="copy__said">{count.isSuccess && tally === '' ? texts.added : ''}</output>
      </CheckedForm>
      <ProblemNotice error={count.error} />
      <p>{texts.stop}</p>
    </section>
  )
}

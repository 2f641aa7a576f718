import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { minimumOfRole, type Role } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../api.ts'
import { cohortTexts } from '../nl/cohorts.ts'
import { projectQuery, type CohortView } from '../queries.ts'
import { wholeNumber } from '../whole-number.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { ProblemNotice } from './Notice.tsx'
import { TextInput } from './TextInput.tsx'

interface Props {
  project: string
  cohort: CohortView
  role: Role
  /** Once open, the minimum that people were promised only goes up. */
  open: boolean
}

/** How many were invited, and from how many people something is shown. */
export function CohortNumbers({ project, cohort, role, open }: Props) {
  const client = useQueryClient()
  const [invited, setInvited] = useState(cohort.invited === null ? '' : String(cohort.invited))
  const [minimum, setMinimum] = useState(String(cohort.minimum))
  const { numbers: texts } = cohortTexts
  const lowest = open ? cohort.minimum : minimumOfRole[role]
  const save = useMutation({
    mutationFn: () =>
      bodyOf(leader.cohorts[':cohort'].$patch({ param: { cohort: cohort.id }, json: { invited: invited.trim() === '' ? null : wholeNumber(invited, 0, 100_000), minimum: wholeNumber(minimum, lowest, 1000) ?? lowest } })),
    onSettled: () => client.invalidateQueries(projectQuery(project)),
  })
  const edit = (set: (text: string) => void) => (text: string): void => {
    save.reset()
    set(text)
  }
  return (
    <section className="part">
      <h4>{texts.title}</h4>
      <CheckedForm onSubmit={save.mutate}>
        <TextInput
          narrow
          label={texts.invited}
          help={texts.invitedHelp}
          name="invited"
          inputMode="numeric"
          autoComplete="off"
          value={invited}
          onChange={edit(setInvited)}
          check={(text) => (text.trim() === '' || wholeNumber(text, 0, 100_000) !== null ? null : texts.invitedError)}
        />
        <TextInput
          narrow
          label={texts.minimum}
          help={texts.minimumHelp(lowest, open)}
          name="minimum"
          inputMode="numeric"
          autoComplete="off"
          value={minimum}
          onChange={edit(setMinimum)}
          check={(text) => (wholeNumber(text, lowest, 1000) === null ? texts.minimumError(lowest) : null)}
        />
        <ProblemNotice error={save.error} />
        <div className="buttons">
          <Button type="submit" isPending={save.isPending}>{save.isPending ? texts.busy : texts.save}</Button>
          <output className="copy__said">{save.isSuccess ? texts.saved : ''}</output>
        </div>
      </CheckedForm>
    </section>
  )
}

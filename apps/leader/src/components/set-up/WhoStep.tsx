import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { roles } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../../api.ts'
import { useTyped } from '../../kept-values.ts'
import { setUpTexts } from '../../nl/set-up.ts'
import { list, roleWords } from '../../nl/words.ts'
import { projectQuery, surveysQuery } from '../../queries.ts'
import type { SetUp } from '../../set-up.ts'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { WaveForm, type WaveValues } from './WaveForm.tsx'

/** Whom a wave in preparation asks; what was opened stays, and a role that goes asks once more. */
export function WhoStep({ project, whole, drafts, organisations, goOn }: SetUp) {
  const { surveys } = useSuspenseQuery(surveysQuery).data
  const initial: WaveValues = { title: whole.title, chosen: Object.fromEntries(drafts.map(({ role, form }) => [role, form])) }
  const [values, change, forget] = useTyped(`${project} ${whole.number} wie`, initial)
  const [asking, setAsking] = useState(false)
  const client = useQueryClient()
  const fixed = whole.fieldworks.filter(({ state }) => state !== 'draft')
  const asked = roles.flatMap((role) => {
    const form = fixed.find((each) => each.role === role)?.form ?? values.chosen[role]
    return form === undefined ? [] : [{ role, form }]
  })
  const save = useMutation({
    mutationFn: () => bodyOf(leader.projects[':project'].waves.$put({ param: { project }, json: { number: whole.number, title: values.title, fieldworks: asked } })),
    onSuccess: async () => {
      forget()
      await client.invalidateQueries(projectQuery(project))
      goOn()
    },
    onSettled: () => setAsking(false),
  })
  const gone = drafts.filter(({ role }) => values.chosen[role] === undefined).map(({ role }) => roleWords[role].many)
  const { removes } = setUpTexts.who
  return (
    <>
      <WaveForm
        project={project}
        organisations={organisations}
        surveys={surveys}
        values={values}
        fixed={fixed.map(({ role }) => role)}
        busy={save.isPending}
        error={save.error}
        onChange={(next) => {
          save.reset()
          change(next)
        }}
        onSubmit={() => (gone.length > 0 ? setAsking(true) : save.mutate())}
      />
      <ConfirmDialog open={asking} title={removes.title(list(gone))} yes={removes.yes} busy={save.isPending} onYes={() => save.mutate()} onNo={() => setAsking(false)}>
        <p>{removes.text}</p>
      </ConfirmDialog>
    </>
  )
}

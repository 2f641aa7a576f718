import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, isRefusal, leader } from '../api.ts'
import { ownCodeTexts } from '../nl/own-code.ts'
import { ownCodeQuery, type OwnCodeView } from '../own-code-query.ts'
import { Choice } from './Choice.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'

/** Whether staff are asked for a code; kept at once. After the first one was asked for there is nothing to choose any more. */
export function OwnCodeChoice({ project, view: { state, fieldworks } }: { project: string; view: OwnCodeView }) {
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: (on: boolean) => bodyOf(leader.projects[':project']['own-code'].$put({ param: { project }, json: { on } })),
    onSettled: () => client.invalidateQueries(ownCodeQuery(project)),
  })
  const texts = ownCodeTexts.choice
  const fixed = fieldworks.length > 0
  const chosen = save.isPending ? save.variables : state === 'on'
  return (
    <section className="section" aria-labelledby="keuze">
      <h2 id="keuze">{texts.title}</h2>
      <Choice isSelected={chosen} isDisabled={fixed} onChange={save.mutate} help={texts.help}>{texts.label}</Choice>
      <p><output>{fixed ? texts.fixed : texts[state === 'on' ? 'on' : 'off']}</output></p>
      {isRefusal(save.error, 'wrong-state') ? <Notice kind="problem">{ownCodeTexts.changed}</Notice> : <ProblemNotice error={save.error} />}
    </section>
  )
}

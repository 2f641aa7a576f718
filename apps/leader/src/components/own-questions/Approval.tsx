import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { needsSignalProtocol, type OwnQuestions, type Role } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../../api.ts'
import { ownTexts } from '../../nl/own-questions.ts'
import { meQuery, projectQuery } from '../../queries.ts'
import { Button } from '../Button.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'

interface Props {
  project: string
  fieldwork: string
  role: Role
  own: OwnQuestions
  /** What stands in the fields is not what is kept. */
  changed: boolean
}

/** Own questions for young people and parents are read by a second person (SV-01). */
export function Approval({ project, fieldwork, role, own, changed }: Props) {
  const client = useQueryClient()
  const { account } = useSuspenseQuery(meQuery).data
  const approve = useMutation({
    mutationFn: () => bodyOf(leader.fieldworks[':fieldwork']['own-questions'].approve.$post({ param: { fieldwork }, json: { questions: own.questions } })),
    onSettled: () => client.invalidateQueries(projectQuery(project)),
  })
  const { approval: texts } = ownTexts
  if (!needsSignalProtocol(role)) return null
  if (changed) return <Notice title={texts.title}>{texts.unsaved}</Notice>
  if (own.approved) return <Notice kind="done" title={texts.title}>{texts.approved}</Notice>
  if (account?.id === own.writtenBy) return <Notice title={texts.title}>{texts.waits}</Notice>
  return (
    <div className="stack">
      <Notice title={texts.title}>{texts.read}</Notice>
      <ProblemNotice error={approve.error} />
      <p><Button look="primary" isDisabled={approve.isPending} onPress={() => approve.mutate()}>{texts.approve}</Button></p>
    </div>
  )
}

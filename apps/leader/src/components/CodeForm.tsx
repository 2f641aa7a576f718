import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { account, bodyOf } from '../api.ts'
import { secondStepTexts } from '../nl/second-step.ts'
import { meQuery } from '../queries.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { CodeInput } from './CodeInput.tsx'
import { ProblemNotice } from './Notice.tsx'

interface Props {
  challenge: string
  onDone: () => void
  onAgain: () => void
}

/** The second step of signing in: a code of the app, or a recovery code for who does not have it at hand. */
export function CodeForm({ challenge, onDone, onAgain }: Props) {
  const client = useQueryClient()
  const [code, setCode] = useState('')
  const [recovery, setRecovery] = useState(false)
  const { signIn: texts } = secondStepTexts
  const give = useMutation({
    mutationFn: () => bodyOf(account['sign-in'].code.$post({ json: { challenge, code } })),
    onSuccess: ({ account: who }) => {
      client.setQueryData(meQuery.queryKey, { account: who, setUp: true })
      onDone()
    },
  })
  const other = (): void => {
    setCode('')
    setRecovery(!recovery)
    give.reset()
  }
  return (
    <CheckedForm onSubmit={give.mutate}>
      <p>{recovery ? texts.recovery : texts.app}</p>
      <CodeInput recovery={recovery} value={code} onChange={setCode} />
      <ProblemNotice error={give.error} />
      <div className="buttons">
        <Button type="submit" look="primary" isPending={give.isPending}>{give.isPending ? texts.busy : texts.submit}</Button>
        <Button look="subtle" onPress={onAgain}>{texts.again}</Button>
      </div>
      <p><Button look="subtle" onPress={other}>{recovery ? texts.withApp : texts.withRecovery}</Button></p>
    </CheckedForm>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { account, bodyOf } from '../api.ts'
import { secondStepTexts } from '../nl/second-step.ts'
import { meQuery } from '../queries.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { CodeInput } from './CodeInput.tsx'
import { CopyButton } from './CopyButton.tsx'
import { ProblemNotice } from './Notice.tsx'
import { QrCode } from './QrCode.tsx'

interface Props {
  /** What the app has to know, as a QR code and as text to type in. */
  app: { address: string; key: string }
  onDone: (recoveryCodes: readonly string[]) => void
}

/** Brings the key into an app, and shows by a code that it arrived. */
export function NewApp({ app, onDone }: Props) {
  const client = useQueryClient()
  const [code, setCode] = useState('')
  const { app: texts } = secondStepTexts
  const confirm = useMutation({
    mutationFn: () => bodyOf(account['second-step'].confirm.$post({ json: { code } })),
    onSuccess: ({ account: who, recoveryCodes }) => {
      client.setQueryData(meQuery.queryKey, { account: who, setUp: true })
      onDone(recoveryCodes)
    },
  })
  return (
    <ol className="numbered-steps">
      <li>
        <h2>{texts.get}</h2>
        <p>{texts.getSays}</p>
      </li>
      <li>
        <h2>{texts.scan}</h2>
        <p>{texts.scanSays}</p>
        <div className="new-app">
          <div className="new-app__qr"><QrCode text={app.address} alt={texts.qr} /></div>
          <div className="stack stack--tight">
            <p>{texts.typed}</p>
            <p className="new-app__key">{app.key.match(/.{1,4}/g)?.join(' ')}</p>
            <CopyButton text={app.key}>{texts.copy}</CopyButton>
          </div>
        </div>
        <p><a href={app.address}>{texts.here}</a></p>
      </li>
      <li>
        <h2>{texts.confirm}</h2>
        <CheckedForm onSubmit={confirm.mutate}>
          <CodeInput recovery={false} value={code} onChange={setCode} />
          <ProblemNotice error={confirm.error} />
          <div className="buttons">
            <Button type="submit" look="primary" isPending={confirm.isPending}>{confirm.isPending ? texts.busy : texts.submit}</Button>
          </div>
        </CheckedForm>
      </li>
    </ol>
  )
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { recoveryCodesLeftQuery } from '../account-queries.ts'
import { account, bodyOf } from '../api.ts'
import { app } from '../nl/app.ts'
import { ownAccountTexts } from '../nl/own-account.ts'
import { secondStepTexts } from '../nl/second-step.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { NewApp } from './NewApp.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { PassphraseInput } from './PassphraseInput.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'

/** Recovery codes and the app for codes, made anew after the passphrase. */
export function OwnSecondStep() {
  const client = useQueryClient()
  const { secondStep: texts } = ownAccountTexts
  const [wish, setWish] = useState<'codes' | 'app' | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [moved, setMoved] = useState(false)
  const { data: left, error } = useQuery(recoveryCodesLeftQuery)
  const renew = useMutation({ mutationFn: () => bodyOf(account['recovery-codes'].$post({ json: { passphrase } })), onSuccess: ({ recoveryCodes }) => shown(recoveryCodes) })
  const begin = useMutation({ mutationFn: () => bodyOf(account['second-step'].$post({ json: { passphrase } })), onSuccess: () => setPassphrase('') })
  const asking = wish === 'codes' ? renew : begin

  function shown(fresh: readonly string[]): void {
    setCodes(fresh)
    setPassphrase('')
    void client.invalidateQueries(recoveryCodesLeftQuery)
  }
  function close(): void {
    setWish(null)
    setCodes(null)
    setPassphrase('')
    begin.reset()
    renew.reset()
  }

  if (codes !== null) {
    return (
      <section className="section" aria-labelledby="tweede-stap">
        <h2 id="tweede-stap">{secondStepTexts.recovery.title}</h2>
        {moved && <Notice kind="done">{texts.doneApp}</Notice>}
        <RecoveryCodes codes={codes} onKept={close} />
      </section>
    )
  }
  return (
    <section className="section" aria-labelledby="tweede-stap">
      <h2 id="tweede-stap">{begin.data === undefined ? texts.title : texts.newApp}</h2>
      {begin.data === undefined && <p className="quiet">{texts.says} {left !== undefined && texts.left(left.recoveryCodesLeft)}</p>}
      <ProblemNotice error={error} />
      {wish === null && (
        <div className="buttons">
          <Button onPress={() => setWish('codes')}>{texts.codes}</Button>
          <Button onPress={() => setWish('app')}>{texts.app}</Button>
        </div>
      )}
      {wish !== null && begin.data === undefined && (
        <CheckedForm onSubmit={asking.mutate}>
          <p>{wish === 'codes' ? texts.codesSays : texts.appSays} {texts.prove}.</p>
          <PassphraseInput fresh={false} value={passphrase} onChange={setPassphrase} />
          <ProblemNotice error={asking.error} />
          <div className="buttons">
            <Button type="submit" look="primary" isPending={asking.isPending}>{asking.isPending ? texts.busy : texts.goOn}</Button>
            <Button look="subtle" onPress={close}>{app.cancel}</Button>
          </div>
        </CheckedForm>
      )}
      {begin.data !== undefined && (
        <>
          <NewApp
            app={begin.data}
            onDone={(fresh) => {
              setMoved(true)
              shown(fresh)
            }}
          />
          <p><Button look="subtle" onPress={close}>{app.cancel}</Button></p>
        </>
      )}
    </section>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionsQuery } from '../account-queries.ts'
import { account, bodyOf } from '../api.ts'
import { ownAccountTexts } from '../nl/own-account.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { PassphraseInput } from './PassphraseInput.tsx'

/** Another passphrase, against the present one. */
export function OwnPassphrase() {
  const client = useQueryClient()
  const { passphrase: texts } = ownAccountTexts
  const [present, setPresent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation({
    mutationFn: () => bodyOf(account.passphrase.$put({ json: { present, next } })),
    onSuccess: async () => {
      setPresent('')
      setNext('')
      await client.invalidateQueries(sessionsQuery)
    },
  })
  return (
    <section className="section" aria-labelledby="wachtzin">
      <h2 id="wachtzin">{texts.title}</h2>
      <p className="quiet">{texts.says}</p>
      <CheckedForm onSubmit={change.mutate}>
        <PassphraseInput fresh={false} label={texts.present} value={present} onChange={setPresent} />
        <PassphraseInput fresh label={texts.next} value={next} onChange={setNext} />
        <ProblemNotice error={change.error} />
        {change.isSuccess && <Notice kind="done">{texts.done}</Notice>}
        <div className="buttons">
          <Button type="submit" isPending={change.isPending}>{change.isPending ? texts.busy : texts.submit}</Button>
        </div>
      </CheckedForm>
    </section>
  )
}

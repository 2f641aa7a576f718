import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { bodyOf, leader } from '../../api.ts'
import { mailingQuery } from '../../mail-queries.ts'
import { mailingTexts } from '../../nl/mailing.ts'
import { Button } from '../Button.tsx'
import { CheckedForm } from '../CheckedForm.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { TextInput } from '../TextInput.tsx'

/** One address, by typing it, or the whole list. */
export function RemoveAddresses({ cohort }: { cohort: string }) {
  const { addresses: texts } = mailingTexts
  const client = useQueryClient()
  const [address, setAddress] = useState('')
  const [asking, setAsking] = useState(false)
  const renew = () => client.invalidateQueries(mailingQuery(cohort))
  const remove = useMutation({
    mutationFn: () => bodyOf(leader.cohorts[':cohort'].contacts.remove.$post({ param: { cohort }, json: { address: address.trim() } })),
    onSuccess: () => setAddress(''),
    onSettled: renew,
  })
  const clear = useMutation({
    mutationFn: () => bodyOf(leader.cohorts[':cohort'].contacts.$delete({ param: { cohort }, json: {} })),
    onSettled: async () => {
      setAsking(false)
      await renew()
    },
  })
  return (
    <details className="unfold">
      <summary>{texts.remove}</summary>
      <div className="stack">
        <p className="quiet">{texts.removeHelp}</p>
        <CheckedForm row onSubmit={remove.mutate}>
          <TextInput label={texts.removeField} name="address" type="email" autoComplete="off" value={address} onChange={setAddress} check={(text) => (text.trim() === '' ? texts.removeError : null)} />
          <Button type="submit" isPending={remove.isPending}>{texts.removeDo}</Button>
          <output className="copy__said">{remove.data !== undefined && address === '' ? texts.removed(remove.data.removed) : ''}</output>
        </CheckedForm>
        <ProblemNotice error={remove.error ?? clear.error} />
        <div className="buttons"><Button look="subtle" onPress={() => setAsking(true)}>{texts.clear}</Button></div>
      </div>
      <ConfirmDialog open={asking} title={texts.clearTitle} yes={texts.clearYes} busy={clear.isPending} onYes={() => clear.mutate()} onNo={() => setAsking(false)}>
        {texts.clearText.map((text) => <p key={text}>{text}</p>)}
      </ConfirmDialog>
    </details>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { bodyOf, leader } from '../../api.ts'
import { mailingQuery } from '../../mail-queries.ts'
import { faultWords, mailingTexts } from '../../nl/mailing.ts'
import { textOfFile } from '../../read-text-file.ts'
import { Button } from '../Button.tsx'
import { CheckedForm } from '../CheckedForm.tsx'
import { LinesInput } from '../LinesInput.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'

const largestFile = 1_000_000

/** A list that is pasted or read from a file is shown as what it would bring; only then it can be kept. */
export function AddAddresses({ cohort }: { cohort: string }) {
  const { addresses: texts } = mailingTexts
  const client = useQueryClient()
  const shown = useRef<HTMLHeadingElement>(null)
  const [text, setText] = useState('')
  const [tooLarge, setTooLarge] = useState(false)
  const look = useMutation({ mutationFn: (given: string) => bodyOf(leader.cohorts[':cohort'].contacts.preview.$post({ param: { cohort }, json: { text: given } })) })
  const add = useMutation({
    mutationFn: () => bodyOf(leader.cohorts[':cohort'].contacts.$post({ param: { cohort }, json: { text } })),
    onSuccess: () => {
      look.reset()
      setText('')
    },
    onSettled: () => client.invalidateQueries(mailingQuery(cohort)),
  })
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setTooLarge(file.size > largestFile)
    if (file.size > largestFile) return
    const given = textOfFile(new Uint8Array(await file.arrayBuffer()))
    add.reset()
    setText(given)
    look.mutate(given)
  }
  useEffect(() => {
    if (look.isSuccess) shown.current?.focus()
  }, [look.isSuccess])
  const found = look.data
  if (found === undefined)
    return (
      <CheckedForm onSubmit={() => look.mutate(text)}>
        {add.isSuccess && text === '' && <Notice kind="done">{texts.added}</Notice>}
        <LinesInput
          label={texts.field}
          help={texts.fieldHelp}
          name="addresses"
          value={text}
          onChange={(given) => {
            add.reset()
            setText(given)
          }}
          check={(given) => (given.trim() === '' ? texts.fieldError : null)}
        />
        {tooLarge && <Notice kind="problem">{texts.fileTooLarge}</Notice>}
        <ProblemNotice error={look.error} />
        <div className="buttons">
          <Button type="submit" isDisabled={look.isPending}>{look.isPending ? texts.looking : texts.look}</Button>
          <FileTrigger acceptedFileTypes={['.csv', '.txt', 'text/csv', 'text/plain']} onSelect={(files) => void read(files?.[0])}>
            <Button look="subtle">{texts.file}</Button>
          </FileTrigger>
        </div>
      </CheckedForm>
    )
  const { fresh, known, doubles, refused, tooMany } = found
  return (
    <div className="check__message looked-at">
      <h6 ref={shown} tabIndex={-1}>{texts.preview}</h6>
      <p><strong>{texts.fresh(fresh)}</strong> {known > 0 && texts.known(known)} {doubles > 0 && texts.doubles(doubles)}</p>
      {refused.length > 0 && (
        <>
          <p>{texts.refused(refused.length)}</p>
          <ul className="hand-out">{refused.map(({ line, text: written, fault }) => <li key={`${line} ${written}`}>{texts.line(line, written, faultWords[fault])}</li>)}</ul>
        </>
      )}
      {tooMany ? <p>{texts.tooMany}</p> : <p className="quiet">{texts.notYet}</p>}
      <ProblemNotice error={add.error} />
      <div className="buttons">
        {fresh > 0 && !tooMany && <Button look="primary" isDisabled={add.isPending} onPress={() => add.mutate()}>{add.isPending ? texts.adding : texts.add}</Button>}
        <Button look="subtle" onPress={() => look.reset()}>{texts.again}</Button>
      </div>
    </div>
  )
}

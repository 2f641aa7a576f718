import { useState } from 'react'
import { secondStepTexts } from '../nl/second-step.ts'
import { usePrintWhen } from '../use-print-when.ts'
import { Button } from './Button.tsx'
import { CopyButton } from './CopyButton.tsx'

interface Props {
  codes: readonly string[]
  onKept: () => void
}

/** Ten codes that are shown once. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const [printing, setPrinting] = useState(false)
  usePrintWhen(printing, () => setPrinting(false))
  const { recovery: texts } = secondStepTexts
  return (
    <>
      <p>{texts.says}</p>
      <ul className="codes" aria-label={texts.list}>
        {codes.map((code) => <li key={code} className="codes__one">{code}</li>)}
      </ul>
      <div className="buttons print-hidden">
        <CopyButton text={codes.join('\n')}>{texts.copy}</CopyButton>
        <Button onPress={() => setPrinting(true)}>{texts.print}</Button>
      </div>
      <p>{texts.where}</p>
      <div className="buttons print-hidden">
        <Button look="primary" onPress={onKept}>{texts.kept}</Button>
      </div>
    </>
  )
}

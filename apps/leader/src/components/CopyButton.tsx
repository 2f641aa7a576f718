import { useState } from 'react'
import { app } from '../nl/app.ts'
import { Button } from './Button.tsx'

interface Props {
  text: string
  children: string
}

/** Copies a text and says in words whether that worked. */
export function CopyButton({ text, children }: Props) {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    setSaid('')
    try {
      await navigator.clipboard.writeText(text)
      setSaid(app.copied)
    } catch {
      setSaid(app.copyFailed)
    }
  }
  return (
    <span className="copy">
      <Button onPress={() => void copy()}>{children}</Button>
      <output className="copy__said">{said}</output>
    </span>
  )
}

import { secondStepTexts } from '../nl/second-step.ts'
import { TextInput } from './TextInput.tsx'

interface Props {
  value: string
  onChange: (value: string) => void
  /** Only the code of the app, or a recovery code too? */
  recovery: boolean
}

/** The six figures that the app shows, or a recovery code. */
export function CodeInput({ value, onChange, recovery }: Props) {
  const { code, codeHelp, recoveryLabel, recoveryHelp, errors } = secondStepTexts
  return recovery ? (
    <TextInput key="recovery" label={recoveryLabel} help={recoveryHelp} name="recovery-code" autoComplete="off" spellCheck="false" maxLength={40} value={value} onChange={onChange} check={(text) => (plain(text).length < 12 ? errors.recovery : null)} />
  ) : (
    <TextInput narrow key="code" label={code} help={codeHelp} name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={9} value={value} onChange={onChange} check={(text) => (/^\d{6}$/.test(plain(text)) ? null : errors.code)} />
  )
}

const plain = (text: string): string => text.replace(/[\s-]/g, '')

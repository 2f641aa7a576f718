import { LinesInput } from '../LinesInput.tsx'

interface Props<Part extends string> {
  parts: readonly Part[]
  words: Readonly<Record<Part, { title: string; help: string }>>
  texts: Readonly<Record<Part, string>>
  onChange: (texts: Record<Part, string>) => void
}

/** A few words under every heading; an empty one is for later. */
export function TextFields<Part extends string>({ parts, words, texts, onChange }: Props<Part>) {
  return parts.map((part) => <LinesInput key={part} label={words[part].title} help={words[part].help} name={part} maxLength={3000} value={texts[part]} onChange={(text) => onChange({ ...texts, [part]: text })} check={noCheck} />)
}

const noCheck = (): null => null

import { useId } from 'react'
import { ToggleButton } from 'react-aria-components'
import { codingTexts } from '../../nl/coding.ts'

export interface CodeChoice {
  code: string
  words: string
  /** Null when somebody uses no keys. */
  key: string | null
}

interface Props {
  title: string
  choices: readonly CodeChoice[]
  given: readonly string[]
  onToggle: (code: string) => void
}

/** Codes of one kind: each a button that stays pressed, with its key on it. */
export function CodeButtons({ title, choices, given, onToggle }: Props) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="stack stack--tight">
      <h3 id={heading} className="coding__title">{title}</h3>
      <div className="coding__codes">
        {choices.map(({ code, words, key }) => (
          <ToggleButton key={code} className="coding__code" isSelected={given.includes(code)} onChange={() => onToggle(code)}>
            {key !== null && <kbd className="coding__key" aria-label={codingTexts.key(key)}>{key}</kbd>}
            <span>{words}</span>
          </ToggleButton>
        ))}
      </div>
    </section>
  )
}

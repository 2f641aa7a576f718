import type { ReactNode } from 'react'
import { Checkbox, Radio } from 'react-aria-components'

interface Words {
  children: ReactNode
  help?: string | undefined
}

interface ChoiceProps extends Words {
  isSelected: boolean
  isDisabled?: boolean
  onChange: (selected: boolean) => void
}

function Text({ children, help }: Words) {
  return (
    <span className="choice__text">
      <span className="choice__label">{children}</span>
      {help !== undefined && <span className="choice__help">{help}</span>}
    </span>
  )
}

/** A tick box with its words beside it. */
export function Choice({ isSelected, isDisabled = false, onChange, ...words }: ChoiceProps) {
  return (
    <Checkbox className="choice" isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <span className="choice__box" aria-hidden="true">
        <svg viewBox="0 0 16 16"><path d="M3 8.5 6.5 12 13 4.5" /></svg>
      </span>
      <Text {...words} />
    </Checkbox>
  )
}

/** One of several answers in a RadioGroup. */
export function OneOf({ value, ...words }: Words & { value: string }) {
  return (
    <Radio className="choice" value={value}>
      <span className="choice__box choice__box--round" aria-hidden="true" />
      <Text {...words} />
    </Radio>
  )
}

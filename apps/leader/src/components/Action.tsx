import { useId } from 'react'
import { Button } from './Button.tsx'

interface Props {
  children: string
  says: string
  main: boolean
  busy: boolean
  onPress: () => void
}

/** A button with beside it what it does; both are read together. */
export function Action({ children, says, main, busy, onPress }: Props) {
  const id = useId()
  return (
    <div className="action">
      <Button look={main ? 'primary' : 'secondary'} aria-describedby={id} isDisabled={busy} onPress={onPress}>{children}</Button>
      <p id={id}>{says}</p>
    </div>
  )
}

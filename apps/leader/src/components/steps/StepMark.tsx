interface Props {
  number: number
  state: 'planned' | 'started' | 'done'
  here: boolean
  small?: boolean
}

/** The number of a step in a shape that tells its state; the word for it stands beside. */
export function StepMark({ number, state, here, small = false }: Props) {
  return (
    <span className={`step-mark step-mark--${state}${here ? ' step-mark--here' : ''}${small ? ' step-mark--small' : ''}`} aria-hidden="true">
      {state === 'done' ? <svg viewBox="0 0 16 16"><path d="M3 8.5 6.5 12 13 4.5" /></svg> : number}
    </span>
  )
}

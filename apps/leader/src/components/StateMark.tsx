import type { FieldworkState } from '@leidraadspiegel/schema'
import { stateWords } from '../nl/words.ts'

export function StateMark({ state }: { state: FieldworkState }) {
  return <span className={`state state--${state}`}>{stateWords[state].label}</span>
}

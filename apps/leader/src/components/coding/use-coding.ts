import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer, useState } from 'react'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { beginCoding, keptCodes, stepCoding, type CodingState, type CodingStep } from './coding-state.ts'
import type { CodingPlace } from './keep-coding.ts'
import { createKeeper, type Keeper, type Keeping } from './keeper.ts'

export interface CodingInHand {
  state: CodingState
  keeping: Keeping
  go: (step: CodingStep) => void
  keeper: Keeper
}

/** What somebody codes, and its keeping: by itself after a pause, at the end, and on leaving the page. */
export function useCoding(place: CodingPlace, texts: readonly string[], before: KeptRecord<'coding'> | undefined): CodingInHand {
  const client = useQueryClient()
  const [state, go] = useReducer(stepCoding, null, () => beginCoding(texts, before?.content.texts ?? []))
  const [keeping, setKeeping] = useState<Keeping>({ state: 'kept' })
  const [keeper] = useState(() => createKeeper(place, before, setKeeping))
  const { codes } = state
  const ended = state.place >= texts.length
  useEffect(() => keeper.want(keptCodes({ texts, codes }), ended ? 'now' : 'later'), [keeper, texts, codes, ended])
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void keeper.flush()
    }
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      void keeper.flush().then(() => Promise.all(['records', 'coded'].map((name) => client.invalidateQueries({ queryKey: [name, place.project] }))))
    }
  }, [client, keeper, place.project])
  return { state, keeping, go, keeper }
}

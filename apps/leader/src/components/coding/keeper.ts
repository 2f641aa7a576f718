import type { CodedText, KeptRecord } from '@leidraadspiegel/schema'
import { keepCoding, type CodingPlace, type KeptCoding } from './keep-coding.ts'

export type Keeping = { state: 'kept' | 'waiting' | 'busy' } | { state: 'failed'; error: unknown }

/** Keeps what somebody codes while he goes on. */
export interface Keeper {
  /** This is what there is to keep: after a pause, or now. */
  want(texts: readonly CodedText[], when: 'now' | 'later'): void
  /** Keeps at once what still waits. */
  flush(): Promise<void>
}

/** How long somebody may go on before what he chose is kept: one version for a handful of texts instead of one for each key. */
const pause = 4000

/** One saving at a time, each after the version before it; `told` follows how it stands. */
export function createKeeper(place: CodingPlace, before: KeptRecord<'coding'> | undefined, told: (keeping: Keeping) => void): Keeper {
  let kept: KeptCoding | null = before ?? null
  let keptText: string | null = before === undefined ? null : JSON.stringify(before.content.texts)
  let wanted: readonly CodedText[] = before?.content.texts ?? []
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  const isKept = (): boolean => JSON.stringify(wanted) === (keptText ?? '[]')
  const keep = async (): Promise<void> => {
    if (isKept()) return told({ state: 'kept' })
    const sent = wanted
    told({ state: 'busy' })
    try {
      kept = await keepCoding(place, kept, sent)
      keptText = JSON.stringify(sent)
      told({ state: isKept() ? 'kept' : 'waiting' })
    } catch (error) {
      told({ state: 'failed', error })
    }
  }
  const flush = (): Promise<void> => {
    clearTimeout(timer)
    running = running.then(keep)
    return running
  }
  return {
    want(texts, when) {
      wanted = texts
      clearTimeout(timer)
      if (isKept()) return
      told({ state: 'waiting' })
      timer = setTimeout(() => void flush(), when === 'now' ? 0 : pause)
    },
    flush,
  }
}

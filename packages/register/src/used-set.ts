import { deleteLines, readLines, writeLines } from './sorted-lines.ts'

/** What was used in one fieldwork. Changes go one after the other; those that wait together are written together. */
export interface UsedSet {
  /** `decide` sees the set as it will stand and names the line to add, or null. Resolves with its answer once that is durable. */
  change<Answer>(decide: (used: ReadonlySet<string>) => { add: string | null; answer: Answer }): Promise<Answer>
  read(): Promise<ReadonlySet<string>>
  forget(): Promise<void>
}

interface Waiting {
  decide(used: Set<string>): void
  settle(error: unknown): void
}

export function createUsedSet(file: string): UsedSet {
  let known: Set<string> | null = null
  let waiting: Waiting[] = []
  let tail: Promise<unknown> = Promise.resolve()

  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const result = tail.then(work)
    tail = result.catch(() => {})
    return result
  }
  const load = async (): Promise<Set<string>> => (known ??= await readLines(file))

  const writeWaiting = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    let failure: unknown = null
    try {
      const before = await load()
      const after = new Set(before)
      for (const { decide } of batch) decide(after)
      if (after.size > before.size) await writeLines(file, after)
      known = after
    } catch (error) {
      failure = error
    }
    for (const { settle } of batch) settle(failure)
  }

  return {
    change(decide) {
      return new Promise((resolve, reject) => {
        let conclude: (() => void) | null = null
        waiting.push({
          decide(used) {
            const { add, answer } = decide(used)
            if (add !== null) used.add(add)
            conclude = () => resolve(answer)
          },
          settle: (failure) => (failure === null ? conclude?.() : reject(failure)),
        })
        void inTurn(writeWaiting)
      })
    },
    read: () => inTurn(load),
    forget: () =>
      inTurn(async () => {
        await deleteLines(file)
        known = new Set()
      }),
  }
}

/** Runs work on one subject one after the other; different subjects do not wait for each other. */
export type InTurn = <R>(subject: string, work: () => Promise<R>) => Promise<R>

export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (subject, work) => {
    const before = last.get(subject)
    const mine = (async () => {
      await before?.catch(() => {})
      return work()
    })()
    last.set(subject, mine)
    try {
      return await mine
    } finally {
      if (last.get(subject) === mine) last.delete(subject)
    }
  }
}

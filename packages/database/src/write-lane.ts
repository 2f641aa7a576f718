import { AsyncLocalStorage } from 'node:async_hooks'
import { BusyError } from './errors.ts'

/** Writers of one file, one after the other, in the order in which they came. */
export interface WriteLane {
  /** Waits for its turn; call what it returns exactly once to let the next one in. BusyError when the lane is closed or the turn takes too long to come. */
  enter(): Promise<() => void>
  /** Runs `work` so that a second `enter` from inside it fails at once; it could never get a turn. */
  inside<R>(work: () => Promise<R>): Promise<R>
  /** Refuses everybody who comes from now on; who already waits still gets a turn. */
  close(): void
  open(): void
}

export function createWriteLane(name: string, options: { patience: number } = { patience: 30_000 }): WriteLane {
  const waiting: (() => void)[] = []
  const holder = new AsyncLocalStorage<{ active: boolean }>()
  let busy = false
  let closed = false

  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else busy = false
  }
  const once = (): (() => void) => {
    let left = false
    return () => {
      if (!left) leave()
      left = true
    }
  }

  return {
    async enter() {
      if (closed) throw new BusyError(`${name} wordt gesloten.`)
      if (holder.getStore()?.active) throw new Error(`a write to ${name} inside a write to ${name} would wait for itself: use the connection that was given`)
      if (busy) await turn(waiting, options.patience, name)
      busy = true
      return once()
    },
    inside(work) {
      const mark = { active: true }
      return holder.run(mark, work).finally(() => {
        mark.active = false
      })
    },
    close() {
      closed = true
    },
    open() {
      closed = false
    },
  }
}

function turn(waiting: (() => void)[], patience: number, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const come = (): void => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(come), 1)
      reject(new BusyError(`${name} is te lang bezig met een andere wijziging. Probeer het zo nog een keer.`))
    }, patience)
    waiting.push(come)
  })
}

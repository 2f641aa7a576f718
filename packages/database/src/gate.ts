import { BusyError } from './errors.ts'

/** Readers of one file pass freely, until the file has to be let go of. */
export interface Gate {
  /** Waits while the gate is shut; BusyError when it has been closed for good. Call what it returns when leaving. */
  enter(): Promise<() => void>
  /** Shuts the gate and resolves when everybody is out. */
  shut(): Promise<void>
  open(): void
  close(): void
}

export function createGate(name: string): Gate {
  const state = { inside: 0, shut: false, closed: false }
  const atGate: (() => void)[] = []
  const untilEmpty: (() => void)[] = []

  return {
    async enter() {
      while (state.shut) await sleep(atGate)
      if (state.closed) throw new BusyError(`${name} wordt gesloten.`)
      state.inside += 1
      return () => {
        state.inside -= 1
        if (state.inside === 0) wake(untilEmpty)
      }
    },
    async shut() {
      state.shut = true
      if (state.inside > 0) await sleep(untilEmpty)
    },
    open() {
      state.shut = false
      wake(atGate)
    },
    close() {
      state.shut = false
      state.closed = true
      wake(atGate)
    },
  }
}

function sleep(sleeping: (() => void)[]): Promise<void> {
  return new Promise((resolve) => sleeping.push(resolve))
}

function wake(sleeping: (() => void)[]): void {
  for (const resolve of sleeping.splice(0)) resolve()
}

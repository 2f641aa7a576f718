import { spawn } from 'node:child_process'
import type { Task } from './store-child.ts'

/** Another process that has the data folder, and what it said so far. */
export interface StoreProcess {
  /** Ids of the responses that were acknowledged. */
  acknowledged: string[]
  has(line: string): boolean
  /** Resolves when it has said this, or when it has ended. */
  said(line: string): Promise<void>
  stored(count: number): Promise<void>
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>
  /** Waits for the end; throws what the process wrote to standard error when it failed by itself. */
  ended(): Promise<void>
}

/** `program` is the bundled `store-child.ts`. */
export function startStoreProcess(program: string, task: Task): StoreProcess {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'pipe'], env: { UV_THREADPOOL_SIZE: '16' } })
  const acknowledged: string[] = []
  const lines = new Set<string>()
  let errors = ''
  let rest = ''
  let waiting: (() => void)[] = []
  const state = { over: false }
  const tell = (): void => {
    for (const wake of waiting.splice(0)) wake()
  }
  const until = async (fulfilled: () => boolean): Promise<void> => {
    while (!state.over && !fulfilled()) await new Promise<void>((resolve) => (waiting = [...waiting, resolve]))
  }
  child.stdout.on('data', (chunk) => {
    const whole = `${rest}${String(chunk)}`.split('\n')
    rest = whole.pop() ?? ''
    for (const line of whole) {
      lines.add(line)
      if (line.startsWith('stored ')) acknowledged.push(line.slice('stored '.length))
    }
    tell()
  })
  child.stderr.on('data', (chunk) => (errors += String(chunk)))
  const end = new Promise<void>((resolve, reject) =>
    child.on('close', (code) => {
      state.over = true
      tell()
      if (code === null || code === 0) resolve()
      else reject(new Error(errors))
    }),
  )
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify(task))
  return {
    acknowledged,
    has: (line) => lines.has(line),
    said: (line) => until(() => lines.has(line)),
    stored: (count) => until(() => acknowledged.length >= count),
    async kill() {
      child.kill('SIGKILL')
      await end
    },
    ended: () => end,
  }
}

import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../architecture/sources.ts'

export interface RunningServer {
  url: string
  /** The one-time link that the server printed; empty when there is an account. */
  setupLink: string
  folder: string
  /** Everything the server said so far. */
  said(): string
  /** Stops the process; gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
  /** Stops, and removes the data folder. */
  leave(): Promise<void>
}

/** The built server as a process of its own, on a free port and (unless `folder` is given) a new data folder. */
export async function startServer(folder?: string, environment: Record<string, string> = {}): Promise<RunningServer> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'leidraadspiegel-')))
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'apps/server/dist/main.mjs')], {
    cwd: root,
    env: { ...process.env, UV_THREADPOOL_SIZE: '16', PORT: '0', LOG_LEVEL: 'silent', ...environment, DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => void child.on('close', resolve))
  const heard = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(said)
        if (found !== null) resolve(found[0])
      }
      child.stdout.on('data', look)
      void ended.then(() => reject(new Error(`the server stopped: ${said}`)))
      look()
    })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => void (said += String(chunk)))
  const url = await heard(/http:\/\/localhost:\d+(?=\n)/)
  const { setUp } = (await (await fetch(`${url}/api/account/me`)).json()) as { setUp: boolean }
  const setupLink = setUp ? '' : (await heard(/\S+\/opzetten#\S+(?=\n)/))
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    child.kill(signal)
    return ended
  }
  return {
    url,
    setupLink,
    folder: data,
    said: () => said,
    stop,
    async leave() {
      await stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

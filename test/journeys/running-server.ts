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
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += String(chunk)
      if (/http:\/\/localhost:\d+\n(?!Er is nog geen account)|\/opzetten#\S+\n/.test(said)) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => reject(new Error(`the server stopped: ${said}`)))
  })
  await ready
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    child.kill(signal)
    return ended
  }
  return {
    url: /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '',
    setupLink: /\S+\/opzetten#\S+/.exec(said)?.[0] ?? '',
    folder: data,
    said: () => said,
    stop,
    async leave() {
      await stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

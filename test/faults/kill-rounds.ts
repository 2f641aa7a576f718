import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { bundleProgram } from './bundle-program.ts'
import { createLedger, type Line } from './database-ledger.ts'

export interface KillReport {
  killed: number
  stopped: number
  acknowledged: number
  faults: string[]
}

/**
 * Starts the writer again and again on one folder and kills it (SIGKILL) a moment after its first acknowledgements; every fourth
 * time it stops cleanly. After every third round, and at the end, the folder is opened and held against what was acknowledged.
 */
export async function runKillRounds(rounds: number): Promise<KillReport> {
  const folder = await mkdtemp(join(tmpdir(), 'kill-'))
  const writer = await bundleProgram(new URL('database-writer.ts', import.meta.url))
  const ledger = createLedger()
  const faults: string[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const clean = round % 4 === 0
    await runWriter(writer.path, folder, round, clean ? 'SIGTERM' : 'SIGKILL', ledger.add)
    if (round % 3 === 0 || round === rounds) faults.push(...(await ledger.audit(folder)))
  }
  await rm(folder, { recursive: true, force: true })
  await writer.remove()
  return { killed: rounds - Math.floor(rounds / 4), stopped: ledger.count('stopped'), acknowledged: ledger.count('response'), faults }
}

/** Resolves when the writer has ended and everything it said was heard. */
async function runWriter(writer: string, folder: string, round: number, signal: NodeJS.Signals, hear: (line: Line) => void): Promise<void> {
  const child = spawn(process.execPath, [writer, folder, String(round)], {
    env: { PATH: process.env['PATH'], UV_THREADPOOL_SIZE: '16' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  let heard = 0
  const enough = 50 + Math.floor(Math.random() * 1_500)
  for await (const text of createInterface({ input: child.stdout })) {
    if (text.endsWith('}')) hear(JSON.parse(text))
    heard += 1
    if (heard === enough) child.kill(signal)
  }
  await ended
}

const ownScript = process.argv[1] === fileURLToPath(import.meta.url)
if (ownScript) {
  const report = await runKillRounds(Number(process.argv[2] ?? 100))
  console.log(JSON.stringify(report, null, 2))
  process.exitCode = report.faults.length === 0 ? 0 : 1
}

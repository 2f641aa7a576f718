import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '@leidraadspiegel/database'
import { openRegister, readRegisterKey } from '@leidraadspiegel/register'
import { bundleProgram, type Program } from './bundle-program.ts'

const fieldwork = 'f1e1d1w0rk000001'
const cohort = 'c0h0rt0000000001'

let redeemer: Program
beforeAll(async () => {
  redeemer = await bundleProgram(new URL('register-redeemer.ts', import.meta.url))
})
afterAll(() => redeemer.remove())

/** Runs the program and kills it after `lines` answers; resolves with the answers that were heard. */
async function redeemUntilKilled(folder: string, secrets: readonly string[], lines: number): Promise<[secret: string, answer: string][]> {
  const child = spawn(process.execPath, [redeemer.path, folder, fieldwork, cohort, ...secrets], { stdio: ['ignore', 'pipe', 'inherit'], env: { UV_THREADPOOL_SIZE: '16' } })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const heard: [string, string][] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [secret, answer] = line.split(' ')
    if (secret && answer) heard.push([secret, answer])
    if (heard.length === lines) child.kill('SIGKILL')
  }
  await ended
  return heard
}

test('killed in the middle of redeeming: who was told first is never told first again, and the set is whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'register-kill-'))
  const open = async () => {
    const database = await openDatabase({ folder })
    return { database, register: await openRegister(database, { key: await readRegisterKey(folder) }) }
  }
  const { database, register } = await open()
  const secrets = await register.invite({ fieldwork, cohort, count: 300 })
  await database.close()

  const first = new Set<string>()
  for (const lines of [15, 60, 100]) {
    for (const [secret, answer] of await redeemUntilKilled(folder, secrets.filter((one) => !first.has(one)), lines)) if (answer === 'first') first.add(secret)
    const marks = (await readFile(join(folder, 'used', fieldwork), 'utf8')).split('\n').slice(0, -1)
    expect(marks.every((mark) => /^[\w-]{43}$/.test(mark))).toBe(true)
    expect(marks).toEqual([...marks].sort())
  }

  const after = await open()
  const answers = await Promise.all([...first].map((secret) => after.register.redeem({ fieldwork, cohort, secret })))
  expect(first.size).toBeGreaterThan(40)
  expect(answers.filter((answer) => answer === 'first')).toEqual([])
  await after.database.close()
  await rm(folder, { recursive: true })
})

import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '@leidraadspiegel/database'
import { openRegister, readRegisterKey } from '@leidraadspiegel/register'
import { openMailbox, type Mailbox } from '../journeys/open-mailbox.ts'
import { bundleProgram, type Program } from './bundle-program.ts'

const fieldwork = 'f1e1d1w0rk000001'
const cohort = 'c0h0rt0000000001'
const people = Array.from({ length: 40 }, (_, number) => `p${number}@a.example`)

let program: Program
let mailbox: Mailbox
beforeAll(async () => {
  program = await bundleProgram(new URL('mail-sender.ts', import.meta.url), ['nodemailer'])
  mailbox = await openMailbox()
})
afterAll(async () => {
  await program.remove()
  await mailbox.close()
})

/** Runs the sender and kills it when `when` says so; gives what it said was settled. */
async function sendUntil(folder: string, when: (settled: number) => boolean): Promise<{ settled: string[]; code: number | null }> {
  const child = spawn(process.execPath, [program.path, folder, String(mailbox.settings.port)], { stdio: ['ignore', 'pipe', 'inherit'], env: { UV_THREADPOOL_SIZE: '16' } })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const settled: string[] = []
  const watch = setInterval(() => when(settled.length) && child.kill('SIGKILL'), 5)
  for await (const line of createInterface({ input: child.stdout })) settled.push(line)
  clearInterval(watch)
  return { settled, code: await ended }
}

test('killed while mails leave: none is lost, none settled goes again, and at most one a kill comes twice, with links that work', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mail-kill-'))
  const open = async () => {
    const database = await openDatabase({ folder })
    return { database, register: await openRegister(database, { key: await readRegisterKey(folder) }) }
  }
  const { database, register } = await open()
  await register.mailings.add({ fieldwork, cohort, keepUntil: '2999-01-01' }, people)
  await register.mailings.begin(cohort, { kind: 'invitation', to: 'everyone', day: '2027-01-01', until: '2027-02-01' }, '2999-01-01')
  await database.close()

  const settled: string[] = []
  const kills = 3
  for (let kill = 0; kill < kills; kill += 1) {
    const before = mailbox.mails.length
    const silent = kill === 1
    mailbox.refusals.hangs = () => silent && mailbox.mails.length >= before + 6
    const run = await sendUntil(folder, (lines) => (silent ? mailbox.asked.length > mailbox.mails.length && mailbox.mails.length >= before + 6 : lines >= 6))
    expect(run.code).toBe(null)
    settled.push(...run.settled)
    expect(new Set(settled).size).toBe(settled.length)
    const lines = (await readFile(join(folder, 'contacts', cohort), 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(people.length + 1)
  }
  mailbox.refusals.hangs = () => false
  const last = await sendUntil(folder, () => false)
  expect(last.code).toBe(0)

  const delivered = mailbox.mails.map(({ to }) => to)
  expect(new Set(delivered)).toEqual(new Set(people))
  expect(delivered.length - people.length).toBeLessThanOrEqual(kills)
  const after = await open()
  const secrets = mailbox.mails.map(({ link }) => new URL(link).hash.slice(1))
  const answers = await Promise.all(secrets.map((secret) => after.register.redeem({ fieldwork, cohort, secret })))
  expect(answers.filter((answer) => answer === 'first')).toHaveLength(people.length)
  expect(answers.filter((answer) => answer === 'unknown')).toEqual([])
  await after.database.close()
  await rm(folder, { recursive: true })
})

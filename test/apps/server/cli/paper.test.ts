import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../../../../apps/server/src/cli/run.ts'
import { root } from '../../../architecture/sources.ts'
import { readPdf } from '../../../packages/report/read-pdf.ts'
import { recorder } from './terminal-recorder.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paper-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...words: string[]): Promise<number> => runCommand(words, { terminal: recorder(folder), surveysFolder: join(root, 'surveys'), data: () => Promise.reject(new Error('no data folder is needed')) })

test('a questionnaire can be printed before there is a project', async () => {
  expect(await run('paper', 'parent', '--out', 'uit.pdf', '--organisation', 'De Linde')).toBe(0)
  const { texts } = readPdf(await readFile(join(folder, 'uit.pdf')))
  expect(texts).toEqual(expect.arrayContaining(['De Linde', 'oud-01']))
  expect(texts.filter((text) => text.includes('{'))).toEqual([])
})

test('what nobody fills in on paper is refused', async () => {
  expect(await run('paper', 'protocolscan', '--out', 'uit.pdf')).toBe(1)
  expect(await run('paper', 'parent')).toBe(2)
})

test('the short form has the core questions only, and what has none is refused', async () => {
  expect(await run('paper', 'professional', '--core', '--out', 'kort.pdf')).toBe(0)
  expect(await run('paper', 'professional', '--out', 'lang.pdf')).toBe(0)
  const [short, long] = await Promise.all(['kort.pdf', 'lang.pdf'].map(async (file) => readPdf(await readFile(join(folder, file))).texts.filter((text) => /^pro-\d+$/.test(text))))
  expect([short!.length, long!.length]).toEqual([26, 42])
  expect(await run('paper', 'network', '--core', '--out', 'uit.pdf')).toBe(1)
})

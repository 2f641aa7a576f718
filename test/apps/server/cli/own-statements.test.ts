import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '../../../../apps/server/src/cli/run.ts'
import { root } from '../../../architecture/sources.ts'
import { recorder, type Recorder } from './terminal-recorder.ts'

let folder = ''
let terminal: Recorder

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
  terminal = recorder(folder)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const run = (...words: string[]): Promise<number> => runCommand(words, { terminal, surveysFolder: join(root, 'surveys'), data: () => Promise.reject(new Error('no data folder is needed')) })
const analyse = (...words: string[]): Promise<number> => run('analyse', '--survey', 'protocolscan', '--answers', 'scans.csv', '--out', 'uit', ...words)
const write = (...rows: string[]): Promise<void> => writeFile(join(folder, 'scans.csv'), ['organisation;wave;scan-01;scan-01-bewijs;scan-02;scan-03', ...rows].join('\n'))
const outcome = async (): Promise<{ rows: Record<string, unknown>[] }> => JSON.parse(await readFile(join(folder, 'uit/protocolscan.json'), 'utf8'))

describe('protocolscans from somebody’s own files', () => {
  test('give a table and a chart, with what changed between two rounds, and no files about people', async () => {
    await write('Noord;1;1;;2;weten-we-niet', 'Noord;2;3;besluit van maart;2;3')
    expect(await analyse()).toBe(0)
    expect((await readdir(join(folder, 'uit'))).toSorted()).toEqual(['protocolscan.csv', 'protocolscan.json', 'protocolscan.png', 'protocolscan.svg'])
    expect(terminal.text()).toContain('2 responses ingelezen.')
    expect(terminal.text()).toContain('Naast de scan van Meetronde 1 is het antwoord 1 keer beter, 26 keer gelijk en 0 keer minder; bij 1 vraag kwam er bewijs bij.')
    const { rows } = await outcome()
    expect(rows.find(({ item }) => item === 'scan-01')).toMatchObject({ organisation: 'Noord', answer: 'ja, met bewijs', answerThen: 'nee', change: 'beter; kwam erbij: bewijs' })
    expect(rows.find(({ item }) => item === 'scan-03')).toMatchObject({ answer: 'ja, zonder bewijs', change: 'niet te vergelijken' })
  })

  test('of three organisations are also counted; somebody’s own files may be seen whole', async () => {
    await write('Noord;1;3;;2;1', 'Zuid;1;2;;2;1', 'West;1;1;;2;1')
    expect(await analyse()).toBe(0)
    const counts = (await outcome()).rows.filter(({ item, units }) => item === 'scan-01' && units === 3)
    expect(counts.map(({ answer, organisations }) => [answer, organisations]).slice(0, 4)).toEqual([['ja, met bewijs', 0], ['ja, zonder bewijs', 1], ['deels', 1], ['nee', 1]])
  })

  test('can be asked of one organisation by its name', async () => {
    await write('Noord;1;3;;2;1', 'Zuid;1;2;;2;1')
    expect(await analyse('--organisation', 'zuid')).toBe(0)
    expect(new Set((await outcome()).rows.map(({ organisation }) => organisation))).toEqual(new Set(['Zuid']))
    expect(await analyse('--organisation', 'Oost')).toBe(1)
  })

  test('pass the same check as everything that is handed in', async () => {
    await write('Noord;1;4;;2;1', 'Zuid;1;1;toch bewijs;2;1', 'West;1;3;;2;1', 'west;1;3;;2;1')
    expect(await analyse()).toBe(1)
    expect(terminal.text()).toMatch(/! .*scans\.csv, regel 2: scan-01/)
    expect(terminal.text()).toMatch(/! .*scans\.csv, regel 3: scan-01-bewijs/)
    expect(terminal.text()).toMatch(/! .*scans\.csv, regel 5: Van west staat meetronde 1 er al/)
    expect(await analyse('--good-rows')).toBe(0)
    expect(terminal.text()).toContain('1 response ingelezen, 3 rijen overgeslagen.')
  })

  test('answer no question about people', async () => {
    await write('Noord;1;3;;2;1')
    expect(await analyse('--analysis', 'score-per-criterion')).toBe(1)
    expect(terminal.text()).toContain('Deze analyse past niet bij wat er is ingelezen of gepubliceerd.')
  })
})

import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
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
  await cp(join(root, 'docs/example'), folder, { recursive: true })
  terminal = recorder(folder)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const run = (...words: string[]): Promise<number> => runCommand(words, { terminal, surveysFolder: join(root, 'surveys'), data: () => Promise.reject(new Error('no data folder is needed')) })
const row = (number: number): string => `Noord;1;${1 + (number % 5)};${1 + ((number * 3) % 5)}`
const codedRow = (wave: number, person: number): string => `Noord;${wave};p${person};${1 + ((person + (wave === 2 && person % 3 > 0 ? 1 : 0)) % 5)};${1 + ((person * 2 + wave) % 5)}`
const example = ['--survey', 'survey.json', '--codebook', 'codebook.json', '--criteria', 'criteria.json', '--out', 'uit']
const answers = ['--answers', 'antwoorden-2025.csv', '--answers', 'antwoorden-2026.csv']

describe('somebody’s own questionnaire and files, without a server', () => {
  test('the example of the README: tables and charts of what changed, and a team that is too small stays out', async () => {
    expect(await run('analyse', ...example, ...answers)).toBe(0)
    expect(terminal.text()).toContain('58 responses ingelezen.')
    const files = await readdir(join(folder, 'uit'))
    expect(files.filter((name) => name.endsWith('.svg')).toSorted()).toEqual(expect.arrayContaining(['answers-per-item-professional.svg', 'change-per-criterion-professional.svg', 'response-professional.svg', 'score-per-criterion-professional.svg']))
    expect(files).not.toContain('protocolscan-professional.svg')

    const change = JSON.parse(await readFile(join(folder, 'uit/change-per-criterion-professional.json'), 'utf8'))
    const of = (organisation: string, criterion: string) => change.rows.find((row: { organisation: string; criterion: string }) => row.organisation === organisation && row.criterion === criterion)
    expect(of('Noord', 'rooster').lower).toBeGreaterThan(0)
    expect(of('Noord', 'overdracht').lower).toBeLessThan(0)
    expect(change.rows.map((row: { organisation: string }) => row.organisation)).not.toContain('West')
    expect(change.withheld.map(({ title }: { title: string }) => title)).toContain('West')
    const csv = await readFile(join(folder, 'uit/change-per-criterion-professional.csv'), 'utf8')
    expect(csv.split('\n')[0]).toContain('organisation,role')
    expect(csv).not.toContain('West')
  })

  test('people with a code of their own are found again: the same change, told more precisely, and how many went forward', async () => {
    const people = Array.from({ length: 16 }, (_, person) => person)
    const linked = ['organisation;wave;code;rooster-01;rooster-02', ...[1, 2].flatMap((wave) => people.map((person) => codedRow(wave, person)))]
    await writeFile(join(folder, 'gekoppeld.csv'), linked.join('\n'))
    await writeFile(join(folder, 'los.csv'), linked.map((line) => line.replace(/;p\d+;/, ';;')).join('\n'))
    const rowsOf = async (file: string): Promise<Record<string, unknown>[]> => {
      expect(await run('analyse', ...example.slice(0, -2), '--answers', file, '--out', file.replace('.csv', ''), '--analysis', 'change-per-criterion')).toBe(0)
      return JSON.parse(await readFile(join(folder, file.replace('.csv', ''), 'change-per-criterion-professional.json'), 'utf8')).rows
    }
    const [together, apart] = [await rowsOf('gekoppeld.csv'), await rowsOf('los.csv')]
    const scored = together.filter(({ difference }) => difference !== null)
    expect(scored.length).toBeGreaterThan(0)
    for (const row of scored) {
      expect(row['difference']).toBe(apart.find(({ criterion }) => criterion === row['criterion'])!['difference'])
      expect(row['linked']).toBe(16)
      expect(Number(row['better']) + Number(row['same']) + Number(row['worse'])).toBe(16)
    }
    expect(apart.every(({ linked: none }) => none === null)).toBe(true)
  })

  test('a row that is refused is named with its line and reason, and nothing is read', async () => {
    const lines = (await readFile(join(folder, 'antwoorden-2025.csv'), 'utf8')).split('\n')
    lines[3] = lines[3]!.replace(/^([^;]*;[^;]*;1;)\d/, '$17')
    lines[5] = lines[5]!.split(';').slice(0, 4).join(';')
    await writeFile(join(folder, 'antwoorden-2025.csv'), lines.join('\n'))
    expect(await run('analyse', ...example, ...answers)).toBe(1)
    expect(terminal.text()).toMatch(/! .*antwoorden-2025\.csv, regel 4: rooster-0\d/)
    expect(terminal.text()).toMatch(/! .*antwoorden-2025\.csv, regel 6: De rij heeft 4 kolommen/)
    expect(terminal.text()).toContain('2 rijen zijn geweigerd, 56 zijn goed. Er is niets ingelezen.')

    terminal.said.length = 0
    expect(await run('analyse', ...example, ...answers, '--good-rows')).toBe(0)
    expect(terminal.text()).toContain('56 responses ingelezen, 2 rijen overgeslagen.')
  })

  test('a questionnaire of ours is known by name', async () => {
    await writeFile(join(folder, 'eigen.csv'), ['organisation;wave;pro-13;pro-14', ...Array.from({ length: 12 }, (_, number) => row(number))].join('\n'))
    expect(await run('analyse', '--survey', 'professional', '--answers', 'eigen.csv', '--out', 'uit', '--analysis', 'answers-per-item')).toBe(0)
    expect(await readdir(join(folder, 'uit'))).toHaveLength(4)
  })

  test.each([
    [['analyse', ...example], 2, /--answers ontbreekt/],
    [['analyse', '--survey', 'survey.json', '--codebook', 'codebook.json', ...answers, '--out', 'uit'], 2, /--criteria ontbreekt/],
    [['analyse', '--survey', 'onbekend', ...answers, '--out', 'uit'], 1, /onbekend is er niet\. Wel: .*professional/],
    [['analyse', ...example, '--answers', 'bestaat-niet.csv'], 1, /bestaat-niet\.csv: dit bestand is er niet/],
    [['analyse', ...example, ...answers, '--analysis', 'alles'], 1, /analyse alles is er niet\. Wel: response/],
    [['analyse', ...example, ...answers, '--wrong'], 2, /--wrong/],
    [['doe-iets'], 2, /doe-iets is er niet/],
    [[], 2, /Welke opdracht/],
    [['help'], 0, /npm run cli -- <opdracht>/],
    [['freeze', 'professional'], 2, /Noem de vragenlijst en de versie/],
  ])('words that are off or files that are not there: %#', async (words, code, message) => {
    expect(await run(...words)).toBe(code)
    expect(terminal.text()).toMatch(message)
  })

  test('a survey that does not parse, and one that may not be asked, are refused with the place', async () => {
    await writeFile(join(folder, 'survey.json'), '{"pages": [')
    expect(await run('analyse', ...example, ...answers)).toBe(1)
    expect(terminal.text()).toContain('survey.json')
  })

  test('check names every fault of a folder of questionnaires', async () => {
    expect(await run('check')).toBe(0)
    await cp(join(root, 'surveys'), join(folder, 'vragenlijsten'), { recursive: true })
    const file = join(folder, 'vragenlijsten/youth/v1/survey.json')
    const survey = JSON.parse(await readFile(file, 'utf8'))
    survey.pages[0].elements[0].title = 'Heb je gedacht aan zelfdoding?'
    await writeFile(file, JSON.stringify(survey))
    expect(await run('check', 'vragenlijsten')).toBe(1)
    expect(terminal.text()).toMatch(/! .*youth.*jon-01/)
  })
})

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../../../apps/server/src/cli/run.ts'
import { dataFolderOf } from '../../../../apps/server/src/data-folder.ts'
import { prepare } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import { recorder, type Recorder } from './terminal-recorder.ts'

let house: TestHouse
let folder = ''
let terminal: Recorder
let project = ''

beforeAll(async () => {
  house = await openTestHouse()
  folder = await mkdtemp(join(tmpdir(), 'cli-project-'))
  const leader = await house.leader()
  const measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'])
  project = measuring.project
})
afterAll(async () => {
  await house.leave()
  await rm(folder, { recursive: true, force: true })
})

async function run(...words: string[]): Promise<number> {
  terminal = recorder(folder)
  return runCommand(words, { terminal, surveysFolder: house.config.surveysFolder, data: async () => dataFolderOf(house) })
}
const rows = (organisation: string, people: number): string[] => Array.from({ length: people }, (_, number) => `${organisation};1;${1 + (number % 5)};weet-ik-niet`)
const csv = async (name: string, lines: readonly string[]): Promise<void> => writeFile(join(folder, name), ['organisation;wave;pro-13;pro-14', ...lines].join('\n'))

describe('the trail of the staff', () => {
  test('is verified, with its present state and with one that was kept', async () => {
    expect(await run('verify', '--json')).toBe(0)
    const { head, entries } = JSON.parse(terminal.text())
    expect(await run('verify', head)).toBe(0)
    expect(terminal.text()).toContain(`Het logboek is heel: ${entries} regels.`)
    expect(await run('verify', `${entries}:${'e'.repeat(64)}`)).toBe(1)
    expect(terminal.text()).toContain(`regel ${entries}, die er eerder stond`)
    expect(await run('verify', 'zomaar')).toBe(2)
  })

  test('that was touched is refused, and the command says at which line', async () => {
    const touch = (day: string) => house.store.office.write((connection) => connection.run(`update office.staff_action set day = '${day}' where sequence = 3`))
    const [third] = (await house.store.office.read((connection) => connection.all<{ day: string }>('select day::varchar as day from office.staff_action where sequence = 3')))
    await touch('2001-01-01')
    expect(await run('verify')).toBe(1)
    expect(terminal.text()).toContain('bij regel 3 klopt het niet')
    await touch(third!.day)
    expect(await run('verify')).toBe(0)
  })
})

describe('existing answers into a project', () => {
  test('a fieldwork that is not open takes nothing', async () => {
    await csv('a.csv', rows('De Linde', 6))
    expect(await run('import', '--project', project, '--role', 'professional', '--answers', 'a.csv')).toBe(1)
    expect(terminal.text()).toContain('Meetronde 1 staat niet open voor deze rol.')
  })

  test('organisations are known by name; others are refused with the line', async () => {
    const { waves } = house.store
    const [wave] = await waves.list(project)
    const [fieldwork] = await house.store.fieldworks.listOfWave(wave!.id)
    await house.store.fieldworks.open(fieldwork!.id)
    await csv('b.csv', [...rows('de linde', 6), 'Onbekend;1;3;3', 'De Linde;2;3;3'])
    expect(await run('import', '--project', project, '--role', 'professional', '--answers', 'b.csv')).toBe(1)
    expect(terminal.text()).toMatch(/regel 8: De organisatie "Onbekend" staat niet in het project/)
    expect(terminal.text()).toMatch(/regel 9: Meetronde 2 is er niet voor deze rol/)

    expect(await run('import', '--project', project, '--role', 'professional', '--answers', 'b.csv', '--good-rows')).toBe(0)
    await csv('c.csv', rows('Het Anker', 3))
    expect(await run('import', '--project', project, '--role', 'professional', '--answers', 'c.csv')).toBe(0)
    expect(terminal.text()).toContain('3 responses ingelezen.')
  })

  test('publishing waits for closing, unless it is asked to close', async () => {
    expect(await run('publish', '--project', project, '--wave', '1')).toBe(1)
    expect(terminal.text()).toContain('professional: is nog niet gesloten.')
    expect(await run('publish', '--project', project, '--wave', '7')).toBe(1)
    expect(await run('publish', '--project', project, '--wave', '1', '--close')).toBe(0)
    expect(await run('publish', '--project', project, '--wave', '1')).toBe(1)
    expect(terminal.text()).toContain('professional: was al gepubliceerd.')
    const { entries } = await house.store.trail.list({ project, page: 1, size: 100 })
    expect(entries.flatMap(({ account, action }) => (action.startsWith('command-') ? [[account, action]] : []))).toEqual([[null, 'command-published'], [null, 'command-imported'], [null, 'command-imported']])
  })

  test('analyses are written; the organisation with three answers is not in them', async () => {
    expect(await run('analyse', '--project', project, '--out', 'uit')).toBe(0)
    expect(await readdir(join(folder, 'uit'))).toContain('proefproject-score-per-criterion-professional.csv')
    expect(terminal.text()).toContain('Niet getoond om deelnemers te beschermen.')
    expect(await run('analyse', '--project', project, '--out', 'uit', '--organisation', 'Het Anker')).toBe(1)
    expect(terminal.text()).toContain('Over de organisatie Het Anker is niets gepubliceerd.')
    expect(await run('analyse', '--project', project, '--out', 'uit', '--role', 'buurman')).toBe(2)
    expect(await run('analyse', '--project', 'Bestaat niet', '--out', 'uit')).toBe(1)
  })
})

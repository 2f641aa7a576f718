import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HelpLines } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { warningsOf } from '../../../../apps/server/src/cli/check.ts'
import { runCommand } from '../../../../apps/server/src/cli/run.ts'
import { root } from '../../../../apps/server/src/root.ts'
import { recorder } from './terminal-recorder.ts'

const helpLines = HelpLines.parse(JSON.parse(await readFile(join(root, 'surveys/help-lines.json'), 'utf8')))

describe('help lines that somebody checked', () => {
  test.each([
    ['2026-03-01', '2026-08-28', 0],
    ['2026-03-01', '2026-08-29', 1],
    ['2026-03-01', '2026-02-01', 0],
  ])('on %s are looked at on %s with %i warnings: after 180 days', (checkedOn, day, warnings) => {
    expect(warningsOf({ ...helpLines, checkedOn }, day)).toHaveLength(warnings)
  })
})

describe('the command check', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cli-check-'))
    await cp(join(root, 'surveys'), join(folder, 'surveys'), { recursive: true })
    await writeFile(join(folder, 'surveys/help-lines.json'), JSON.stringify({ ...helpLines, checkedOn: '2020-01-01' }))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('warns of old help lines, says who keeps them, and refuses nothing', async () => {
    const terminal = recorder(folder)
    expect(await runCommand(['check', 'surveys'], { terminal, surveysFolder: '', data: () => Promise.reject(new Error('needs no data')) })).toBe(0)
    expect(terminal.said).toEqual([expect.stringMatching(/^Let op: de hulplijnen .*2020-01-01.*De beheerder van deze installatie/), 'Alle vragenlijsten zijn in orde.'])
  })
})

import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../../apps/server/src/root.ts'

interface Program {
  output(): string
  /** Resolves when the text stands in the output. */
  says(text: string): Promise<void>
  signal(name: NodeJS.Signals): void
  ended: Promise<{ code: number | null; output: string }>
}

function start(settings: Record<string, string>): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/main.ts'], { cwd: root, env: { PATH: process.env['PATH'] ?? '', ...settings } })
  let output = ''
  const hearers = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      for (const hear of hearers) hear()
    })
  }
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => child.on('close', (code) => resolve({ code, output })))
  const says = (text: string) => new Promise<void>((resolve, reject) => {
    const hear = () => void (output.includes(text) && resolve())
    hearers.add(hear)
    hear()
    void ended.then(() => reject(new Error(`it ended without saying "${text}": ${output}`)))
  })
  return { output: () => output, says, signal: (name) => void child.kill(name), ended }
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-serve-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('npm start', () => {
  test('prints the address and a link for the first account, answers, and leaves in order', async () => {
    const data = join(folder, 'data')
    const server = start({ DATA_DIR: data, PORT: '0' })
    await server.says('/opzetten#')
    const port = /Leidraadspiegel staat klaar: http:\/\/localhost:(\d+)\n/.exec(server.output())?.[1] ?? ''
    expect(server.output()).toMatch(new RegExp(`http://localhost:${port}/opzetten#[\\w-]{22}\n`))
    expect(await (await fetch(`http://localhost:${port}/health/ready`)).json()).toEqual({ ok: true })

    const second = await start({ DATA_DIR: data, PORT: '0' }).ended
    expect(second.code).toBe(1)
    expect(second.output).toContain(`De gegevensmap ${data} is al in gebruik`)

    const other = await start({ DATA_DIR: join(folder, 'other'), PORT: port }).ended
    expect(other.code).toBe(1)
    expect(other.output).toContain(`Poort ${port} is al in gebruik.`)

    server.signal('SIGINT')
    server.signal('SIGINT')
    const { code, output } = await server.ended
    expect(code).toBe(0)
    for (const text of [output, second.output, other.output]) expect(text).not.toMatch(/^\s+at /m)
    expect((await readdir(data)).filter((name) => /\.(wal|sock)$/.test(name))).toEqual([])
  }, 240_000)

  test.each([
    ['there are no surveys', { SURVEYS_DIR: '/nowhere' }, 'De vragenlijsten zijn niet in orde'],
    ['the folder cannot be one', { DATA_DIR: 'FILE/data' }, 'Kies met DATA_DIR een andere map.'],
    ['a setting is wrong', { PORT: 'tachtig' }, 'Instelling klopt niet: PORT'],
    ['others would come in without https', { HOST: '0.0.0.0' }, 'Zet PUBLIC_URL op het https-adres van de site'],
  ])('says in Dutch why it does not start when %s', async (_what, settings, words) => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const own = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value.replace('FILE', file)]))
    const { code, output } = await start({ DATA_DIR: join(folder, 'unused'), PORT: '0', ...own }).ended
    expect(code).toBe(1)
    expect(output).toContain(words)
    expect(output).not.toMatch(/^\s+at /m)
    expect(output.trim().split('\n').length).toBeLessThan(4)
  })
})

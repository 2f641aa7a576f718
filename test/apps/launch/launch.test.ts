import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../../architecture/sources.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'launch-'))
  await cp(join(root, 'apps/launch'), join(folder, 'apps/launch'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function node(script: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', script], { cwd: folder }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: `${out}${err}` })
    })
  })
}

const buildScript = (fails: boolean) => `
  import { fingerprint } from './apps/launch/fingerprint.mjs'
  import { whenChanged } from './apps/launch/stamp.mjs'
  try { console.log(await whenChanged('out/.built', fingerprint(['sources']), async () => { if (${fails}) throw new Error('no') })) } catch { console.log('failed') }`

const built = async (fails = false): Promise<string> => (await node(buildScript(fails))).said.trim()

describe('starting from an empty clone', () => {
  test.each(['18.20.0', '20.18.3'])('Node %s is too old, and the message says what to do', async (version) => {
    const { code, said } = await node(`Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import('./apps/launch/node-version.mjs')`)
    expect(code).toBe(1)
    expect(said).toMatch(/Node 20\.19 of nieuwer.*\n.*nvmrc/)
  })

  test.each(['20.19.0', '22.0.0', '24.1.0'])('Node %s will do', async (version) => {
    expect(await node(`Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import('./apps/launch/node-version.mjs')`)).toEqual({ code: 0, said: '' })
  })

  test('work is done again when a byte or a name changed, and when it failed', async () => {
    await mkdir(join(folder, 'sources'))
    await writeFile(join(folder, 'sources/a.ts'), 'one')
    expect(await built()).toBe('true')
    expect(await built()).toBe('false')
    await writeFile(join(folder, 'sources/a.ts'), 'two')
    expect(await built()).toBe('true')
    await writeFile(join(folder, 'sources/b.ts'), '')
    expect(await built(true)).toBe('failed')
    expect(await built()).toBe('true')
    expect(await readFile(join(folder, 'out/.built'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a signal reaches the program that was started', async () => {
    const script = `
      import { runNode } from './apps/launch/run.mjs'
      process.exit(await runNode(['-e', "process.on('SIGTERM', () => process.exit(9)); setInterval(() => {}, 100); process.kill(process.ppid, 'SIGTERM')"]))`
    expect((await node(script)).code).toBe(9)
  })

  test('the pool of native threads is 16 in every program', async () => {
    const script = `import { runNode } from './apps/launch/run.mjs'; await runNode(['-p', 'process.env.UV_THREADPOOL_SIZE'])`
    expect((await node(script)).said.trim()).toBe('16')
  })
})

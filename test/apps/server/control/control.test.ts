import { mkdtemp, rm, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Terminal } from '../../../../apps/server/src/cli/terminal.ts'
import { sendToServer, serveControl, type Control } from '../../../../apps/server/src/control/index.ts'

let folder = ''
let control: Control | null = null

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'control-'))))
afterEach(async () => {
  await control?.close()
  control = null
  await rm(folder, { recursive: true, force: true })
})

function recorder(): Terminal & { said: string[] } {
  const said: string[] = []
  return { said, folder: '/somewhere', line: (text) => void said.push(text), error: (text) => void said.push(`! ${text}`) }
}

describe('commands for the server that holds a data folder', () => {
  test('run there, with the words and the folder of the user; what it says and its exit code come back', async () => {
    control = await serveControl(folder, async (words, terminal) => {
      terminal.line(`${words.join(' ')} in ${terminal.folder}`)
      terminal.error('één regel\nnog een')
      return 1
    })
    const terminal = recorder()
    expect(await sendToServer(folder, ['publish', '--wave', '1'], terminal)).toBe(1)
    expect(terminal.said).toEqual(['publish --wave 1 in /somewhere', '! één regel\nnog een'])
  })

  test('only the same user gets in', async () => {
    control = await serveControl(folder, async () => 0)
    expect((await stat(join(folder, 'control.sock'))).mode & 0o777).toBe(0o600)
  })

  test('without a server there is no answer', async () => {
    expect(await sendToServer(folder, ['check'], recorder())).toBeNull()
  })

  test('a socket that an earlier server left behind is taken over', async () => {
    control = await serveControl(folder, async () => 0)
    control = await serveControl(folder, async () => 7)
    expect(await sendToServer(folder, [], recorder())).toBe(7)
  })

  test('nonsense is answered, not crashed on', async () => {
    control = await serveControl(folder, async () => 0)
    const answer = await new Promise<string>((resolve) => {
      let text = ''
      const socket = connect(join(folder, 'control.sock'), () => socket.write('{nonsense\n'))
      socket.on('data', (chunk) => void (text += String(chunk)))
      socket.on('close', () => resolve(text))
    })
    expect(answer).toContain('"exit":3')
    expect(await sendToServer(folder, [], recorder())).toBe(0)
  })

  test('a server that stops half-way is reported', async () => {
    control = await serveControl(folder, () => new Promise(() => {}))
    const terminal = recorder()
    const sent = sendToServer(folder, ['analyse'], terminal)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await control.close()
    expect(await sent).toBe(3)
    expect(terminal.said).toEqual(['! De server stopte voordat de opdracht klaar was.'])
  })
})

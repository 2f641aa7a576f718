import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../../../apps/server/src/config.ts'
import { openHouse, type House } from '../../../apps/server/src/main.ts'
import { root } from '../../../apps/server/src/root.ts'
import { Visitor } from './visitor.ts'

export const passphrase = 'vier woorden zijn genoeg'

export interface TestHouse extends House {
  folder: string
  config: Config
  visitor(): Visitor
  /** Signed in with the first account. */
  leader(): Promise<Visitor>
  /** Stops and removes the folder. */
  leave(): Promise<void>
}

/** The whole server on a new data folder with the shipped surveys, without a port. */
export async function openTestHouse(change: Partial<Config> = {}): Promise<TestHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-house-'))
  const config: Config = { dataFolder: folder, surveysFolder: join(root, 'surveys'), host: 'localhost', port: 3000, publicUrl: undefined, logLevel: 'silent', ...change }
  const house = await openHouse(config)
  return {
    ...house,
    folder,
    config,
    visitor: () => new Visitor(house.app),
    async leader() {
      const visitor = new Visitor(house.app)
      const first = !(await house.accounts.exist())
      const credentials = { email: 'anna@example.nl', passphrase }
      const answer = first ? await visitor.post('/api/account/setup', { token: house.setupToken.text, name: 'Anna', ...credentials }) : await visitor.post('/api/account/sign-in', credentials)
      if (answer.status >= 300) throw new Error(`signing in gave ${answer.status} ${JSON.stringify(answer.body)}`)
      return visitor
    },
    async leave() {
      await house.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

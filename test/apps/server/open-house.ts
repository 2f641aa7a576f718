import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../../../apps/server/src/config.ts'
import { openHouse, type House } from '../../../apps/server/src/main.ts'
import { root } from '../../../apps/server/src/root.ts'
import { enrol, signIn, type Enrolled, type Post } from './second-step.ts'
import { Visitor } from './visitor.ts'

export const passphrase = 'vier woorden zijn genoeg'

export interface TestHouse extends House {
  folder: string
  config: Config
  visitor(): Visitor
  /** Signed in with the first account. */
  leader(): Promise<Visitor>
  /** The first account, Anna, was made in a browser, with this second step. */
  know(made: Enrolled): void
  /** A recovery code of the first account, to sign in with in a browser. */
  recoveryCode(): string
  /** Stops and removes the folder. */
  leave(): Promise<void>
}

/** The whole server on a new data folder with the shipped surveys, without a port. */
export async function openTestHouse(change: Partial<Config> = {}): Promise<TestHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-house-'))
  const config: Config = { dataFolder: folder, surveysFolder: join(root, 'surveys'), host: 'localhost', port: 3000, publicUrl: undefined, logLevel: 'silent', ...change }
  const house = await openHouse(config)
  let enrolled: Enrolled | null = null
  return {
    ...house,
    folder,
    config,
    visitor: () => new Visitor(house.app),
    async leader() {
      const visitor = new Visitor(house.app)
      const credentials = { email: 'anna@example.nl', passphrase }
      if (enrolled !== null) {
        await signIn(posting(visitor), credentials, enrolled)
        return visitor
      }
      await posting(visitor)('/api/account/setup', { token: house.setupToken.text, name: 'Anna', ...credentials })
      enrolled = await enrol(posting(visitor))
      return visitor
    },
    know: (made) => void (enrolled = made),
    recoveryCode: () => enrolled?.recoveryCodes.shift() ?? '',
    async leave() {
      await house.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Posts as this visitor and refuses every answer that is not good. */
export function posting(visitor: Visitor): Post {
  return async (path, body) => {
    const answer = await visitor.post(path, body)
    if (answer.status >= 300) throw new Error(`${path} gave ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
}

import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId } from '@leidraadspiegel/schema'
import type { DataFolder } from './cli/command.ts'
import { makeDemo } from './invented/demo.ts'
import type { House } from './main.ts'

const demoAccount = { name: 'Demo', email: 'demo@example.nl' }
const loginFile = 'demo-inloggen.txt'

/** The opened house as commands see it, in a program of their own and in a running server alike. */
export function dataFolderOf(house: House): DataFolder {
  const { store, library, publish, close } = house
  const folder = dirname(store.office.path)
  return {
    store,
    library,
    publish,
    close,
    async makeDemo(told) {
      const passphrase = `rondkijken-${newId()}`
      const { account } = await house.accounts.setUp({ token: house.setupToken.text, ...demoAccount, passphrase })
      const ports = { store, library, openSecret: house.invitations.openSecret.bind(house.invitations), post: house.post, close, publish }
      await makeDemo(ports, account.id, told)
      await writeFile(join(folder, loginFile), `${demoAccount.email} met wachtzin: ${passphrase}\n`, { mode: 0o600 })
    },
    demoLogin: () => readFile(join(folder, loginFile), 'utf8').catch(() => null),
  }
}

import { dirname } from 'node:path'
import { newId } from '@leidraadspiegel/schema'
import type { DataFolder } from './cli/command.ts'
import { demoAccount, readDemoLogin, writeDemoLogin } from './demo-folder.ts'
import { makeDemo } from './invented/demo.ts'
import type { House } from './main.ts'

/** The opened house as commands see it, in a program of their own and in a running server alike. */
export function dataFolderOf(house: House): DataFolder {
  const { store, library, publish, close } = house
  const folder = dirname(store.office.path)
  return {
    store,
    library,
    publish,
    close,
    accounts: {
      all: house.accounts.list.all,
      withEmail: house.accounts.list.withEmail,
      resetLink: async (account) => `${house.origin()}/nieuwe-wachtzin#${await house.accounts.resetLinks.make(account)}`,
      async removeSecondStep(account) {
        await house.accounts.secondStep.remove(account)
        await house.accounts.list.endSessions(account)
      },
    },
    async makeDemo(told) {
      const passphrase = `rondkijken-${newId()}`
      const { account } = await house.accounts.setUp({ token: house.setupToken.text, ...demoAccount, passphrase })
      const key = await house.accounts.secondStep.give(account)
      const ports = { store, library, openSecret: house.invitations.openSecret.bind(house.invitations), post: house.post, close, publish }
      await makeDemo(ports, account.id, told)
      await writeDemoLogin(folder, { passphrase, key })
    },
    demoLogin: () => readDemoLogin(folder),
  }
}

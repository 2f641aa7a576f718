import type { DataFolder } from './cli/command.ts'
import { makeDemo } from './invented/demo.ts'
import type { House } from './main.ts'

/** Only for the invented network, which holds nothing of anybody. */
const demoAccount = { name: 'Demo', email: 'demo@example.nl', passphrase: 'rondkijken mag hier' }

/** The opened house as commands see it, in a program of their own and in a running server alike. */
export function dataFolderOf(house: House): DataFolder {
  const { store, library, publish, close } = house
  return {
    store,
    library,
    publish,
    close,
    async makeDemo(told) {
      const { account } = await house.accounts.setUp({ token: house.setupToken.text, ...demoAccount })
      const ports = { store, library, openSecret: house.invitations.openSecret.bind(house.invitations), post: house.post, close, publish }
      await makeDemo(ports, account.id, told)
      return { email: demoAccount.email, passphrase: demoAccount.passphrase }
    },
  }
}

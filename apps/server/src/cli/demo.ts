import type { Command } from './command.ts'

/** Makes the invented network to look around in. */
export const demo: Command = {
  summary: 'een verzonnen netwerk maken om in rond te kijken (npm run demo maakt en start het)',
  usage: 'demo',
  needsData: () => true,
  async run(_given, { terminal, data }) {
    const { store, makeDemo } = await data()
    if ((await store.projects.list()).length > 0) {
      terminal.line('Het verzonnen netwerk is er al.')
      return
    }
    const { email, passphrase } = await makeDemo((title) => terminal.line(`${title}: ingevuld, gesloten en gepubliceerd.`))
    terminal.line(`Inloggen: ${email} met wachtzin: ${passphrase}`)
  },
}

import type { Command } from './command.ts'
import { Refused } from './terminal.ts'

/** Makes the invented network to look around in. */
export const demo: Command = {
  summary: 'een verzonnen netwerk maken om in rond te kijken (npm run demo maakt en start het)',
  usage: 'demo',
  needsData: () => true,
  async run(_given, { terminal, data }) {
    const { store, makeDemo, demoLogin } = await data()
    const known = await demoLogin()
    if (known === null && (await store.projects.list()).length > 0) throw new Refused('In deze map staan al projecten. Kies met DATA_DIR een lege map voor het verzonnen netwerk.')
    if (known === null) await makeDemo((title) => terminal.line(`${title}: ingevuld, gesloten en gepubliceerd.`))
    terminal.line('Het verzonnen netwerk staat klaar. De server toont bij het starten een link waarmee je er rondkijkt.')
    terminal.line(`Aanmelden kan ook: ${(known ?? (await demoLogin()) ?? '').trim()}`)
  },
}

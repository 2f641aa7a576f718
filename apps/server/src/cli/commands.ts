import { account } from './account.ts'
import { analyse } from './analyse.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { demo } from './demo.ts'
import { freeze } from './freeze.ts'
import { importCommand } from './import.ts'
import { paper } from './paper.ts'
import { publish } from './publish.ts'
import { verify } from './verify.ts'

export const commands: Readonly<Record<string, Command>> = { check, freeze, import: importCommand, publish, analyse, paper, account, verify, demo }

/** The page that somebody sees who does not know the commands. */
export function helpText(): string {
  const list = Object.values(commands).map(({ summary, usage }) => `  ${usage}\n      ${summary}`)
  return ['Gebruik: npm run cli -- <opdracht> [opties]', '', ...list, '', 'Uitgangscode: 0 gedaan, 1 geweigerd, 2 verkeerd gebruikt, 3 storing. Met --help zie je deze tekst.'].join('\n')
}

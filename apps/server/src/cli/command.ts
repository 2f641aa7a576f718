import type { SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { Store } from '@leidraadspiegel/store'
import type { Account } from '../account/index.ts'
import type { Arguments } from './arguments.ts'
import type { Terminal } from './terminal.ts'

/** The opened data folder, as far as commands need it. */
export interface DataFolder {
  store: Store
  library: SurveyLibrary
  /** Publishes a closed fieldwork. */
  publish(fieldwork: string): Promise<unknown>
  /** Closes a fieldwork: opens the box and forgets who started. */
  close(fieldwork: string): Promise<unknown>
  accounts: {
    all(): Promise<Account[]>
    withEmail(email: string): Promise<Account | null>
    /** Gives the address of a link with which somebody chooses a new passphrase. */
    resetLink(account: string): Promise<string>
    /** Ends every session too. */
    removeSecondStep(account: string): Promise<void>
  }
  /** Makes an account and the invented network. `told` hears the title of each wave that is ready. */
  makeDemo(told: (title: string) => void): Promise<void>
  /** How to sign in to the invented network; null when this folder does not hold it. */
  demoLogin(): Promise<string | null>
}

export interface CommandContext {
  terminal: Terminal
  surveysFolder: string
  /** The data folder, opened at the first call. */
  data(): Promise<DataFolder>
}

export interface Command {
  /** One line in the list of commands. */
  summary: string
  usage: string
  /** Does it need the data folder with these words? If a server holds the folder, the words are then sent to that server. */
  needsData(given: Arguments): boolean
  /** Throws `Refused` or `WrongUse` when it cannot be done. */
  run(given: Arguments, context: CommandContext): Promise<void>
}

import { CsvFileError } from '../csv/rows.ts'
import { readArguments } from './arguments.ts'
import type { CommandContext } from './command.ts'
import { commands, helpText } from './commands.ts'
import { exitCodes, Refused, WrongUse } from './terminal.ts'

/** Does somebody who types these words need the data folder? */
export function needsData([name = '', ...words]: readonly string[]): boolean {
  try {
    return commands[name]?.needsData(readArguments(words)) ?? false
  } catch {
    return false
  }
}

const ofTheUser = new Set(['StateError', 'NotReadyError', 'NotFoundError', 'SurveysRefusedError', 'FolderInUseError', 'NewerFolderError', 'DamagedFileError', 'FolderNotWritableError', 'UnsafePublicationError'])

/** Runs one command; says in one sentence what went wrong and gives the exit code. Never throws. */
export async function runCommand([name = '', ...words]: readonly string[], context: CommandContext): Promise<number> {
  const { terminal } = context
  try {
    const command = commands[name]
    const given = readArguments(words)
    if (given.help || name === 'help') terminal.line(helpText())
    else if (command === undefined) throw new WrongUse(name === '' ? 'Welke opdracht?' : `De opdracht ${name} is er niet.`)
    else await command.run(given, context)
    return exitCodes.done
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.error(`${error.message}\n\n${helpText()}`)
      return exitCodes.wrongUse
    }
    if (!(error instanceof Error)) throw error
    const understood = error instanceof Refused || error instanceof CsvFileError || ofTheUser.has(error.name)
    terminal.error(understood ? error.message : `Storing: ${error.message}`)
    return understood ? exitCodes.refused : exitCodes.broken
  }
}

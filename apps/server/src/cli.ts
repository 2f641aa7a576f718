import { needsData, runCommand } from './cli/run.ts'
import type { Terminal } from './cli/terminal.ts'
import { exitCodes } from './cli/terminal.ts'
import { readConfig, type Config } from './config.ts'
import { sendToServer } from './control/index.ts'
import { dataFolderOf } from './data-folder.ts'
import { openHouse, type House } from './main.ts'

const words = process.argv.slice(2)

const terminal: Terminal = {
  folder: process.cwd(),
  line: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
}

/** Runs the words here, or in the server that holds the data folder. */
async function main(config: Config): Promise<number> {
  if (needsData(words)) {
    const code = await sendToServer(config.dataFolder, words, terminal)
    if (code !== null) return code
  }
  let house: Promise<House> | null = null
  const open = async (): Promise<House> => (house ??= openHouse(config))
  const code = await runCommand(words, { terminal, surveysFolder: config.surveysFolder, data: async () => dataFolderOf(await open()) })
  await (house as Promise<House> | null)?.then((opened) => opened.stop()).catch(() => undefined)
  return code
}

try {
  process.exitCode = await main(readConfig(undefined, words[0] === 'demo' ? 'data-demo' : 'data'))
} catch (error) {
  terminal.error(error instanceof Error ? error.message : String(error))
  process.exitCode = exitCodes.broken
}

import type { Config } from './config.ts'
import { runCommand } from './cli/run.ts'
import { serveControl } from './control/index.ts'
import { dataFolderOf } from './data-folder.ts'
import { listen } from './listen.ts'
import type { House } from './main.ts'

const longestGoodbye = 10_000
const understood = new Set(['FolderInUseError', 'NewerFolderError', 'DamagedFileError', 'FolderNotWritableError', 'PortError', 'SurveysRefusedError'])

/** Runs the server until a signal ends it. Resolves to the exit code; says in Dutch why it could not start. */
export async function serve(readConfig: () => Config, open: (config: Config) => Promise<House>): Promise<number> {
  try {
    const config = readConfig()
    const house = await open(config)
    return await running(house, config).catch(async (error: unknown) => {
      await house.stop()
      throw error
    })
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`)
    return 1
  }
}

async function running(house: House, config: Config): Promise<number> {
  const listening = await listen(house.app, config)
  house.listensOn(listening.port)
  const data = dataFolderOf(house)
  const control = await serveControl(config.dataFolder, (words, terminal) => runCommand(words, { terminal, surveysFolder: config.surveysFolder, data: async () => data })).catch(() => null)
  if (control === null) say('Opdrachten met npm run cli kunnen pas als de server stopt: bij deze gegevensmap lukt de verbinding niet (misschien is het pad te lang).')
  await welcome(house, config, listening.port)
  const ended = signal(house)
  void house.warm()
  const code = await ended
  setTimeout(() => process.exit(1), longestGoodbye).unref()
  await house.stop(() => Promise.all([listening.close(), control?.close()]))
  return code
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)

async function welcome({ accounts, setupToken, demoToken, origin }: House, { publicUrl }: Config, port: number): Promise<void> {
  say(`Leidraadspiegel staat klaar: http://localhost:${port}`)
  if (publicUrl !== undefined) say(`Adres voor iedereen: ${origin()}`)
  if (demoToken !== null) say(`Rondkijken in het verzonnen netwerk, zonder aanmelden: ${origin()}/rondkijken#${demoToken.text}`)
  if (await accounts.exist()) return
  say('Er is nog geen account. Maak het eerste met deze link; hij werkt één keer:')
  say(`${origin()}/opzetten#${setupToken.text}`)
}

/**
 * Resolves to the exit code at the first signal. Later ones are passed over: a terminal and the starting program both send one.
 * A fault that nobody caught ends the server, in order.
 */
function signal({ log }: House): Promise<number> {
  return new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => resolve(0))
    process.on('unhandledRejection', log.fault)
    process.on('uncaughtException', (error) => {
      log.fault(error)
      resolve(1)
    })
  })
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Het starten lukte niet.'
  if (error.name === 'SurveysRefusedError' && 'refusals' in error && Array.isArray(error.refusals)) {
    const lines = error.refusals.map(({ file, question, reason }: { file: string; question: string | null; reason: string }) => `  ${file}${question === null ? '' : `, ${question}`}: ${reason}`)
    return ['De vragenlijsten zijn niet in orde, daarom start de server niet:', ...lines].join('\n')
  }
  if ('code' in error && ['ENOTDIR', 'EEXIST', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOENT'].includes(String(error.code))) {
    return `De gegevensmap kan niet gebruikt worden (${String(error.code)}${'path' in error ? `: ${String(error.path)}` : ''}). Kies met DATA_DIR een andere map.`
  }
  return understood.has(error.name) || error.name === 'Error' ? error.message : `Het starten lukte niet: ${error.message}`
}

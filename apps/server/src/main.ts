import { openDatabase } from '@leidraadspiegel/database'
import { loadLibrary, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { openRegister, readRegisterKey } from '@leidraadspiegel/register'
import { today } from '@leidraadspiegel/schema'
import { openStore, type Store } from '@leidraadspiegel/store'
import { accountMigrations, createAccounts, createSetupToken, readAccountKey, type Accounts, type SetupToken } from './account/index.ts'
import { readBuiltApps } from './built-apps.ts'
import { readConfig, type Config } from './config.ts'
import { demoAccount, holdsDemo } from './demo-folder.ts'
import { everyDay } from './every-day.ts'
import { createRooms, type Rooms } from './house.ts'
import { createLog, type Log } from './log.ts'
import { root } from './root.ts'
import type { Invitations } from './rooms/invitations.ts'
import { serve } from './serve.ts'
import { compressAll } from './static-files.ts'

/** Everything that is open while a data folder is in use. */
export interface House extends Rooms {
  store: Store
  library: SurveyLibrary
  accounts: Accounts
  invitations: Invitations
  setupToken: SetupToken
  /** Opens the invented network to look around in; null in a folder of real work. */
  demoToken: SetupToken | null
  log: Log
  /** After listening: the port is part of the address people see when there is no `PUBLIC_URL`. */
  listensOn(port: number): void
  origin(): string
  /** Does what is only needed to answer faster. */
  warm(): Promise<void>
  /** Takes nothing in any more, finishes what was begun, and closes the files. */
  stop(finishing?: () => Promise<unknown>): Promise<void>
}

/** Opens the data folder with everything in it. Throws the named errors of `database` and `questionnaire`, with Dutch messages. */
export async function openHouse(config: Config): Promise<House> {
  const library = await loadLibrary(config.surveysFolder)
  const database = await openDatabase({ folder: config.dataFolder })
  try {
    const store = await openStore(database, { extraOfficeMigrations: accountMigrations })
    const register = await openRegister(database, { key: await readRegisterKey(config.dataFolder) })
    let port = config.port
    let stopping = false
    const origin = (): string => (config.publicUrl ?? `http://localhost:${port}`).replace(/\/$/, '')
    const setupToken = createSetupToken()
    const demoToken = holdsDemo(config.dataFolder) ? createSetupToken() : null
    const demo = demoToken === null ? undefined : { token: demoToken, email: demoAccount.email }
    const accounts = createAccounts({ db: store.office.kysely(), key: await readAccountKey(config.dataFolder), origin: origin(), setupToken, demo })
    const log = createLog(config.logLevel)
    const built = await readBuiltApps(root)
    const rooms = createRooms({ store, invitations: register, library, accounts, built, log, origin, https: origin().startsWith('https:'), stopping: () => stopping, mailServer: config.mail })
    await forgetClosed(store, register)
    await rooms.mail.expire(today())
    const stopDays = everyDay((day) => Promise.all([store.texts.expire(day), store.late.expire(day), store.drafts.expire(day), store.ownCodes.expire(day), store.ownCodes.finish(), store.withdrawals.finish(), rooms.mail.expire(day)]), log.fault)
    let stopped: Promise<void> | null = null
    const stop = async (finishing?: () => Promise<unknown>): Promise<void> => {
      stopping = true
      stopDays()
      await finishing?.()
      await rooms.mail.stop()
      await rooms.fill.settled()
      await rooms.settled()
      await database.close()
    }
    return {
      ...rooms,
      store,
      library,
      accounts,
      invitations: register,
      setupToken,
      demoToken,
      log,
      origin,
      warm: () => compressAll(built.files),
      listensOn(given) {
        port = given
        rooms.mail.wake()
      },
      stop: (finishing) => (stopped ??= stop(finishing)),
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** A fieldwork that closed just before a crash may have left behind who started. */
async function forgetClosed(store: Store, invitations: Invitations): Promise<void> {
  for (const project of await store.projects.list()) {
    for (const wave of await store.waves.list(project.id)) {
      const fieldworks = await store.fieldworks.listOfWave(wave.id)
      for (const { id, state } of fieldworks) if (state === 'closed' || (state === 'published' && (await store.late.state(id)) !== 'waiting')) await invitations.forget(id)
    }
  }
}

/** True for `node main.mjs`; a command or a test that imports this file starts no server. */
const started = /[\\/]main\.(ts|mjs)$/.test(process.argv[1] ?? '')
if (started) process.exit(await serve(readConfig, openHouse))

import { join } from 'node:path'
import { DamagedFileError, type Database, type DatabaseFile } from '@leidraadspiegel/database'
import type { BoxResponse } from '@leidraadspiegel/schema'
import { exists, removeDatabase, takePlace } from './disk.ts'
import { openBox, type OpenBox } from './open-box.ts'
import type { Keyed } from './own-codes/keyed-code.ts'
import { boxSpec } from './response-files.ts'
import { notWithdrawn } from './withdrawn-marks.ts'
import { checkContent, contentOf, whileAttached, writeBeside } from './write-beside.ts'

/** The boxes of the fieldworks that take answers, or could take them again. */
export interface Boxes {
  has(fieldwork: string): boolean
  /** Makes the empty file of a fieldwork that is about to open. DamagedFileError when there is one that holds responses. */
  make(fieldwork: string): Promise<void>
  /** Opens a box that must be there: throws DamagedFileError when its file is gone. */
  attach(fieldwork: string, cohorts: readonly CohortOfBox[], taking: boolean, keeping?: Keeping): Promise<void>
  take(fieldwork: string, taking: boolean): void
  /** One cohort stands still, or goes on. */
  halt(fieldwork: string, cohort: string, paused: boolean): void
  /** Null when the fieldwork, or this cohort of it, takes no answers now. */
  submit(fieldwork: string, response: BoxResponse): Promise<'stored' | 'repeated' | null>
  count(fieldwork: string, cohort: string): Promise<number>
  /** Stops taking answers and resolves with the file, and how many responses it must hold, when the last one is durable. */
  end(fieldwork: string): Promise<{ file: DatabaseFile; acknowledged: number }>
  /** Removes the file with everything beside it. */
  drop(fieldwork: string): Promise<void>
  /** Writes the file anew without the responses of these withdrawals, if it holds any; answers that come in meanwhile wait. */
  remove(fieldwork: string, withdrawals: readonly string[]): Promise<void>
  /** Keeps no code of anybody's own any more, and writes the file anew without those it holds. */
  forgetCodes(fieldwork: string): Promise<void>
}

/** What is kept of a response beside the answers to most questions. */
export interface Keeping {
  /** Questions whose answers are not kept. */
  leaveOut?: readonly string[]
  /** With which codes of people's own are kept; null: they are not. */
  keyed?: Keyed | null
}

export interface CohortOfBox {
  id: string
  paused: boolean
}

interface Place {
  taking: boolean
  cohorts: ReadonlySet<string>
  /** Those of the cohorts that stand still. */
  paused: Set<string>
  /** Questions whose answers are not kept. */
  leaveOut: ReadonlySet<string>
  keyed: Keyed | null
  box: Promise<OpenBox>
}

export function createBoxes(database: Database): Boxes {
  const places = new Map<string, Place>()
  const placeOf = (fieldwork: string): Place => {
    const place = places.get(fieldwork)
    if (place === undefined) throw new Error(`fieldwork ${fieldwork} has no box`)
    return place
  }
  const pathOf = (fieldwork: string): string => join(database.folder, boxSpec(fieldwork).path)
  /** Answers that come in meanwhile wait. */
  const rewrite = async (fieldwork: string, without: Without): Promise<void> => {
    const place = placeOf(fieldwork)
    const old = await place.box
    let attached = true
    const rewriting = old.end().then(async () => {
      if (without === 'codes' && !(await old.holdsCodes())) return
      const made = await writeWithout(database, fieldwork, old.file, without)
      await old.file.detach()
      attached = false
      await takePlace(made, pathOf(fieldwork))
    })
    const again = rewriting.catch(() => {}).then(async () => openBox(attached ? old.file : await database.attach(boxSpec(fieldwork)), place.cohorts))
    place.box = again
    await Promise.allSettled([again])
    await rewriting
    await again
  }
  return {
    has: (fieldwork) => places.has(fieldwork),
    async make(fieldwork) {
      const held = await whileAttached(database, boxSpec(fieldwork), (file) => file.read((connection) => connection.all(`select 1 from ${file.name}.response limit 1`)))
      if (held.length > 0) throw new DamagedFileError(pathOf(fieldwork), 'Er staan al antwoorden in, en de vragenlijst is nooit geopend. Is er een oude reservekopie van office.duckdb teruggezet?')
    },
    async attach(fieldwork, cohorts, taking, { leaveOut = [], keyed = null } = {}) {
      if (!(await exists(pathOf(fieldwork)))) throw new DamagedFileError(pathOf(fieldwork), 'Het ontbreekt, en er horen antwoorden in te staan. Zet het terug uit een reservekopie.')
      const known = new Set(cohorts.map(({ id }) => id))
      const box = await openBox(await database.attach(boxSpec(fieldwork)), known)
      places.set(fieldwork, { taking, cohorts: known, paused: new Set(cohorts.filter(({ paused }) => paused).map(({ id }) => id)), leaveOut: new Set(leaveOut), keyed, box: Promise.resolve(box) })
    },
    take(fieldwork, taking) {
      placeOf(fieldwork).taking = taking
    },
    halt(fieldwork, cohort, paused) {
      const { paused: still } = placeOf(fieldwork)
      if (paused) still.add(cohort)
      else still.delete(cohort)
    },
    async submit(fieldwork, response) {
      for (;;) {
        const place = places.get(fieldwork)
        if (place?.taking !== true || place.paused.has(response.cohort)) return null
        const box = await place.box
        const reception = place.taking && !place.paused.has(response.cohort) ? await box.submit(kept(response, place)) : 'moved'
        if (reception !== 'moved') return reception
      }
    },
    count: async (fieldwork, cohort) => (await placeOf(fieldwork).box).count(cohort),
    async end(fieldwork) {
      const place = placeOf(fieldwork)
      place.taking = false
      const box = await place.box
      await box.end()
      return { file: box.file, acknowledged: box.acknowledged() }
    },
    async drop(fieldwork) {
      const box = await places.get(fieldwork)?.box
      await box?.file.detach()
      places.delete(fieldwork)
      await removeDatabase(pathOf(fieldwork))
    },
    async remove(fieldwork, withdrawals) {
      if (!(await (await placeOf(fieldwork).box).holds(withdrawals))) return
      await rewrite(fieldwork, { withdrawals })
    },
    async forgetCodes(fieldwork) {
      placeOf(fieldwork).keyed = null
      await rewrite(fieldwork, 'codes')
    },
  }
}

function kept({ ownCode, ...response }: BoxResponse, { leaveOut, keyed }: Place): BoxResponse {
  const answers = leaveOut.size === 0 ? response.answers : Object.fromEntries(Object.entries(response.answers).filter(([question]) => !leaveOut.has(question)))
  return { ...response, answers, ...(keyed !== null && ownCode !== undefined && { ownCode: keyed(response.cohort, ownCode) }) }
}

/** Which responses a rewritten box leaves out, or that it leaves out every code. */
type Without = { withdrawals: readonly string[] } | 'codes'

/** In the order of the ids, which are random, and no longer in that of arrival. */
async function writeWithout(database: Database, fieldwork: string, box: DatabaseFile, without: Without): Promise<string> {
  const [columns, condition, parameters] = without === 'codes' ? ['* replace (null as own_code)', 'true', []] : ['*', notWithdrawn, [without.withdrawals]]
  const expected = await contentOf(box, condition, parameters)
  return writeBeside(database, boxSpec(fieldwork), {
    write: (connection, name) => connection.run(`insert into ${name}.response select ${columns} from ${box.name}.response where ${condition} order by id`, parameters),
    check: (file) => checkContent(file, expected),
  })
}

import { join } from 'node:path'
import { DamagedFileError, type Database, type DatabaseFile } from '@leidraadspiegel/database'
import type { BoxResponse } from '@leidraadspiegel/schema'
import { exists, removeDatabase, takePlace } from './disk.ts'
import { openBox, type OpenBox } from './open-box.ts'
import { boxSpec } from './response-files.ts'
import { notWithdrawn } from './withdrawn-marks.ts'
import { checkContent, contentOf, whileAttached, writeBeside } from './write-beside.ts'

/** The boxes of the fieldworks that take answers, or could take them again. */
export interface Boxes {
  has(fieldwork: string): boolean
  /** Makes the empty file of a fieldwork that is about to open. DamagedFileError when there is one that holds responses. */
  make(fieldwork: string): Promise<void>
  /** Opens a box that must be there: throws DamagedFileError when its file is gone. */
  attach(fieldwork: string, cohorts: readonly CohortOfBox[], taking: boolean, leaveOut?: readonly string[]): Promise<void>
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
  return {
    has: (fieldwork) => places.has(fieldwork),
    async make(fieldwork) {
      const held = await whileAttached(database, boxSpec(fieldwork), (file) => file.read((connection) => connection.all(`select 1 from ${file.name}.response limit 1`)))
      if (held.length > 0) throw new DamagedFileError(pathOf(fieldwork), 'Er staan al antwoorden in, en de vragenlijst is nooit geopend. Is er een oude reservekopie van office.duckdb teruggezet?')
    },
    async attach(fieldwork, cohorts, taking, leaveOut = []) {
      if (!(await exists(pathOf(fieldwork)))) throw new DamagedFileError(pathOf(fieldwork), 'Het ontbreekt, en er horen antwoorden in te staan. Zet het terug uit een reservekopie.')
      const known = new Set(cohorts.map(({ id }) => id))
      const box = await openBox(await database.attach(boxSpec(fieldwork)), known)
      places.set(fieldwork, { taking, cohorts: known, paused: new Set(cohorts.filter(({ paused }) => paused).map(({ id }) => id)), leaveOut: new Set(leaveOut), box: Promise.resolve(box) })
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
        const reception = place.taking && !place.paused.has(response.cohort) ? await box.submit(without(response, place.leaveOut)) : 'moved'
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
      const place = placeOf(fieldwork)
      const old = await place.box
      if (!(await old.holds(withdrawals))) return
      let attached = true
      const rewriting = old.end().then(async () => {
        const made = await writeWithout(database, fieldwork, old.file, withdrawals)
        await old.file.detach()
        attached = false
        await takePlace(made, pathOf(fieldwork))
      })
      const again = rewriting.catch(() => {}).then(async () => openBox(attached ? old.file : await database.attach(boxSpec(fieldwork)), place.cohorts))
      place.box = again
      await Promise.allSettled([again])
      await rewriting
      await again
    },
  }
}

function without(response: BoxResponse, questions: ReadonlySet<string>): BoxResponse {
  return questions.size === 0 ? response : { ...response, answers: Object.fromEntries(Object.entries(response.answers).filter(([question]) => !questions.has(question))) }
}

/** In the order of the ids, which are random, and no longer in that of arrival. */
async function writeWithout(database: Database, fieldwork: string, box: DatabaseFile, withdrawals: readonly string[]): Promise<string> {
  const expected = await contentOf(box, notWithdrawn, [withdrawals])
  return writeBeside(database, boxSpec(fieldwork), {
    write: (connection, name) => connection.run(`insert into ${name}.response select * from ${box.name}.response where ${notWithdrawn} order by id`, [withdrawals]),
    check: (file) => checkContent(file, expected),
  })
}

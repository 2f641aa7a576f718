import { randomBytes } from 'node:crypto'
import { today, type Fieldwork } from '@leidraadspiegel/schema'
import type { CountTables, TablesInput } from '../counts.ts'
import { StateError, stateError } from '../errors.ts'
import { cohortsOf, type FieldworkParts } from '../fieldworks.ts'
import { fieldworkOf } from '../fieldwork-state.ts'
import { monthsLater } from '../texts/text-rules.ts'
import { countLate } from './count-late.ts'
import { lateOf } from './late-key.ts'
import { readLateAtoms, type LateAtom } from './late-atoms.ts'
import { dropSecondBox, emptySecondBox, finishEmptying, monthsOfSecondBox } from './second-box.ts'

/** `waiting`: a second box was opened, and what is in it is not counted (yet), whether or not there is anything. `counted`: there is a version 2. */
export type LateState = 'none' | 'waiting' | 'counted'

/** Paper answers that come in after a fieldwork was published wait in a second box (docs/decisions/0011). No count of them leaves the server. */
export interface Late {
  state(fieldwork: string): Promise<LateState>
  /**
   * Opens the second box of a published fieldwork: `box.submit` goes there from then on, and there is a new key for passes. Answers to the
   * questions `leaveOut` are not kept. StateError when the fieldwork is not published, or had a second box before.
   */
  open(fieldwork: string, leaveOut: readonly string[], day?: string): Promise<void>
  /**
   * Empties the second box into an answers file of its own, in the way in which the first one was, when `fits` says so of how many people there
   * are; otherwise nothing changes. False: it did not fit. Once a day, so that nobody sees which form made the difference; StateError otherwise.
   */
  empty(fieldwork: string, fits: (atoms: readonly LateAtom[]) => boolean, day?: string): Promise<boolean>
  /** After emptying and before version 2. */
  atoms(fieldwork: string): Promise<LateAtom[]>
  /** Counts for version 2, of these parts of cohorts and no others; see `counts.tables`. */
  tables(fieldwork: string, input: TablesInput): Promise<CountTables>
  /** Removes, unread, what has waited for too long on this day. */
  expire(day: string): Promise<void>
}

export function createLate(parts: FieldworkParts): Late {
  const { database, office, boxes, answers, inTurn } = parts
  const rowOf = (fieldwork: string) => office.selectFrom('late_box').selectAll().where('fieldwork', '=', fieldwork).executeTakeFirst()
  const state = async (fieldwork: string): Promise<LateState> => {
    const second = await office.selectFrom('publication').select('id').where('fieldwork', '=', fieldwork).where('version', '>', 1).executeTakeFirst()
    return second !== undefined ? 'counted' : (await rowOf(fieldwork)) === undefined ? 'none' : 'waiting'
  }
  const checkEmptied = async (fieldwork: string): Promise<void> => {
    if ((await state(fieldwork)) !== 'waiting' || (await rowOf(fieldwork))?.state !== 'closed') throw new StateError('Er zijn geen latere antwoorden die nu geteld kunnen worden.')
  }
  return {
    state,
    open: (id, leaveOut, day = today()) =>
      inTurn(id, async () => {
        checkMayOpen(await fieldworkOf(office, id), await state(id))
        await checkPlaces(office, id)
        await boxes.make(lateOf(id))
        await office.transaction().execute(async (office) => {
          await office.insertInto('late_box').values({ fieldwork: id, state: 'open', left_out: JSON.stringify(leaveOut), opened_on: day, tried_on: null }).execute()
          await office.insertInto('pass_key').values({ fieldwork: id, secret: randomBytes(32).toString('hex') }).execute()
        })
        await boxes.attach(lateOf(id), (await cohortsOf(office, id)).map((cohort) => ({ ...cohort, paused: false })), true, { leaveOut })
      }),
    empty: (id, fits, day = today()) =>
      inTurn(id, async () => {
        const row = (await state(id)) === 'waiting' ? await rowOf(id) : undefined
        if (row === undefined) throw stateError(await fieldworkOf(office, id), 'heeft geen latere antwoorden die wachten')
        if (row.state === 'closed') return fits((await readLateAtoms(parts, id))(await answers.sizes(lateOf(id))))
        if (row.state === 'closing') {
          await finishEmptying(parts, id)
          return fits((await readLateAtoms(parts, id))(await answers.sizes(lateOf(id))))
        }
        if (row.tried_on === day) throw new StateError('Vandaag is al gekeken of de latere antwoorden mee kunnen tellen. Morgen kan het weer.')
        await office.updateTable('late_box').set({ tried_on: day }).where('fieldwork', '=', id).execute()
        const [atomsWith, cohorts] = [await readLateAtoms(parts, id), await cohortsOf(office, id)]
        const late = await Promise.all(cohorts.map(async (cohort) => [cohort.id, await boxes.count(lateOf(id), cohort.id)] as const))
        if (!fits(atomsWith(new Map(late)))) return false
        await emptySecondBox(parts, id)
        return true
      }),
    atoms: (id) =>
      inTurn(id, async () => {
        await checkEmptied(id)
        return (await readLateAtoms(parts, id))(await answers.sizes(lateOf(id)))
      }),
    tables: (id, input) =>
      inTurn(id, async () => {
        await checkEmptied(id)
        return countLate(database, answers, id, input)
      }),
    async expire(day) {
      for (const { fieldwork } of await office.selectFrom('late_box').select('fieldwork').orderBy('fieldwork').execute())
        await inTurn(fieldwork, async () => {
          const row = await rowOf(fieldwork)
          if (row !== undefined && monthsLater(row.opened_on, monthsOfSecondBox) <= day && (await state(fieldwork)) === 'waiting') await dropSecondBox(parts, fieldwork)
        })
    },
  }
}

/** Version 2 needs to know where every cohort was counted, which the first publications did not keep. */
async function checkPlaces(office: FieldworkParts['office'], fieldwork: string): Promise<void> {
  const { body } = await office.selectFrom('publication').select('body').where('fieldwork', '=', fieldwork).executeTakeFirstOrThrow()
  const place = await office.selectFrom('published_place').select('cohort').where('fieldwork', '=', fieldwork).executeTakeFirst()
  if (place === undefined && JSON.parse(body).groups.length > 0) throw new StateError('Deze uitkomsten zijn gepubliceerd met een eerdere versie van dit programma. Latere antwoorden kunnen er niet bij.')
}

function checkMayOpen(fieldwork: Fieldwork, state: LateState): void {
  if (fieldwork.state !== 'published') throw stateError(fieldwork, 'kan nog geen latere antwoorden aannemen')
  if (state === 'waiting') throw new StateError('De latere antwoorden van deze vragenlijst kunnen al worden ingevoerd.')
  if (state === 'counted') throw new StateError('De latere antwoorden van deze vragenlijst tellen al mee. Een derde keer tellen kan niet.')
}

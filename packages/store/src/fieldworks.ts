import { roles, today, type Fieldwork, type Period } from '@leidraadspiegel/schema'
import type { Database, InTurn } from '@leidraadspiegel/database'
import type { AnswersFiles } from './answers-files.ts'
import type { Boxes, CohortOfBox } from './boxes.ts'
import { dropDrafts } from './drafts.ts'
import { StateError } from './errors.ts'
import { checkPublished, checkStep, fieldworkIn, fieldworkOf, passKeyOf, takeStep } from './fieldwork-state.ts'
import type { Office } from './office-tables.ts'
import { emptyIntoAnswers } from './opening.ts'
import { keyedFor } from './own-codes/keyed-for.ts'
import { checkLastDay, checkPeriod } from './period.ts'
import { checkReady } from './ready-to-open.ts'

/** `draft → open ⇄ paused → closing → closed → published`; a step that does not fit the state throws a StateError. */
export interface Fieldworks {
  get(id: string): Promise<Fieldwork>
  /** In the order of the roles. */
  listOfWave(wave: string): Promise<Fieldwork[]>
  /** When it is planned to open and to close; once it opened the last day only moves on, and a person still closes. StateError for a period that cannot be. */
  plan(id: string, period: Period): Promise<Fieldwork>
  /** On `day`, today when it is left out. NotReadyError when an organisation misses what has to be there before young people or parents are asked, or when the last day is over. */
  open(id: string, day?: string): Promise<Fieldwork>
  pause(id: string): Promise<Fieldwork>
  resume(id: string): Promise<Fieldwork>
  /** Opens the box (DESIGN 5). When it fails half-way the fieldwork stays `closing`, and closing again, or a restart, finishes it. */
  close(id: string): Promise<Fieldwork>
  /** `publications.add` publishes the fieldwork; this throws a StateError when that has not happened. */
  markPublished(id: string): Promise<void>
  /** 32 random bytes, made at opening and gone at closing; throws a StateError when there is none. */
  passKey(id: string): Promise<Buffer>
}

export interface FieldworkParts {
  database: Database
  office: Office
  boxes: Boxes
  answers: AnswersFiles
  inTurn: InTurn
}

export function createFieldworks(parts: FieldworkParts): Fieldworks {
  const { office, boxes, inTurn } = parts
  return {
    get: (id) => fieldworkOf(office, id),
    async listOfWave(wave) {
      const fieldworks = await office.selectFrom('fieldwork').selectAll().where('wave', '=', wave).execute()
      return fieldworks.map(fieldworkIn).sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
    },
    plan: (id, period) =>
      inTurn(id, async () => {
        const fieldwork = await fieldworkOf(office, id)
        checkPeriod(fieldwork, period, today())
        const { opensOn, closesOn } = period
        await office.updateTable('fieldwork').set({ opens_on: opensOn, closes_on: closesOn }).where('id', '=', id).execute()
        return { ...fieldwork, opensOn, closesOn }
      }),
    open: (id, day = today()) =>
      inTurn(id, async () => {
        const draft = await checkStep(office, id, 'open')
        if ((await cohortsOf(office, id)).length === 0) throw new StateError('De vragenlijst kan niet worden geopend: er is nog geen organisatie die meedoet.')
        await checkReady(office, draft)
        checkLastDay(draft, day)
        await boxes.make(id)
        const fieldwork = await takeStep(office, id, 'open', day)
        await boxes.attach(id, await cohortsOf(office, id), true, { keyed: await keyedFor(parts, id) })
        return fieldwork
      }),
    pause: (id) =>
      inTurn(id, async () => {
        const fieldwork = await takeStep(office, id, 'pause')
        boxes.take(id, false)
        return fieldwork
      }),
    resume: (id) =>
      inTurn(id, async () => {
        const fieldwork = await takeStep(office, id, 'resume')
        boxes.take(id, true)
        return fieldwork
      }),
    close: (id) =>
      inTurn(id, async () => {
        await takeStep(office, id, 'close')
        return finishClosing(parts, id)
      }),
    markPublished: (id) => checkPublished(office, id),
    passKey: (id) => passKeyOf(office, id),
  }
}

/** From `closing` to `closed`, wherever it was interrupted: a finished answers file means that only the box still has to go. */
export async function finishClosing({ database, office, boxes, answers }: FieldworkParts, id: string): Promise<Fieldwork> {
  await dropDrafts(database, id)
  if (!(await answers.has(id))) await emptyIntoAnswers(database, id, await boxes.end(id))
  await boxes.drop(id)
  return takeStep(office, id, 'closed')
}

export function cohortsOf(office: Office, fieldwork: string): Promise<CohortOfBox[]> {
  return office.selectFrom('cohort').select(['id', 'paused']).where('fieldwork', '=', fieldwork).execute()
}

import { randomBytes } from 'node:crypto'
import type { Database, InTurn } from '@leidraadspiegel/database'
import { rolesWithOwnCode, type Answers } from '@leidraadspiegel/schema'
import type { AnswersFiles } from '../answers-files.ts'
import type { Boxes } from '../boxes.ts'
import { StateError } from '../errors.ts'
import type { Office } from '../office-tables.ts'
import { monthsLater } from '../texts/text-rules.ts'
import { destroyCodeKey, makeCodeKey } from './code-key.ts'
import type { LinksFiles } from './links-files.ts'
import { matchCodes, type KeyedCode } from './match-codes.ts'

/** After so long without a fieldwork that asks for codes, linking ends by itself. */
export const monthsOfCodes = 24

export interface OwnCodesOfProject {
  /** `ended` is for good. */
  state: 'off' | 'on' | 'ended'
  /** Fieldworks that opened while it was on. */
  fieldworks: string[]
}

/** Somebody who took part twice: in which cohort now, and what he answered then and now. */
export interface PersonTwice {
  cohort: string
  before: Answers
  after: Answers
}

/** Codes of their own with which staff are found again in a later wave (docs/decisions/0021). */
export interface OwnCodes {
  ofProject(project: string): Promise<OwnCodesOfProject>
  /** For fieldworks that open from now on. StateError once a fieldwork asked for codes, or linking has ended. */
  choose(project: string, on: boolean): Promise<void>
  /** Was a code asked for when this fieldwork opened? */
  isAsked(fieldwork: string): Promise<boolean>
  /** What the codes of a fieldwork are made with in the browser; null when it asks for none, or does not any more. Of a draft what it would be if it opened now. */
  saltOf(fieldwork: string): Promise<string | null>
  /** The people of a closed fieldwork who also took part in an earlier one of the same role. */
  peopleOf(fieldwork: string, earlier: string): Promise<PersonTwice[]>
  /** Destroys the codes of a project and their key, also in boxes that are open; StateError when they are not asked for. */
  end(project: string): Promise<void>
  /** Ends what was asked last too long ago on this day. */
  expire(day: string): Promise<void>
  /** Goes on with every ending that was begun. */
  finish(): Promise<void>
}

export interface OwnCodesParts {
  database: Database
  office: Office
  boxes: Boxes
  answers: AnswersFiles
  links: LinksFiles
  inTurn: InTurn
}

export function createOwnCodes(parts: OwnCodesParts): OwnCodes {
  const { database, office, boxes, links, inTurn } = parts
  const rowOf = (project: string) => office.selectFrom('own_code').selectAll().where('project', '=', project).executeTakeFirst()
  const isAsked = async (fieldwork: string): Promise<boolean> => (await office.selectFrom('own_code_fieldwork').selectAll().where('fieldwork', '=', fieldwork).executeTakeFirst()) !== undefined
  const destroy = async (project: string): Promise<void> => {
    await destroyCodeKey(database.folder, project)
    for (const fieldwork of await fieldworksOf(office, project))
      await inTurn(fieldwork, async () => {
        if (boxes.has(fieldwork)) await boxes.forgetCodes(fieldwork)
        await links.drop(fieldwork)
      })
  }
  const end: OwnCodes['end'] = async (project) => {
    if ((await rowOf(project))?.state !== 'on') throw new StateError('Er is geen koppeling om te beëindigen.')
    await office.updateTable('own_code').set({ state: 'ended' }).where('project', '=', project).execute()
    await destroy(project)
  }
  return {
    end,
    ofProject: async (project) => ({ state: (await rowOf(project))?.state ?? 'off', fieldworks: await fieldworksOf(office, project) }),
    async choose(project, on) {
      const state = (await rowOf(project))?.state ?? 'off'
      if (state === 'ended') throw new StateError('Het koppelen is beëindigd. In dit project kan het niet opnieuw.')
      if (on === (state === 'on')) return
      if (!on && (await fieldworksOf(office, project)).length > 0) throw new StateError('Er is al om codes gevraagd. Beëindig het koppelen in plaats van het uit te zetten.')
      if (on) {
        await makeCodeKey(database.folder, project)
        await office.insertInto('own_code').values({ project, salt: randomBytes(16).toString('hex'), state: 'on', asked_on: null }).execute()
      } else {
        await office.deleteFrom('own_code').where('project', '=', project).execute()
        await destroyCodeKey(database.folder, project)
      }
    },
    isAsked,
    async saltOf(fieldwork) {
      const row = await office.selectFrom('fieldwork').innerJoin('wave', 'wave.id', 'fieldwork.wave').innerJoin('own_code', 'own_code.project', 'wave.project').select(['own_code.salt', 'own_code.state', 'fieldwork.state as stands', 'fieldwork.role']).where('fieldwork.id', '=', fieldwork).executeTakeFirst()
      if (row === undefined || row.state !== 'on') return null
      return (row.stands === 'draft' ? rolesWithOwnCode.includes(row.role) : await isAsked(fieldwork)) ? row.salt : null
    },
    async peopleOf(fieldwork, earlier) {
      const matches = matchCodes(await codesOf(parts, earlier), await codesOf(parts, fieldwork))
      if (matches.length === 0) return []
      const [then, now] = [await responsesOf(parts, earlier, matches.map(({ before }) => before)), await responsesOf(parts, fieldwork, matches.map(({ after }) => after))]
      return matches.flatMap((match) => {
        const [before, after] = [then.get(match.before), now.get(match.after)]
        return before === undefined || after === undefined ? [] : [{ cohort: after.cohort, before: before.answers, after: after.answers }]
      })
    },
    async expire(day) {
      const rows = await office.selectFrom('own_code').selectAll().where('state', '=', 'on').where('asked_on', 'is not', null).execute()
      for (const { project, asked_on } of rows) if (monthsLater(asked_on!, monthsOfCodes) <= day) await end(project)
    },
    async finish() {
      for (const { project } of await office.selectFrom('own_code').select('project').where('state', '=', 'ended').orderBy('project').execute()) await destroy(project)
    },
  }
}

function asking(office: Office) {
  return office
    .selectFrom('own_code_fieldwork')
    .innerJoin('fieldwork', 'fieldwork.id', 'own_code_fieldwork.fieldwork')
    .innerJoin('wave', 'wave.id', 'fieldwork.wave')
    .innerJoin('own_code', 'own_code.project', 'wave.project')
}

async function fieldworksOf(office: Office, project: string): Promise<string[]> {
  const rows = await asking(office).select('own_code_fieldwork.fieldwork').where('own_code.project', '=', project).orderBy('own_code_fieldwork.fieldwork').execute()
  return rows.map(({ fieldwork }) => fieldwork)
}

function codesOf({ links, inTurn }: OwnCodesParts, fieldwork: string): Promise<KeyedCode[]> {
  return inTurn(fieldwork, async () => ((await links.has(fieldwork)) ? links.read(fieldwork) : []))
}

function responsesOf({ answers, inTurn }: OwnCodesParts, fieldwork: string, ids: readonly string[]): Promise<Map<string, { cohort: string; answers: Answers }>> {
  return inTurn(fieldwork, async () => {
    const rows = await answers.read(fieldwork, (connection, name) =>
      connection.all<{ id: string; cohort: string; answers: string }>(`select id::varchar as id, cohort, answers::varchar as answers from ${name}.response where list_contains($1::varchar[], id::varchar)`, [ids]))
    return new Map(rows.map(({ id, cohort, answers: given }) => [id, { cohort, answers: JSON.parse(given) as Answers }]))
  })
}

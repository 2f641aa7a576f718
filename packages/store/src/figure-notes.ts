import { today, type FigureNote, type FigurePlace } from '@leidraadspiegel/schema'
import { NotFoundError } from './errors.ts'
import type { Office, OfficeTables } from './office-tables.ts'

/** What organisations, and a network as a whole, say themselves beside a figure. The last version counts, the others stay until all are removed. */
export interface FigureNotes {
  /** All of a project, by the order of their figures. */
  list(project: string): Promise<FigureNote[]>
  /** Adds a version; the same text again is no new one. */
  write(project: string, place: FigurePlace, text: string, writtenBy: string): Promise<FigureNote>
  /** With all its versions. Throws a NotFoundError when there is none. */
  remove(project: string, place: FigurePlace): Promise<void>
}

export function createFigureNotes(office: Office): FigureNotes {
  return {
    async list(project) {
      const rows = await office.selectFrom('figure_note').selectAll().where('project', '=', project).orderBy('analysis').orderBy('wave').orderBy('organisation').orderBy('role').orderBy('criterion').orderBy('version', 'desc').execute()
      return [...new Set(rows.map(keyOf))].map((key) => noteOf(rows.filter((row) => keyOf(row) === key)))
    },
    write: (project, place, text, writtenBy) =>
      office.transaction().execute(async (office) => {
        const { organisation } = place
        const known = organisation === null ? office.selectFrom('project').select('id').where('id', '=', project) : office.selectFrom('organisation').select('id').where('id', '=', organisation).where('project', '=', project)
        if ((await known.executeTakeFirst()) === undefined) throw new NotFoundError(organisation === null ? 'project' : 'organisatie', organisation ?? project)
        const before = await versionsOf(office, project, place)
        if (before[0]?.body !== text)
          await office.insertInto('figure_note').values({ project, ...columnsOf(place), version: (before[0]?.version ?? 0) + 1, body: text, written_by: writtenBy, written_on: today() }).execute()
        return noteOf(await versionsOf(office, project, place))
      }),
    remove: (project, place) =>
      office.transaction().execute(async (office) => {
        if ((await versionsOf(office, project, place)).length === 0) throw new NotFoundError('tekst bij een figuur', place.analysis)
        const { organisation, analysis, role, criterion, wave } = columnsOf(place)
        await office.deleteFrom('figure_note').where('project', '=', project).where('organisation', '=', organisation).where('analysis', '=', analysis).where('role', '=', role).where('criterion', '=', criterion).where('wave', '=', wave).execute()
      }),
  }
}

type Row = OfficeTables['figure_note']

const columnsOf = ({ organisation, analysis, role, criterion, wave }: FigurePlace): Pick<Row, 'organisation' | 'analysis' | 'role' | 'criterion' | 'wave'> => ({ organisation: organisation ?? '', analysis, role: role ?? '', criterion: criterion ?? '', wave })

const keyOf = ({ organisation, analysis, role, criterion, wave }: Row): string => [analysis, wave, organisation, role, criterion].join(' ')

/** Newest first. */
async function versionsOf(office: Office, project: string, place: FigurePlace): Promise<Row[]> {
  const { organisation, analysis, role, criterion, wave } = columnsOf(place)
  return office.selectFrom('figure_note').selectAll().where('project', '=', project).where('organisation', '=', organisation).where('analysis', '=', analysis).where('role', '=', role).where('criterion', '=', criterion).where('wave', '=', wave).orderBy('version', 'desc').execute()
}

/** From the versions of one place, newest first. */
function noteOf(rows: readonly Row[]): FigureNote {
  const { organisation, analysis, role, criterion, wave } = rows[0]!
  const [last, ...earlier] = rows.map(({ body, written_by: writtenBy, written_on: writtenOn }) => ({ text: body, writtenBy, writtenOn }))
  return { organisation: organisation || null, analysis, role: role || null, criterion: criterion || null, wave, ...last!, earlier }
}

import type { InTurn } from '@leidraadspiegel/database'
import { roles, type Publication } from '@leidraadspiegel/schema'
import { StateError, stateError } from './errors.ts'
import { fieldworkOf } from './fieldwork-state.ts'
import type { Office } from './office-tables.ts'
import type { PublishTexts, TextsInput } from './texts/publish-texts.ts'

export interface Publications {
  /**
   * Keeps a publication of a closed fieldwork, which is published in the same moment; with `texts`, its open answers get a file of their own
   * to be read from; `places` are kept until version 2, which needs them (docs/decisions/0011). Somebody who withdraws before that moment is in neither. The versions of a fieldwork count from 1. Throws a StateError
   * when the fieldwork is not closed, or the version is not the next one.
   */
  add(publication: Publication, texts?: TextsInput, places?: readonly PublishedPlace[]): Promise<void>
  /** The newest publication of every fieldwork of a project, by wave and role. Each is read from the file once. */
  list(project: string): Promise<Publication[]>
  /** The newest one. */
  ofFieldwork(fieldwork: string): Promise<Publication | null>
}

/** In which classes a cohort was published, and with how many people. */
export interface PublishedPlace {
  cohort: string
  class: string
  detailClass: string | null
  n: number
}

export interface PublicationParts {
  office: Office
  texts: PublishTexts
  inTurn: InTurn
}

export function createPublications({ office, texts, inTurn }: PublicationParts): Publications {
  const known = new Map<string, Publication>()
  const read = async (ids: readonly string[]): Promise<Publication[]> => {
    const unknown = ids.filter((id) => !known.has(id))
    const rows = unknown.length === 0 ? [] : await office.selectFrom('publication').select(['id', 'body']).where('id', 'in', unknown).execute()
    for (const { id, body } of rows) known.set(id, parsed(body))
    return ids.map((id) => known.get(id)!)
  }
  return {
    add: (publication, input = nothingOpen, places = []) =>
      inTurn(publication.fieldwork, async () => {
        const { fieldwork } = publication
        const groups = input.questions.length === 0 ? [] : await texts.gather(fieldwork, input)
        try {
          await office.transaction().execute(async (office) => {
            await keep(office, publication, places)
            await texts.keep(office, publication, input, groups)
          })
        } catch (error) {
          if (groups.length > 0) await texts.forget(fieldwork)
          throw error
        }
        if (groups.length > 0) await texts.strip(fieldwork)
      }),
    async list(project) {
      const rows = await office.selectFrom('publication').select(['id', 'fieldwork']).where('project', '=', project).orderBy('version').execute()
      const newest = new Map(rows.map(({ id, fieldwork }) => [fieldwork, id]))
      return (await read([...newest.values()])).sort((a, b) => a.wave.number - b.wave.number || roles.indexOf(a.role) - roles.indexOf(b.role))
    },
    async ofFieldwork(fieldwork) {
      const row = await office.selectFrom('publication').select('id').where('fieldwork', '=', fieldwork).orderBy('version', 'desc').executeTakeFirst()
      return row === undefined ? null : (await read([row.id]))[0]!
    },
  }
}

const nothingOpen: TextsInput = { questions: [], organisations: [] }

async function keep(office: Office, publication: Publication, places: readonly PublishedPlace[]): Promise<void> {
  const { id, version, project, fieldwork: of } = publication
  const fieldwork = await fieldworkOf(office, of)
  if (fieldwork.state !== 'closed' && fieldwork.state !== 'published') throw stateError(fieldwork, 'kan niet worden gepubliceerd')
  const earlier = await office.selectFrom('publication').select('version').where('fieldwork', '=', of).execute()
  if (version !== earlier.length + 1) throw new StateError(`Versie ${version} van de publicatie kan niet worden bewaard: de volgende is versie ${earlier.length + 1}.`)
  await office.insertInto('publication').values({ id, project: project.id, fieldwork: of, version, body: JSON.stringify(publication) }).execute()
  if (fieldwork.state === 'closed') await office.updateTable('fieldwork').set({ state: 'published' }).where('id', '=', of).execute()
  if (version > 1) await office.deleteFrom('published_place').where('fieldwork', '=', of).execute()
  else if (places.length > 0) await office.insertInto('published_place').values(places.map((place) => ({ fieldwork: of, cohort: place.cohort, class: place.class, detail_class: place.detailClass, n: place.n }))).execute()
}

const laterTables = ['otherScores', 'choices', 'choiceBases', 'scorePairs', 'answerPairs']

/**
 * Tables that the first publications did not have yet are empty; their classes showed every answer when they were large enough. Published
 * is frozen, so that it can be kept in memory.
 */
function parsed(body: string): Publication {
  const found = JSON.parse(body)
  const empty = Object.fromEntries(laterTables.filter((name) => !(name in found)).map((name) => [name, []]))
  return Object.freeze(Object.assign(found, empty, 'detailMembers' in found ? {} : detailsOfFirst(found)))
}

function detailsOfFirst({ members, response, rules }: Pick<Publication, 'members' | 'response' | 'rules'>): Pick<Publication, 'detailMembers' | 'detailClasses'> {
  const detailClasses = response.filter(({ n }) => n >= rules.detail).map(({ class: name, n }) => ({ class: name, n }))
  return { detailClasses, detailMembers: members.filter((member) => detailClasses.some(({ class: name }) => name === member.class)) }
}

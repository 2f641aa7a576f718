import { audienceOf, audiences, ofKind, roleOfAudience, type Audience, type KeptRecord, type Organisation, type Project, type ResultPage, type Role, type StartMessage, type Fieldwork, type Wave } from '@leidraadspiegel/schema'
import { resultsCode } from '../results-code.ts'
import type { TellMeeting } from './create-meeting.ts'
import { figuresFor } from './propose-result-page.ts'
import { figureInWords } from './result-page-words.ts'

/** What stands at an address with results; before somebody made it public, only when it is expected. */
export interface PublicResults {
  organisation: Organisation
  project: Project
  audience: Audience
  role: Role
  /** The name of the measuring. */
  wave: string
  state: 'expected' | 'public' | 'withdrawn'
  expectedOn: string | null
  /** What the organisation said beforehand about results; empty when it said nothing. */
  promised: string
  page: { said: { text: string; figure: string | null }[]; doing: string[]; notYet: { text: string; why: string }[]; thanks: string } | null
}

/** What is read of the store for it. */
export interface ResultsStore {
  projects: { list(): Promise<Project[]> }
  organisations: { list(project: string): Promise<Organisation[]> }
  waves: { list(project: string): Promise<Wave[]> }
  fieldworks: { listOfWave(wave: string): Promise<Fieldwork[]> }
  startMessages: { of(fieldwork: string, organisation: string): Promise<StartMessage | null> }
  records: { list(project: string): Promise<KeptRecord[]> }
}

interface Place {
  project: Project
  organisation: Organisation
  wave: Wave
  audience: Audience
}

export interface PublicResultsOf {
  /** Null when there is no such address. */
  find(code: string): Promise<PublicResults | null>
  /** Something of a project was changed. */
  renew(): void
}

/** The pages with results that everybody may read. What was found is kept until something changes, so that reading is cheap for anybody who tries addresses. */
export function createPublicResults(store: ResultsStore, tell: TellMeeting, criteria: () => readonly { id: string; title: string }[]): PublicResultsOf {
  let places: Promise<ReadonlyMap<string, Place>> | undefined
  let pages = new Map<string, Promise<PublicResults>>()
  const placesNow = (): Promise<ReadonlyMap<string, Place>> => (places ??= placesIn(store).catch((error: unknown) => {
    places = undefined
    throw error
  }))
  const make = async ({ project, organisation, wave, audience }: Place): Promise<PublicResults> => {
    const content = ofKind(await store.records.list(project.id), 'result-page').find((record) => record.organisation === organisation.id && record.content.wave === wave.number && record.content.audience === audience)?.content
    const own = (await store.fieldworks.listOfWave(wave.id)).filter(({ role }) => audienceOf(role) === audience)
    const messages = await Promise.all(own.map(({ id }) => store.startMessages.of(id, organisation.id)))
    const isPublic = content?.state === 'public'
    return {
      organisation,
      project,
      audience,
      role: roleOfAudience[audience],
      wave: wave.title,
      state: isPublic ? 'public' : content?.state === 'withdrawn' ? 'withdrawn' : 'expected',
      expectedOn: content?.expectedOn ?? null,
      promised: messages.find((message) => message !== null && message.results !== '')?.results ?? '',
      page: isPublic ? await pageOf(content, { project, organisation, wave, audience }) : null,
    }
  }
  const pageOf = async ({ said, doing, notYet, thanks }: ResultPage, { project, organisation, wave, audience }: Place): Promise<PublicResults['page']> => {
    const figures = figuresFor(await tell(project.id, { about: organisation.id, wave: wave.number, isNetwork: false }, 'all'), audience, criteria())
    return {
      said: said.map(({ text, figure }) => {
        const found = figure === null ? undefined : figures.find(({ criterion, role }) => criterion === figure.criterion && role === figure.role)
        return { text, figure: found === undefined ? null : figureInWords(found) }
      }),
      doing: doing.map(({ text }) => text),
      notYet,
      thanks,
    }
  }
  return {
    async find(code) {
      const now = pages
      const place = (await placesNow()).get(code)
      if (place === undefined) return null
      const page = now.get(code) ?? make(place)
      now.set(code, page)
      return page.catch((error: unknown) => {
        now.delete(code)
        throw error
      })
    },
    renew() {
      places = undefined
      pages = new Map()
    },
  }
}

async function placesIn(store: ResultsStore): Promise<ReadonlyMap<string, Place>> {
  const all = await Promise.all((await store.projects.list()).map(async (project) => {
    const [organisations, waves] = await Promise.all([store.organisations.list(project.id), store.waves.list(project.id)])
    return organisations.flatMap((organisation) => waves.flatMap((wave) => audiences.map((audience) => [resultsCode(organisation.id, wave.id, audience), { project, organisation, wave, audience }] as const)))
  }))
  return new Map(all.flat())
}

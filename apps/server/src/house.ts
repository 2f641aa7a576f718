import type { Hono } from 'hono'
import { explanation, forecast } from '@leidraadspiegel/analysis'
import { accepter, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { questionnairePdf } from '@leidraadspiegel/report'
import { Role } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { createAccountRouter, type Accounts } from './account/index.ts'
import { createApp } from './app.ts'
import { createBox } from './box/index.ts'
import type { BuiltApps } from './built-apps.ts'
import { createDesk, type DeskPorts } from './desk/index.ts'
import { fieldworkProblem } from './fieldwork-problem.ts'
import { createFill, type Fill } from './invented/fill.ts'
import { respondents } from './invented/respondents.ts'
import { createLeader, type GroupCode } from './leader/index.ts'
import { letterFolders } from './letter.ts'
import type { Log } from './log.ts'
import { createPlaces } from './places.ts'
import { Problem } from './problem.ts'
import { publishFieldwork } from './publish.ts'
import { openLate, publishLate } from './publish-late.ts'
import { createResults } from './results.ts'
import { shownNames } from './shown-names.ts'
import { measureText } from './text-widths.ts'
import { codebooksOf } from './wordings.ts'

/** Codes with which a class or a team takes part together. */
interface Groups {
  start(of: { fieldwork: string; cohort: string }): Promise<GroupCode>
  running(cohort: string): GroupCode | null
  end(cohort: string): Promise<void>
  find(typed: string): { cohort: string; code: string } | null
}

/** What the house asks of the register; it never sees more of it. */
export interface Invitations {
  openSecret(cohort: string): Promise<string>
  invite(input: { fieldwork: string; cohort: string; contacts: readonly null[] }): Promise<string[]>
  redeem: DeskPorts['redeem']
  entryLinks: {
    isSecretOf: DeskPorts['entry']['isSecret']
    secretOf(cohort: string): string | null
    make(input: { fieldwork: string; cohort: string }): Promise<string>
    revoke(cohort: string): Promise<void>
  }
  groups: Groups
  forget(fieldwork: string): Promise<void>
}

export interface HouseParts {
  store: Store
  invitations: Invitations
  library: SurveyLibrary
  accounts: Accounts
  built: BuiltApps
  log: Log
  /** The address under which people see the site. */
  origin(): string
  https: boolean
  stopping(): boolean
}

export interface Rooms {
  app: Hono
  fill: Fill
  /** The HTTP door from inside, without a port. */
  post(path: string, body: unknown): Promise<Response>
  close(fieldwork: string): Promise<void>
  publish(fieldwork: string): Promise<unknown>
  /** Resolves when nothing is computed in advance any more. */
  settled(): Promise<void>
}

/** Joins the routers to what lies below them. */
export function createRooms(parts: HouseParts): Rooms {
  const { store, invitations, library, accounts, built, log, origin } = parts
  const places = createPlaces(store)
  const titles = codebooksOf(library.list())
  const surveyOf = (survey: string, version: number) => {
    const found = library.get(survey, version)
    if (found === undefined) throw new Error(`survey ${survey} v${version} is not in the surveys folder`)
    return found
  }
  const close = async (fieldwork: string): Promise<void> => {
    await store.fieldworks.close(fieldwork)
    places.forget(fieldwork)
    await invitations.forget(fieldwork)
  }
  const results = createResults({
    publications: (project) => store.publications.list(project),
    library,
    names: async (project, published) => shownNames(published, await store.consents.list(project), await store.organisations.list(project)),
  })
  const publish = async (fieldwork: string): Promise<unknown> => {
    const publication = await publishFieldwork(store, library, fieldwork)
    places.renew()
    void results.prepare(publication.project.id).catch(log.fault)
    return publication
  }
  const countLate = async (fieldwork: string): Promise<boolean> => {
    const publication = await publishLate(store, library, fieldwork)
    if (publication === null) return false
    places.forget(fieldwork)
    await invitations.forget(fieldwork)
    void results.prepare(publication.project.id).catch(log.fault)
    return true
  }

  const desk = createDesk({
    place: places.place,
    survey: library.get.bind(library),
    easyVersion: (survey) => library.easyVersionsOf(survey)[0],
    startPages: library.startPages,
    helpLines: library.helpLines,
    languages: library.languages,
    files: built.pageFiles,
    redeem: invitations.redeem.bind(invitations),
    group: invitations.groups.find,
    paper: (questionnaire) => questionnairePdf(questionnaire, letterFolders),
    entry: { isSecret: invitations.entryLinks.isSecretOf, takesLate: async (fieldwork) => (await store.late.state(fieldwork)) === 'waiting' },
    pass: places.issue,
    report: log.publicFault,
  })
  const box = createBox({
    slot: places.slot,
    state: places.state,
    genuine: places.genuine,
    accept: ({ survey, version, form, words }, given, answers) => {
      const asked = surveyOf(survey, version)
      if (given.survey === survey && given.version === version) return accepter(asked, form, words)(answers)
      const easy = library.easyVersionsOf(asked).find((each) => each.survey === given.survey && each.version === given.version)
      return easy === undefined ? null : accepter(easy, 'full', words)(answers)
    },
    submit: (fieldwork, response) => store.box.submit(fieldwork, response),
    withdraw: async (hash) => {
      await store.withdrawals.ask(hash)
      void store.withdrawals.finish().catch(log.publicFault)
    },
    drafts: store.drafts,
    report: log.publicFault,
  })
  const post = async (path: string, body: unknown): Promise<Response> => app.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  const fill = createFill({
    cohorts: (fieldwork) => store.cohorts.listOfFieldwork(fieldwork),
    fieldwork: (id) => store.fieldworks.get(id),
    openSecret: (cohort) => invitations.openSecret(cohort),
    inventIn: respondents(store, library),
    post,
  })
  const leader = createLeader({
    store,
    session: (headers) => accounts.session(headers),
    projectOf: store.projectOf,
    surveys: () => surveysOf(library),
    criteria: () => library.criteria.criteria.toSorted((a, b) => a.order - b.order).map(({ id, title }) => ({ id, title })),
    questionTitle: ({ survey, version }, question) => titles.find((each) => each.survey === survey && each.version === version)?.titles[question] ?? question,
    helpLines: () => library.helpLines.lines.filter(({ id }) => linesOfReaders.includes(id)),
    helpLinesChecked: () => library.helpLines,
    explanation,
    participation: (cohort) => store.box.count(cohort.id),
    openSecret: (cohort) => invitations.openSecret(cohort),
    entryLinks: {
      secretOf: (cohort) => invitations.entryLinks.secretOf(cohort),
      make: async (cohort) => invitations.entryLinks.make({ fieldwork: await openForEntry(store, cohort), cohort }),
      revoke: (cohort) => invitations.entryLinks.revoke(cohort),
    },
    invite: async (cohort, count) => invitations.invite({ fieldwork: await openForInvitations(store, cohort), cohort, contacts: Array.from({ length: count }, () => null) }),
    groupCodes: {
      start: async (cohort) => invitations.groups.start({ fieldwork: await openNow(store, cohort), cohort }),
      running: invitations.groups.running,
      end: invitations.groups.end,
    },
    close,
    publish,
    late: { state: (fieldwork) => store.late.state(fieldwork), open: (fieldwork) => openLate(store, library, fieldwork), count: countLate },
    fill,
    forecast: async (expected, drawing) => {
      await measureText()
      return forecast(expected, drawing)
    },
    groups: results.groups,
    result: results.result,
    picture: results.picture,
    changed: places.renew,
    origin,
    report: log.fault,
  })
  const account = createAccountRouter({ accounts, origin, report: log.fault })
  const app: Hono = createApp({
    account,
    leader,
    desk,
    box,
    files: built.files,
    leaderPage: built.leaderPage,
    https: parts.https,
    log,
    ready: () => store.projects.list(),
    stopping: parts.stopping,
  })
  return { app, fill, post, close, publish, settled: async () => void (await Promise.all([results.settled(), store.withdrawals.finish().catch(log.publicFault)])) }
}

/** For somebody of the staff whom a text worries. */
const linesOfReaders = ['overleg-en-advieslijn', '113']

function surveysOf(library: SurveyLibrary): { role: Role; survey: string; version: number; minutes: { full: number; core: number | null } }[] {
  return Role.options.flatMap((role) => {
    const survey = library.ofRole(role)
    return survey === undefined ? [] : [{ role, survey: survey.survey, version: survey.version, minutes: survey.codebook.minutes }]
  })
}

/** The fieldwork of a cohort that takes answers now. */
async function openNow(store: Store, cohort: string): Promise<string> {
  const { fieldwork, paused } = await store.cohorts.get(cohort)
  const { state } = await store.fieldworks.get(fieldwork)
  const problem = fieldworkProblem(paused && state === 'open' ? 'paused' : state)
  if (problem !== null) throw problem
  return fieldwork
}

/** A published fieldwork takes answers on paper while it keeps the late ones apart. */
async function openForEntry(store: Store, cohort: string): Promise<string> {
  const { fieldwork } = await store.cohorts.get(cohort)
  return (await store.late.state(fieldwork)) === 'waiting' ? fieldwork : openForInvitations(store, cohort)
}

async function openForInvitations(store: Store, cohort: string): Promise<string> {
  const { fieldwork } = await store.cohorts.get(cohort)
  const { state } = await store.fieldworks.get(fieldwork)
  if (!['draft', 'open', 'paused'].includes(state)) throw new Problem('fieldwork-closed')
  return fieldwork
}


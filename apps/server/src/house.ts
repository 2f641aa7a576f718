import type { Hono } from 'hono'
import { apiDocument } from './api/document.ts'
import { createApp } from './app.ts'
import { createFill, type Fill } from './invented/fill.ts'
import { respondents } from './invented/respondents.ts'
import type { MailRoom } from './mail/mail-room.ts'
import { rightFor } from './leader/index.ts'
import { ownLinks } from './own-links.ts'
import { createPlaces } from './places.ts'
import { publishFieldwork } from './publish.ts'
import { publishLate } from './publish-late.ts'
import { createResults } from './results.ts'
import { joinBox } from './rooms/box.ts'
import { joinDesk } from './rooms/desk.ts'
import type { HouseParts } from './rooms/house-parts.ts'
import { joinLeader } from './rooms/leader.ts'
import { joinMail } from './rooms/mail.ts'
import { joinMeeting } from './rooms/meeting.ts'
import { joinAccount } from './rooms/people.ts'
import { shownNames } from './shown-names.ts'
import { readStatements } from './statements.ts'

export interface Rooms {
  app: Hono
  fill: Fill
  mail: Pick<MailRoom, 'wake' | 'expire' | 'stop'>
  /** The HTTP door from inside, without a port. */
  post(path: string, body: unknown): Promise<Response>
  close(fieldwork: string): Promise<void>
  publish(fieldwork: string, day?: string): Promise<unknown>
  /** Resolves when nothing is computed in advance any more. */
  settled(): Promise<void>
}

const underLeader = '/api/leader'

/** Joins the routers to what lies below them. */
export function createRooms(parts: HouseParts): Rooms {
  const { store, invitations, library, built, log } = parts
  const places = createPlaces(store)
  const close = async (fieldwork: string): Promise<void> => {
    await store.fieldworks.close(fieldwork)
    places.forget(fieldwork)
    await invitations.forget(fieldwork)
  }
  const results = createResults({
    publications: (project) => store.publications.list(project),
    statements: (project) => readStatements(store, project),
    library,
    names: async (project, published) => shownNames(published, await store.consents.list(project), await store.organisations.list(project)),
  })
  const meeting = joinMeeting(parts, results)
  const publish = async (fieldwork: string, day?: string): Promise<unknown> => {
    const publication = await publishFieldwork(store, library, fieldwork, await ownLinks(store, fieldwork), day)
    places.renew()
    meeting.renew()
    void results.prepare(publication.project.id).catch(log.fault)
    return publication
  }
  const countLate = async (fieldwork: string): Promise<boolean> => {
    const publication = await publishLate(store, library, fieldwork)
    if (publication === null) return false
    places.forget(fieldwork)
    await invitations.forget(fieldwork)
    meeting.renew()
    void results.prepare(publication.project.id).catch(log.fault)
    return true
  }

  const desk = joinDesk(parts, places, meeting.desk)
  const box = joinBox(parts, places)
  const post = async (path: string, body: unknown): Promise<Response> => app.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  const fill = createFill({
    cohorts: (fieldwork) => store.cohorts.listOfFieldwork(fieldwork),
    fieldwork: (id) => store.fieldworks.get(id),
    openSecret: (cohort) => invitations.openSecret(cohort),
    inventIn: respondents(store, library),
    post,
  })
  const mail = joinMail(parts)
  let apiDocumented: Promise<Record<string, unknown>> | undefined
  const leader = joinLeader(parts, { places, results, close, publish, preview: desk.preview, apiDocument: () => (apiDocumented ??= apiDocument(app, (method, path) => (path.startsWith(underLeader) ? rightFor(method, path.slice(underLeader.length)) : undefined))), countLate, fill, mailing: mail, meeting })
  const account = joinAccount(parts)
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
  return { app, fill, mail, post, close, publish, settled: async () => void (await Promise.all([results.settled(), store.withdrawals.finish().catch(log.publicFault)])) }
}

import type { LeaderRouter } from './leader.ts'
import type { RouteOf } from '../route-of.ts'

/** What the trail says that somebody did. */
export type Action =
  | 'project-made'
  | 'organisation-added'
  | 'organisation-changed'
  | 'consent-recorded'
  | 'consent-withdrawn'
  | 'signal-protocol-kept'
  | 'leaders-kept'
  | 'person-invited'
  | 'person-removed'
  | 'invitation-withdrawn'
  | 'reset-link-made'
  | 'step-marked'
  | 'sheet-kept'
  | 'own-code-chosen'
  | 'own-code-ended'
  | 'wave-made'
  | 'wave-changed'
  | 'period-planned'
  | 'own-questions-kept'
  | 'own-questions-approved'
  | 'start-message-kept'
  | 'cohort-changed'
  | 'cohort-paused'
  | 'cohort-resumed'
  | 'open-link-fetched'
  | 'entry-link-made'
  | 'entry-link-revoked'
  | 'invitations-made'
  | 'contacts-added'
  | 'contact-removed'
  | 'contacts-removed'
  | 'letter-kept'
  | 'letter-tested'
  | 'mails-sent'
  | 'mails-halted'
  | 'outbox-made'
  | 'outbox-sent'
  | 'group-started'
  | 'group-ended'
  | 'fieldwork-opened'
  | 'fieldwork-paused'
  | 'fieldwork-resumed'
  | 'fieldwork-closed'
  | 'fieldwork-published'
  | 'late-opened'
  | 'late-counted'
  | 'pilot-filled'
  | 'texts-read'
  | 'text-decided'
  | 'own-words-kept'
  | 'own-words-removed'
  | 'record-added'
  | 'record-changed'
  | 'record-removed'

type Routes = RouteOf<LeaderRouter>
type Reading = Extract<Routes, `GET ${string}`>

/** What every route that changes something is called; null for one that keeps nothing. A route that is missing here does not compile. */
const changing: Readonly<Record<Exclude<Routes, Reading>, Action | null>> = {
  'POST /projects': 'project-made',
  'POST /projects/:project/organisations': 'organisation-added',
  'PATCH /organisations/:organisation': 'organisation-changed',
  'POST /organisations/:organisation/consents': 'consent-recorded',
  'DELETE /organisations/:organisation/consents/:kind': 'consent-withdrawn',
  'PUT /organisations/:organisation/signal-protocol': 'signal-protocol-kept',
  'PUT /organisations/:organisation/leaders': 'leaders-kept',
  'POST /projects/:project/people': 'person-invited',
  'POST /organisations/:organisation/people': 'person-invited',
  'DELETE /projects/:project/people/:account': 'person-removed',
  'DELETE /organisations/:organisation/people/:account': 'person-removed',
  'POST /projects/:project/people/:account/reset-link': 'reset-link-made',
  'DELETE /projects/:project/people-invitations/:invitation': 'invitation-withdrawn',
  'PUT /projects/:project/steps/:task': 'step-marked',
  'PUT /organisations/:organisation/steps/:task': 'step-marked',
  'PUT /projects/:project/sheets': 'sheet-kept',
  'POST /projects/:project/records': 'record-added',
  'POST /organisations/:organisation/records': 'record-added',
  'PUT /records/:record': 'record-changed',
  'DELETE /records/:record': 'record-removed',
  'PUT /projects/:project/own-code': 'own-code-chosen',
  'POST /projects/:project/own-code/end': 'own-code-ended',
  'POST /projects/:project/waves': 'wave-made',
  'PUT /projects/:project/waves': 'wave-changed',
  'PUT /fieldworks/:fieldwork/period': 'period-planned',
  'POST /fieldworks/:fieldwork/own-questions/check': null,
  'PUT /fieldworks/:fieldwork/own-questions': 'own-questions-kept',
  'POST /fieldworks/:fieldwork/own-questions/approve': 'own-questions-approved',
  'PUT /organisations/:organisation/start-messages/:fieldwork': 'start-message-kept',
  'POST /projects/:project/forecast': null,
  'PATCH /cohorts/:cohort': 'cohort-changed',
  'POST /cohorts/:cohort/pause': 'cohort-paused',
  'POST /cohorts/:cohort/resume': 'cohort-resumed',
  'POST /cohorts/:cohort/link': 'open-link-fetched',
  'POST /cohorts/:cohort/entry-link': 'entry-link-made',
  'DELETE /cohorts/:cohort/entry-link': 'entry-link-revoked',
  'POST /cohorts/:cohort/invitations': 'invitations-made',
  'POST /cohorts/:cohort/contacts/preview': null,
  'POST /cohorts/:cohort/contacts': 'contacts-added',
  'POST /cohorts/:cohort/contacts/remove': 'contact-removed',
  'DELETE /cohorts/:cohort/contacts': 'contacts-removed',
  'PUT /cohorts/:cohort/letter': 'letter-kept',
  'POST /cohorts/:cohort/letter/preview': null,
  'POST /cohorts/:cohort/letter/test': 'letter-tested',
  'POST /cohorts/:cohort/mailing/send': 'mails-sent',
  'POST /cohorts/:cohort/mailing/halt': 'mails-halted',
  'POST /cohorts/:cohort/outbox': 'outbox-made',
  'POST /cohorts/:cohort/outbox/sent': 'outbox-sent',
  'POST /cohorts/:cohort/group': 'group-started',
  'DELETE /cohorts/:cohort/group': 'group-ended',
  'POST /fieldworks/:fieldwork/open': 'fieldwork-opened',
  'POST /fieldworks/:fieldwork/pause': 'fieldwork-paused',
  'POST /fieldworks/:fieldwork/resume': 'fieldwork-resumed',
  'POST /fieldworks/:fieldwork/close': 'fieldwork-closed',
  'POST /fieldworks/:fieldwork/publish': 'fieldwork-published',
  'POST /fieldworks/:fieldwork/late': 'late-opened',
  'POST /fieldworks/:fieldwork/late/count': 'late-counted',
  'POST /fieldworks/:fieldwork/fill': 'pilot-filled',
  'POST /fieldworks/:fieldwork/texts/decisions': 'text-decided',
  'PUT /organisations/:organisation/figure-notes': 'own-words-kept',
  'POST /organisations/:organisation/figure-notes/remove': 'own-words-removed',
  'PUT /projects/:project/figure-notes': 'own-words-kept',
  'POST /projects/:project/figure-notes/remove': 'own-words-removed',
}

/** Looking that is written down all the same, once a day. */
const reading: Readonly<Partial<Record<Reading, Action>>> = { 'GET /fieldworks/:fieldwork/texts': 'texts-read' }

/** What a route is called in the trail; null for one that leaves none. */
export function actionOf(route: string): { action: Action; onceADay: boolean } | null {
  const once = Object.hasOwn(reading, route) ? reading[route as Reading] : undefined
  if (once !== undefined) return { action: once, onceADay: true }
  const action = Object.hasOwn(changing, route) ? changing[route as keyof typeof changing] : null
  return action === null ? null : { action, onceADay: false }
}

import type { GrantedRole } from '@leidraadspiegel/schema'
import type { LeaderRouter } from './leader.ts'
import type { RouteOf } from '../route-of.ts'

/** `results`: published figures; `read`: what is not published too; `manage`: run what is of one organisation; `coordinate`: what is of the whole project. */
export type Right = 'results' | 'read' | 'manage' | 'coordinate'

export const rightsOf: Readonly<Record<GrantedRole, readonly Right[]>> = {
  coordinator: ['results', 'read', 'manage', 'coordinate'],
  leader: ['results', 'read', 'manage'],
  reader: ['results'],
}

export type On = 'project' | 'organisation' | 'fieldwork' | 'cohort' | 'record'

/**
 * The right that is needed on the object that the address names. `within`: who leads an organisation may change something that belongs to
 * the whole project, and the handler keeps him to the organisations in his scope.
 */
export interface ObjectPermission {
  on: On
  right: Right
  within?: true
}

/** `signed-in`: everybody with a session; `makes-projects`: who runs the server or coordinates a project; `runs-server`: the first of those only. */
export type Permission = 'signed-in' | 'makes-projects' | 'runs-server' | ObjectPermission

const results: Permission = { on: 'project', right: 'results' }
const read = (on: On): Permission => ({ on, right: 'read' })
const manage = (on: 'organisation' | 'cohort' | 'record'): Permission => ({ on, right: 'manage' })
const coordinate = (on: On): Permission => ({ on, right: 'coordinate' })
const ownPeople: Permission = { on: 'project', right: 'manage', within: true }
const ownTexts: Permission = { on: 'fieldwork', right: 'manage', within: true }

/** Every route of the router: one that is missing here does not compile, and answers nobody. */
export const permissions: Readonly<Record<RouteOf<LeaderRouter>, Permission>> = {
  'GET /surveys': 'signed-in',
  'GET /improvements': 'signed-in',
  'GET /surveys/:survey': 'signed-in',
  'GET /criteria': 'signed-in',
  'GET /explanation': 'signed-in',
  'GET /openapi': 'signed-in',
  'GET /projects': 'signed-in',
  'POST /projects': 'makes-projects',
  'GET /projects/:project': results,
  'POST /projects/:project/organisations': coordinate('project'),
  'PATCH /organisations/:organisation': manage('organisation'),
  'GET /organisations/:organisation/consents': read('organisation'),
  'POST /organisations/:organisation/consents': manage('organisation'),
  'DELETE /organisations/:organisation/consents/:kind': manage('organisation'),
  'PUT /organisations/:organisation/signal-protocol': manage('organisation'),
  'GET /projects/:project/leaders': read('project'),
  'PUT /organisations/:organisation/leaders': manage('organisation'),
  'GET /projects/:project/steps': read('project'),
  'PUT /projects/:project/steps/:task': coordinate('project'),
  'PUT /organisations/:organisation/steps/:task': manage('organisation'),
  'GET /projects/:project/sheets': read('project'),
  'GET /projects/:project/sheets/:sheet': read('project'),
  'GET /projects/:project/sheets/:sheet/:version': read('project'),
  'PUT /projects/:project/sheets': coordinate('project'),
  'GET /projects/:project/proposals': read('project'),
  'GET /projects/:project/plan-table': read('project'),
  'GET /projects/:project/records': read('project'),
  'POST /projects/:project/records': coordinate('project'),
  'POST /organisations/:organisation/records': manage('organisation'),
  'GET /records/:record/versions': read('record'),
  'PUT /records/:record': manage('record'),
  'DELETE /records/:record': manage('record'),
  'POST /projects/:project/waves': coordinate('project'),
  'PUT /projects/:project/waves': coordinate('project'),
  'PUT /fieldworks/:fieldwork/period': coordinate('fieldwork'),
  'POST /fieldworks/:fieldwork/own-questions/check': coordinate('fieldwork'),
  'PUT /fieldworks/:fieldwork/own-questions': coordinate('fieldwork'),
  'POST /fieldworks/:fieldwork/own-questions/approve': coordinate('fieldwork'),
  'PUT /organisations/:organisation/start-messages/:fieldwork': manage('organisation'),
  'GET /cohorts/:cohort/preview': read('cohort'),
  'POST /projects/:project/forecast': read('project'),
  'PATCH /cohorts/:cohort': manage('cohort'),
  'POST /cohorts/:cohort/pause': manage('cohort'),
  'POST /cohorts/:cohort/resume': manage('cohort'),
  'POST /cohorts/:cohort/link': manage('cohort'),
  'GET /cohorts/:cohort/entry-link': manage('cohort'),
  'POST /cohorts/:cohort/entry-link': manage('cohort'),
  'DELETE /cohorts/:cohort/entry-link': manage('cohort'),
  'POST /cohorts/:cohort/invitations': manage('cohort'),
  'GET /cohorts/:cohort/poster': manage('cohort'),
  'GET /cohorts/:cohort/poster.pdf': manage('cohort'),
  'GET /cohorts/:cohort/mailing': manage('cohort'),
  'POST /cohorts/:cohort/contacts/preview': manage('cohort'),
  'POST /cohorts/:cohort/contacts': manage('cohort'),
  'POST /cohorts/:cohort/contacts/remove': manage('cohort'),
  'DELETE /cohorts/:cohort/contacts': manage('cohort'),
  'PUT /cohorts/:cohort/letter': manage('cohort'),
  'POST /cohorts/:cohort/letter/preview': manage('cohort'),
  'POST /cohorts/:cohort/letter/test': manage('cohort'),
  'POST /cohorts/:cohort/mailing/send': manage('cohort'),
  'POST /cohorts/:cohort/mailing/halt': manage('cohort'),
  'POST /cohorts/:cohort/outbox': manage('cohort'),
  'POST /cohorts/:cohort/outbox/sent': manage('cohort'),
  'GET /cohorts/:cohort/group': manage('cohort'),
  'POST /cohorts/:cohort/group': manage('cohort'),
  'DELETE /cohorts/:cohort/group': manage('cohort'),
  'POST /fieldworks/:fieldwork/open': coordinate('fieldwork'),
  'POST /fieldworks/:fieldwork/pause': coordinate('fieldwork'),
  'POST /fieldworks/:fieldwork/resume': coordinate('fieldwork'),
  'POST /fieldworks/:fieldwork/close': coordinate('fieldwork'),
  'POST /fieldworks/:fieldwork/publish': coordinate('fieldwork'),
  'POST /fieldworks/:fieldwork/late': coordinate('fieldwork'),
  'POST /fieldworks/:fieldwork/late/count': coordinate('fieldwork'),
  'GET /fieldworks/:fieldwork/forecast': read('fieldwork'),
  'GET /fieldworks/:fieldwork/fill': coordinate('fieldwork'),
  'POST /fieldworks/:fieldwork/fill': coordinate('fieldwork'),
  'GET /projects/:project/texts': read('project'),
  'GET /fieldworks/:fieldwork/texts': ownTexts,
  'POST /fieldworks/:fieldwork/texts/decisions': ownTexts,
  'GET /fieldworks/:fieldwork/texts/released': read('fieldwork'),
  'GET /projects/:project/coded': read('project'),
  'GET /projects/:project/network': read('project'),
  'GET /projects/:project/people': ownPeople,
  'POST /projects/:project/people': coordinate('project'),
  'DELETE /projects/:project/people/:account': coordinate('project'),
  'POST /projects/:project/people/:account/reset-link': coordinate('project'),
  'DELETE /projects/:project/people-invitations/:invitation': ownPeople,
  'POST /organisations/:organisation/people': manage('organisation'),
  'DELETE /organisations/:organisation/people/:account': manage('organisation'),
  'GET /projects/:project/own-code': coordinate('project'),
  'PUT /projects/:project/own-code': coordinate('project'),
  'POST /projects/:project/own-code/end': coordinate('project'),
  'GET /trail': 'runs-server',
  'GET /projects/:project/trail': coordinate('project'),
  'GET /projects/:project/groups': results,
  'GET /projects/:project/meeting': results,
  'GET /projects/:project/meeting/hand-out': read('project'),
  'GET /projects/:project/board-page': read('project'),
  'GET /projects/:project/municipality': results,
  'GET /projects/:project/municipality/paper': results,
  'GET /organisations/:organisation/result-page': read('organisation'),
  'GET /projects/:project/results/:analysis': results,
  'GET /projects/:project/results/:analysis/picture': results,
  'GET /projects/:project/results/:analysis/drawing': results,
  'GET /projects/:project/results/:analysis/table': results,
  'GET /projects/:project/results/:analysis/notes': results,
  'GET /projects/:project/results/:analysis/beside': read('project'),
  'GET /projects/:project/progress': read('project'),
  'GET /projects/:project/progress/report': read('project'),
  'GET /projects/:project/progress/report.pdf': read('project'),
  'PUT /organisations/:organisation/figure-notes': manage('organisation'),
  'POST /organisations/:organisation/figure-notes/remove': manage('organisation'),
  'PUT /projects/:project/figure-notes': coordinate('project'),
  'POST /projects/:project/figure-notes/remove': coordinate('project'),
}

/** The same in words, for the document of the API. */
export function rightFor(method: string, route: string): string | undefined {
  const permission = permissionOf(`${method} ${route}`)
  return permission === undefined || typeof permission === 'string' ? permission : `${permission.right} on ${permission.on}`
}

/** What is declared for a route; undefined for one that is not there. */
export function permissionOf(route: string): Permission | undefined {
  return Object.hasOwn(permissions, route) ? permissions[route as keyof typeof permissions] : undefined
}

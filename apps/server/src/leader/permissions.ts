/** What somebody may be in a project; `admin` of the server is not among them and sees no results. */
export type GrantedRole = 'coordinator' | 'reader'

export type Right = 'read' | 'manage'

export const rightsOf: Readonly<Record<GrantedRole, readonly Right[]>> = { coordinator: ['read', 'manage'], reader: ['read'] }

/** `signed-in`: everybody with a session; otherwise the right that is needed in the project of the object that the address names. */
export type Permission = 'signed-in' | { on: 'project' | 'organisation' | 'fieldwork' | 'cohort'; right: Right }

const read = (on: 'project' | 'organisation' | 'fieldwork' | 'cohort'): Permission => ({ on, right: 'read' })
const manage = (on: 'project' | 'organisation' | 'fieldwork' | 'cohort'): Permission => ({ on, right: 'manage' })

/** Every route of the router; a route that is not here answers nobody. */
export const permissions: Readonly<Record<string, Permission>> = {
  'GET /surveys': 'signed-in',
  'GET /criteria': 'signed-in',
  'GET /explanation': 'signed-in',
  'GET /projects': 'signed-in',
  'POST /projects': 'signed-in',
  'GET /projects/:project': read('project'),
  'POST /projects/:project/organisations': manage('project'),
  'PATCH /organisations/:organisation': manage('organisation'),
  'GET /organisations/:organisation/consents': read('organisation'),
  'POST /organisations/:organisation/consents': manage('organisation'),
  'DELETE /organisations/:organisation/consents/:kind': manage('organisation'),
  'PUT /organisations/:organisation/signal-protocol': manage('organisation'),
  'POST /projects/:project/waves': manage('project'),
  'PUT /projects/:project/waves': manage('project'),
  'PUT /fieldworks/:fieldwork/period': manage('fieldwork'),
  'PUT /organisations/:organisation/start-messages/:fieldwork': manage('organisation'),
  'GET /cohorts/:cohort/preview': read('cohort'),
  'POST /projects/:project/forecast': manage('project'),
  'PATCH /cohorts/:cohort': manage('cohort'),
  'POST /cohorts/:cohort/pause': manage('cohort'),
  'POST /cohorts/:cohort/resume': manage('cohort'),
  'POST /cohorts/:cohort/link': manage('cohort'),
  'GET /cohorts/:cohort/entry-link': manage('cohort'),
  'POST /cohorts/:cohort/entry-link': manage('cohort'),
  'DELETE /cohorts/:cohort/entry-link': manage('cohort'),
  'POST /cohorts/:cohort/invitations': manage('cohort'),
  'GET /cohorts/:cohort/group': manage('cohort'),
  'POST /cohorts/:cohort/group': manage('cohort'),
  'DELETE /cohorts/:cohort/group': manage('cohort'),
  'POST /fieldworks/:fieldwork/open': manage('fieldwork'),
  'POST /fieldworks/:fieldwork/pause': manage('fieldwork'),
  'POST /fieldworks/:fieldwork/resume': manage('fieldwork'),
  'POST /fieldworks/:fieldwork/close': manage('fieldwork'),
  'POST /fieldworks/:fieldwork/publish': manage('fieldwork'),
  'POST /fieldworks/:fieldwork/late': manage('fieldwork'),
  'POST /fieldworks/:fieldwork/late/count': manage('fieldwork'),
  'GET /fieldworks/:fieldwork/forecast': read('fieldwork'),
  'GET /fieldworks/:fieldwork/fill': read('fieldwork'),
  'POST /fieldworks/:fieldwork/fill': manage('fieldwork'),
  'GET /projects/:project/texts': read('project'),
  'GET /fieldworks/:fieldwork/texts': manage('fieldwork'),
  'POST /fieldworks/:fieldwork/texts/decisions': manage('fieldwork'),
  'GET /fieldworks/:fieldwork/texts/released': read('fieldwork'),
  'GET /projects/:project/groups': read('project'),
  'GET /projects/:project/results/:analysis': read('project'),
  'GET /projects/:project/results/:analysis/picture': read('project'),
}

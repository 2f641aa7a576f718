import { Hono } from 'hono'
import { z } from 'zod'
import type { Grant } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import { Problem } from '../problem.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { isOf, type Scope } from './scope.ts'

const Note = z.string().trim().max(120)
const ForProject = z.strictObject({ role: z.enum(['coordinator', 'reader']), note: Note })
const ForOrganisation = z.strictObject({ role: z.enum(['leader', 'reader']), note: Note })
const Nothing = z.strictObject({})

/** Who may see and do what in a project, and who was invited. A leader sees those of the own organisation, and who coordinates. */
export function people({ store, people: accounts }: LeaderPorts) {
  return new Hono<LeaderEnv>()
    .get('/projects/:project/people', async (context) => {
      const { project, scope, account } = context.var
      const [grants, invitations] = await Promise.all([store.grants.listOfProject(project), accounts.invitations(project)])
      const seen = grants.filter((grant) => isSeen(scope, grant))
      const known = await accounts.accounts([...seen.map((grant) => grant.account), ...invitations.map(({ madeBy }) => madeBy)])
      const list = known.flatMap(({ id, name, email }) => {
        const roles = seen.filter((grant) => grant.account === id).map(({ organisation, role }) => ({ organisation, role }))
        return roles.length === 0 ? [] : [{ account: id, name, email, you: id === account.id, roles }]
      })
      const open = invitations.filter(({ organisation }) => mayChange(scope, organisation))
      return context.json({
        people: list,
        invitations: open.map(({ id, organisation, role, note, until, madeBy }) => ({ id, organisation, role, note, until, invitedBy: known.find((each) => each.id === madeBy)?.name ?? '' })),
      })
    })
    .post('/projects/:project/people', jsonBody(ForProject), async (context) => {
      const { project, account } = context.var
      return context.json(await accounts.invite({ project, organisation: null, ...context.req.valid('json'), madeBy: account.id }), 201)
    })
    .post('/organisations/:organisation/people', jsonBody(ForOrganisation), async (context) => {
      const { project, account } = context.var
      return context.json(await accounts.invite({ project, organisation: context.req.param('organisation'), ...context.req.valid('json'), madeBy: account.id }), 201)
    })
    .delete('/projects/:project/people/:account', jsonBody(Nothing), async (context) => {
      const grants = await store.grants.listOfProject(context.var.project)
      const own = grants.filter(({ account }) => account === context.req.param('account'))
      const coordinators = grants.filter(({ role }) => role === 'coordinator')
      if (coordinators.length > 0 && coordinators.every((each) => own.includes(each))) throw new Problem('last-coordinator')
      for (const grant of own) await store.grants.withdraw(grant)
      await withdrawInvitationsOf(context.req.param('account'), context.var.project)
      return context.json({})
    })
    .delete('/organisations/:organisation/people/:account', jsonBody(Nothing), async (context) => {
      const { account, organisation } = context.req.param()
      const grants = await store.grants.listOfProject(context.var.project)
      for (const grant of grants) if (grant.account === account && grant.organisation === organisation) await store.grants.withdraw(grant)
      if (grants.every((grant) => grant.account !== account || grant.organisation === organisation)) await withdrawInvitationsOf(account, context.var.project)
      return context.json({})
    })
    .delete('/projects/:project/people-invitations/:invitation', jsonBody(Nothing), async (context) => {
      const { project, scope } = context.var
      const found = (await accounts.invitations(project)).find(({ id }) => id === context.req.param('invitation'))
      if (found !== undefined && mayChange(scope, found.organisation)) await accounts.withdrawInvitation(project, found.id)
      return context.json({})
    })
    .post('/projects/:project/people/:account/reset-link', jsonBody(Nothing), async (context) => {
      const [person] = await accounts.accounts([context.req.param('account')])
      if (person === undefined || person.admin || !(await isOnlyOf(person.id, context.var.project, context.var.account.id))) throw new Problem('not-yours')
      return context.json({ url: await accounts.resetLink(person.id) }, 201)
    })

  /** Who has no access any more lets nobody in either. */
  async function withdrawInvitationsOf(account: string, project: string): Promise<void> {
    for (const { id, madeBy } of await accounts.invitations(project)) if (madeBy === account) await accounts.withdrawInvitation(project, id)
  }

  /** Takes part in this project, and elsewhere only where the other coordinates too. */
  async function isOnlyOf(person: string, project: string, coordinator: string): Promise<boolean> {
    const [theirs, own] = await Promise.all([store.grants.of(person), store.grants.of(coordinator)])
    const coordinated = new Set(own.filter(({ role }) => role === 'coordinator').map((grant) => grant.project))
    return theirs.some((grant) => grant.project === project) && theirs.every((grant) => coordinated.has(grant.project))
  }
}

const isSeen = (scope: Scope, { organisation, role }: Grant): boolean => role === 'coordinator' || mayChange(scope, organisation)

/** What is of the whole project only a coordinator changes. */
const mayChange = ({ organisations }: Scope, organisation: string | null): boolean => (organisation === null ? organisations === 'all' : isOf(organisations, organisation))

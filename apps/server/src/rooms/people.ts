import { createAccountRouter } from '../account/index.ts'
import type { LeaderPorts } from '../leader/index.ts'
import type { HouseParts } from './house-parts.ts'

/** The accounts as the list of people in a project sees them. */
export function joinPeople({ accounts, origin }: Pick<HouseParts, 'accounts' | 'origin'>): LeaderPorts['people'] {
  return {
    accounts: (ids) => accounts.list.of(ids),
    invitations: (project) => accounts.invitations.listOfProject(project),
    async invite(input) {
      const { invitation, secret } = await accounts.invitations.make(input)
      return { invitation, url: `${origin()}/uitnodiging#${secret}` }
    },
    withdrawInvitation: (project, id) => accounts.invitations.withdraw(project, id),
    resetLink: async (account) => `${origin()}/nieuwe-wachtzin#${await accounts.resetLinks.make(account)}`,
  }
}

/** The account routes with what they need of the projects. */
export function joinAccount({ store, accounts, log, origin }: HouseParts) {
  return createAccountRouter({
    accounts,
    trail: store.trail,
    async place({ project, organisation }) {
      const [{ name }, organisations] = await Promise.all([store.projects.get(project), store.organisations.list(project)])
      return { project: name, organisation: organisations.find(({ id }) => id === organisation)?.name ?? null }
    },
    give: ({ account, project, organisation, role }) => store.grants.give({ account, project, organisation, role }),
    takeAll: async (account) => {
      for (const grant of await store.grants.of(account)) await store.grants.withdraw(grant).catch(keptByLast)
    },
    origin,
    report: log.fault,
  })
}

/** The last coordinator of a project leaves it without one; the program on the server appoints another. */
function keptByLast(error: unknown): void {
  if (!(error instanceof Error && error.name === 'StateError')) throw error
}

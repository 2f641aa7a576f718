import type { GrantedRole } from '@leidraadspiegel/schema'
import { Problem } from '../problem.ts'
import type { Auth } from './auth.ts'
import type { Secrets } from './purpose.ts'

/** What somebody is invited to be. */
export interface InvitedRole {
  project: string
  organisation: string | null
  role: GrantedRole
}

export interface OpenInvitation extends InvitedRole {
  id: string
  /** For whom it is, in the words of who made it. */
  note: string
  madeBy: string
  /** Last day on which it works. */
  until: string
}

/** Links with which colleagues come into a project: each works once, for seven days; only a keyed hash is kept. */
export interface PeopleInvitations {
  make(input: InvitedRole & { note: string; madeBy: string }): Promise<{ invitation: OpenInvitation; secret: string }>
  listOfProject(project: string): Promise<OpenInvitation[]>
  /** Withdrawing what is not there changes nothing. */
  withdraw(project: string, id: string): Promise<void>
  /** Throws `unknown-link` for one that is not there (any more). */
  find(secret: string): Promise<OpenInvitation>
  /** The same, and it never works again. */
  take(secret: string): Promise<OpenInvitation>
}

interface Row extends InvitedRole {
  id: string
  note: string
  madeBy: string
  expiresAt: Date
}

const days = 7
const model = 'invitation'

export function createPeopleInvitations(auth: Auth, secrets: Secrets, now: () => number): PeopleInvitations {
  const tables = async () => (await auth.$context).adapter
  const where = (secret: string) => [{ field: 'hash', value: secrets.hash('invitation', secret) }]
  const stillOpen = (row: Row | null): OpenInvitation => {
    if (row === null || row.expiresAt.getTime() <= now()) throw new Problem('unknown-link')
    return invitationOf(row)
  }
  return {
    async make(input) {
      const secret = secrets.make()
      const data = { ...input, hash: secrets.hash('invitation', secret), expiresAt: new Date(now() + days * 24 * 3_600_000) }
      const row = await (await tables()).create<Record<string, unknown>, Row>({ model, data })
      return { invitation: invitationOf(row), secret }
    },
    async listOfProject(project) {
      const rows = await (await tables()).findMany<Row>({ model, where: [{ field: 'project', value: project }], limit: 1000 })
      return rows.filter(({ expiresAt }) => expiresAt.getTime() > now()).sort((a, b) => a.expiresAt.getTime() - b.expiresAt.getTime()).map(invitationOf)
    },
    async withdraw(project, id) {
      await (await tables()).deleteMany({ model, where: [{ field: 'id', value: id }, { field: 'project', value: project }] })
    },
    find: async (secret) => stillOpen(await (await tables()).findOne<Row>({ model, where: where(secret) })),
    take: async (secret) => stillOpen(await (await tables()).consumeOne<Row>({ model, where: where(secret) })),
  }
}

function invitationOf({ id, project, organisation, role, note, madeBy, expiresAt }: Row): OpenInvitation {
  return { id, project, organisation: organisation ?? null, role, note, madeBy, until: expiresAt.toISOString().slice(0, 10) }
}

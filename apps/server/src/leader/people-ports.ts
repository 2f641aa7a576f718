import type { Grant } from '@leidraadspiegel/schema'
import type { Account, InvitedRole, OpenInvitation } from '../account/index.ts'

/** The part of `store` that says who may do what. */
export interface PeopleStore {
  grants: {
    of(account: string): Promise<readonly Grant[]>
    listOfProject(project: string): Promise<Grant[]>
    withdraw(grant: Grant): Promise<void>
  }
}

/** What the list of people needs from the accounts. */
export interface PeoplePorts {
  people: {
    /** Those of these accounts that there are. */
    accounts(ids: readonly string[]): Promise<Pick<Account, 'id' | 'name' | 'email' | 'admin'>[]>
    invitations(project: string): Promise<OpenInvitation[]>
    /** Gives the address of a link that works once. */
    invite(input: InvitedRole & { note: string; madeBy: string }): Promise<{ invitation: OpenInvitation; url: string }>
    withdrawInvitation(project: string, id: string): Promise<void>
    /** Gives the address of a link with which somebody chooses a new passphrase. */
    resetLink(account: string): Promise<string>
  }
}

import type { Grant } from '@leidraadspiegel/schema'
import { readBuiltApps } from '../../../../apps/server/src/built-apps.ts'
import { createRooms } from '../../../../apps/server/src/house.ts'
import type { LeaderPorts } from '../../../../apps/server/src/leader/index.ts'
import { root } from '../../../../apps/server/src/root.ts'
import type { TestHouse } from '../open-house.ts'
import { Visitor } from '../visitor.ts'

/** Somebody with these grants, signed in, in the same house. */
export async function visitorWith(house: TestHouse, grants: readonly Omit<Grant, 'account'>[]): Promise<Visitor> {
  const id = grants.map(({ role, organisation }) => `${role} ${organisation}`).join(' and ')
  for (const grant of grants) await house.store.grants.give({ ...grant, account: id })
  const session: LeaderPorts['session'] = async () => ({ account: { id, name: id, email: 'iemand@example.nl', admin: false, secondStep: true }, cookies: [] })
  return new Visitor(createRooms({ ...house, accounts: { ...house.accounts, session }, built: await readBuiltApps(root), https: false, stopping: () => false }).app)
}

import { roles, type Role, type Withheld } from '@leidraadspiegel/schema'
import { counted, roleTitles, withheldSentence } from './dutch.ts'
import type { Lane, Part } from './part.ts'

const mostLanes = 8

/** A hatched lane with the one sentence about what is not shown. */
export function withheldLane<Data extends object>(label: string, data: Data): Lane<Data> {
  return { part: 'lane', label, value: '', details: [], withheld: withheldSentence, data }
}

/** Hatched lanes for every organisation and role that is not shown; many together as one lane a role. */
export function withheldParts<Data extends object>(withheld: readonly Withheld[], data: Data): Part<Data>[] {
  if (withheld.length === 0) return []
  const organisations = new Set(withheld.map(({ group }) => group))
  const lanes = roles.flatMap((role) => lanesOfRole(role, withheld.filter((one) => one.role === role), organisations.size, withheld.length))
  return [{ part: 'subject', text: 'Niet getoond' }, ...lanes.map((label) => withheldLane(label, data))]
}

function lanesOfRole(role: Role, withheld: readonly Withheld[], organisations: number, all: number): string[] {
  const titles = [...new Set(withheld.map(({ title }) => title))]
  if (titles.length === 0) return []
  if (organisations === 1) return [roleTitles[role]]
  return all > mostLanes ? [`${roleTitles[role]} van ${counted(titles.length, 'organisatie', 'organisaties')}`] : titles.map((title) => `${title}, ${roleTitles[role]}`)
}

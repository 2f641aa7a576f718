import { roles, type Role, type Withheld } from '@leidraadspiegel/schema'
import { counted, roleTitles, withheldSentence } from './dutch.ts'
import type { Lane, Part } from './part.ts'

const mostLanes = 8

/** A hatched lane with the one sentence about what is not shown. */
export function withheldLane<Data extends object>(label: string, data: Data): Lane<Data> {
  return { part: 'lane', label, value: '', details: [], withheld: withheldSentence, data }
}

interface Options {
  /** Organisations that are in the chart; with more than one, every lane is named. */
  shown: readonly string[]
  /** The chart holds several waves, so a lane says of which one it is. */
  everyWave?: boolean
}

/** Hatched lanes for every organisation and role that is not shown; many together as one lane a role. */
export function withheldParts<Data extends object>(withheld: readonly Withheld[], { shown, everyWave = false }: Options, data: Data): Part<Data>[] {
  if (withheld.length === 0) return []
  const isNamed = new Set([...shown, ...withheld.map(({ title }) => title)]).size > 1
  const labels = roles.flatMap((role) => {
    const ofRole = withheld.filter((one) => one.role === role)
    const titles = new Set(ofRole.map(({ title }) => title))
    if (isNamed && withheld.length > mostLanes) return titles.size === 0 ? [] : [`${roleTitles[role]} van ${counted(titles.size, 'organisatie', 'organisaties')}`]
    return ofRole.map(({ title, wave }) => [isNamed ? title : '', roleTitles[role], everyWave ? `meting ${wave}` : ''].filter(Boolean).join(', '))
  })
  return [{ part: 'subject', text: 'Niet getoond' }, ...[...new Set(labels)].map((label) => withheldLane(label, data))]
}

/** Hatched lanes for the roles of which a chart shows nothing, without the name of any organisation. */
export function withheldRoles<Data extends object>(withheld: readonly Withheld[], shown: readonly Role[], data: Data): Part<Data>[] {
  const hidden = roles.filter((role) => !shown.includes(role) && withheld.some((one) => one.role === role))
  return hidden.length === 0 ? [] : [{ part: 'subject', text: 'Niet getoond' }, ...hidden.map((role) => withheldLane(roleTitles[role], data))]
}

import { isOpenAction, type Action } from '@leidraadspiegel/schema'

export const planFilterNames = ['onderwerp', 'wie', 'stand', 'met', 'quickwin'] as const
export type PlanFilterName = (typeof planFilterNames)[number]

/** Which actions are shown, as it stands in the address. */
export type PlanFilters = Partial<Record<PlanFilterName, string | undefined>>

/** Whose plan: an organisation by its id, or `netwerk`; left out for the usual one. */
export interface Whose {
  van?: string | undefined
}

const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && value.length <= 300 ? value : undefined)

export const readWhose = ({ van }: Record<string, unknown>): Whose => ({ van: word(van) })

export const readPlanAddress = (search: Record<string, unknown>): Whose & PlanFilters => ({ ...readWhose(search), ...Object.fromEntries(planFilterNames.map((name) => [name, word(search[name])])) })

/** What is being written: an action that is there, or a new one for a point or a subject. */
export interface ActionAddress extends Whose {
  actie?: string | undefined
  punt?: string | undefined
  onderwerp?: string | undefined
  /** It goes on in the round that runs now, or stops. */
  door?: 'ja' | 'nee' | undefined
}
export const readActionAddress = (search: Record<string, unknown>): ActionAddress => ({ ...readWhose(search), actie: word(search['actie']), punt: word(search['punt']), onderwerp: word(search['onderwerp']), door: search['door'] === 'ja' || search['door'] === 'nee' ? search['door'] : undefined })

/** Null is the network. Whoever chooses nothing, or something that is not there, sees the network when it is shown, or else the first organisation. */
export function whoseOf({ van }: Whose, organisations: readonly { id: string }[], { network, first }: { network: boolean; first: string | undefined }): string | null | undefined {
  if (van === 'netwerk' && network) return null
  const known = organisations.find(({ id }) => id === van)
  return known?.id ?? first ?? (network ? null : undefined)
}

type Shown = Pick<Action, 'criterion' | 'owner' | 'state' | 'partners' | 'joint' | 'quickWin'>

/** Does an action fit what was chosen? `gatekeepers` are the names of those that signal and refer. */
export function fits({ criterion, owner, state, partners, joint, quickWin }: Shown, { onderwerp, wie, stand, met, quickwin }: PlanFilters, gatekeepers: ReadonlySet<string>): boolean {
  const withPartners: Readonly<Record<string, boolean>> = { signaleerders: partners.some((name) => gatekeepers.has(name)), samen: joint || partners.length > 0, alleen: !joint && partners.length === 0 }
  return (
    (onderwerp === undefined || (onderwerp === 'geen' ? criterion === null : criterion === onderwerp)) &&
    (wie === undefined || owner === wie) &&
    (stand === undefined || (stand === 'open' ? isOpenAction({ state }) : state === stand)) &&
    (met === undefined || (withPartners[met] ?? true)) &&
    (quickwin === undefined || quickWin)
  )
}

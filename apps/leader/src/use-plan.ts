import { useSuspenseQuery } from '@tanstack/react-query'
import { ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import { planTexts } from './nl/plan.ts'
import { whoseOf, type Whose } from './plan-address.ts'
import { recordsQuery } from './record-queries.ts'
import { useProject } from './use-project.ts'

/** One plan: whose it is, what it holds, and whether this account may change it. */
export interface PlanView {
  project: string
  /** Null for the network. */
  whose: string | null
  name: string
  today: string
  /** The number of the latest wave of which something was published; null before that. */
  round: number | null
  roundTitle: string
  isNetwork: boolean
  may: boolean
  /** Everything that may be seen, and what is of this plan. */
  all: readonly KeptRecord[]
  records: readonly KeptRecord[]
  points: readonly KeptRecord<'improvement'>[]
  actions: readonly KeptRecord<'action'>[]
  /** Plans there are to choose from. */
  plans: readonly { id: string | null; name: string }[]
}

/** The plan that the address asks for; null in a project without organisations. */
export function usePlan(asked: Whose): PlanView | null {
  const { id: project, organisations, coordinate, manage, today, waves } = useProject()
  const all = useSuspenseQuery(recordsQuery(project)).data
  const isNetwork = organisations.length > 1 || !coordinate
  const implementing = organisations.filter(({ kind }) => kind === 'implementing')
  const own = implementing.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
  const whose = whoseOf(asked, own, { network: isNetwork, first: isNetwork && coordinate ? undefined : own[0]?.id })
  if (whose === undefined) return null
  const round = waves.filter(({ fieldworks }) => fieldworks.some(({ state }) => state === 'published')).toSorted((a, b) => b.number - a.number)[0]
  const records = all.filter(({ organisation }) => organisation === whose)
  return {
    project,
    whose,
    name: own.find(({ id }) => id === whose)?.name ?? planTexts.network,
    today,
    round: round?.number ?? null,
    roundTitle: round?.title ?? '',
    isNetwork,
    may: whose === null ? coordinate : manage,
    all,
    records,
    points: ofKind(records, 'improvement'),
    actions: ofKind(records, 'action'),
    plans: [...(isNetwork ? [{ id: null, name: planTexts.network }] : []), ...own.map(({ id, name }) => ({ id, name }))],
  }
}

/** How a plan stands in the address. */
export const whoseIn = (whose: string | null): string => whose ?? 'netwerk'

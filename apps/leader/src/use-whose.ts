import { useSuspenseQuery } from '@tanstack/react-query'
import { progressTexts } from './nl/progress.ts'
import { tracksQuery } from './track-queries.ts'
import { useProject } from './use-project.ts'

/** An organisation, or the network (null), whose progress somebody may see. */
export interface Whose {
  organisation: string | null
  name: string
  /** May it be written for? */
  write: boolean
}

const ofNetwork = 'netwerk'

/** How it stands in an address. */
export const inAddress = ({ organisation }: Pick<Whose, 'organisation'>): string => organisation ?? ofNetwork

/** Everybody whose progress may be seen, and the one that the address means; the first when it means none. Null when there is nobody yet. */
export function useWhose(of: string | undefined): { all: readonly Whose[]; chosen: Whose | null } {
  const { id, manage, coordinate } = useProject()
  const { network, organisations } = useSuspenseQuery(tracksQuery(id)).data
  const all: Whose[] = [
    ...(network === null ? [] : [{ organisation: null, name: progressTexts.network, write: coordinate }]),
    ...organisations.map(({ organisation, name }) => ({ organisation, name, write: manage })),
  ]
  const first = coordinate ? all[0] : (all.find(({ organisation }) => organisation !== null) ?? all[0])
  return { all, chosen: all.find((each) => inAddress(each) === of) ?? first ?? null }
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { groupsQuery } from './queries.ts'
import { isNetwork } from './questions.ts'
import type { AboutSearch } from './read-about.ts'
import { useProject } from './use-project.ts'

export const theNetwork = 'network'

/** Of whom and of which wave may be told here, and what the address chose of it; the first and the last when it chose nothing that is there. */
export function useAbout({ organisation, wave }: AboutSearch) {
  const project = useProject()
  const { groups } = useSuspenseQuery(groupsQuery(project.id)).data
  const waves = project.waves.filter(({ fieldworks }) => fieldworks.some(({ state }) => state === 'published'))
  const network = isNetwork(project.organisations) || groups.some(({ kind }) => kind === 'network')
  const organisations = project.organisations.filter(({ kind }) => kind === 'implementing')
  const known = [...organisations.map(({ id }) => id), ...(network ? [theNetwork] : [])]
  const chosenWave = waves.find(({ number }) => String(number) === wave) ?? waves.at(-1)
  const about = organisation !== undefined && known.includes(organisation) ? organisation : known[0]
  return { project, waves, network, organisations, wave: chosenWave, about, name: about === theNetwork ? project.project.name : (organisations.find(({ id }) => id === about)?.name ?? '') }
}

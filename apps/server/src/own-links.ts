import type { Store } from '@leidraadspiegel/store'
import type { WaveLinks } from './link-waves.ts'

/** The people of a closed fieldwork who are found again, by their own codes, in earlier published waves of the same role. */
export async function ownLinks(store: Store, fieldworkId: string): Promise<WaveLinks[]> {
  if (!(await store.ownCodes.isAsked(fieldworkId))) return []
  const { wave: waveId, role } = await store.fieldworks.get(fieldworkId)
  const { project, number } = await store.waves.get(waveId)
  const earlier = (await store.publications.list(project)).filter((each) => each.role === role && each.wave.number < number)
  const links: WaveLinks[] = []
  for (const publication of earlier) links.push({ earlier: publication, people: await store.ownCodes.peopleOf(fieldworkId, publication.fieldwork) })
  return links
}

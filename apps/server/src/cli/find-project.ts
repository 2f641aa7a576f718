import type { Fieldwork, Project, Wave } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { Refused, WrongUse } from './terminal.ts'

/** The project with this id or this name. */
export async function findProject(store: Store, words: string): Promise<Project> {
  const projects = await store.projects.list()
  const found = projects.filter(({ id, name }) => id === words || name.toLowerCase() === words.trim().toLowerCase())
  if (found.length === 1 && found[0] !== undefined) return found[0]
  const names = projects.map(({ id, name }) => `${name} (${id})`).join(', ') || 'er zijn nog geen projecten'
  throw new Refused(found.length > 1 ? `Er zijn ${found.length} projecten met de naam ${words}. Geef het nummer: ${names}.` : `Het project ${words} is er niet. Wel: ${names}.`)
}

/** The wave of a project with this number. */
export async function findWave(store: Store, project: Project, words: string): Promise<Wave> {
  if (!/^[1-9]\d{0,2}$/.test(words)) throw new WrongUse('De optie --wave is een nummer, vanaf 1.')
  const found = (await store.waves.list(project.id)).find(({ number }) => number === Number(words))
  if (found === undefined) throw new Refused(`Het project ${project.name} heeft geen meetronde ${words}.`)
  return found
}

/** The fieldworks of a wave, or the one of this role. */
export async function findFieldworks(store: Store, wave: Wave, role: string | undefined): Promise<Fieldwork[]> {
  const all = await store.fieldworks.listOfWave(wave.id)
  const found = all.filter((fieldwork) => role === undefined || fieldwork.role === role)
  if (found.length === 0) throw new Refused(`In meetronde ${wave.number} wordt de rol ${role ?? ''} niet gevraagd. Wel: ${all.map((each) => each.role).join(', ')}.`)
  return found
}

import { newId, type Form, type Role, type Wave } from '@leidraadspiegel/schema'
import { NotFoundError } from './errors.ts'
import { addFieldworks, changeFieldworks, checkOnce } from './wave-roles.ts'
import type { Office } from './office-tables.ts'

export interface NewWave {
  title: string
  /** At most one per role. */
  fieldworks: readonly { role: Role; survey: string; version: number; form: Form }[]
}

export interface Waves {
  /** The next number of the project, a fieldwork per role, and in each a cohort per implementing organisation. */
  create(project: string, input: NewWave): Promise<Wave>
  /**
   * Other roles, forms or another title, as long as the roles are in preparation: those that are left out go with everything that was set for
   * them, and `removed` names their fieldworks. What was opened stays as it is; a StateError when it is left out or would change.
   */
  change(id: string, input: NewWave): Promise<{ wave: Wave; removed: string[] }>
  get(id: string): Promise<Wave>
  /** By number. */
  list(project: string): Promise<Wave[]>
}

export function createWaves(office: Office): Waves {
  return {
    create: (project, { title, fieldworks }) =>
      office.transaction().execute(async (office) => {
        const known = await office.selectFrom('project').select('id').where('id', '=', project).executeTakeFirst()
        if (known === undefined) throw new NotFoundError('project', project)
        checkOnce(fieldworks)
        const numbers = await office.selectFrom('wave').select('number').where('project', '=', project).execute()
        const wave: Wave = { id: newId(), project, number: Math.max(0, ...numbers.map(({ number }) => number)) + 1, title }
        await office.insertInto('wave').values(wave).execute()
        await addFieldworks(office, wave, fieldworks)
        return wave
      }),
    change: (id, { title, fieldworks }) =>
      office.transaction().execute(async (office) => {
        const wave = await waveIn(office, id)
        checkOnce(fieldworks)
        const removed = await changeFieldworks(office, wave, fieldworks)
        await office.updateTable('wave').set({ title }).where('id', '=', id).execute()
        return { wave: { ...wave, title }, removed }
      }),
    get: (id) => waveIn(office, id),
    list: (project) => office.selectFrom('wave').selectAll().where('project', '=', project).orderBy('number').execute(),
  }
}

async function waveIn(office: Office, id: string): Promise<Wave> {
  const wave = await office.selectFrom('wave').selectAll().where('id', '=', id).executeTakeFirst()
  if (wave === undefined) throw new NotFoundError('meetronde', id)
  return wave
}

import { newId, type Fieldwork, type Form, type Role, type Wave } from '@leidraadspiegel/schema'
import { newCohorts } from './cohorts.ts'
import { NotFoundError, StateError } from './errors.ts'
import { organisationsOf } from './organisations.ts'
import type { Office } from './office-tables.ts'

export interface NewWave {
  title: string
  /** At most one per role. */
  fieldworks: readonly { role: Role; survey: string; version: number; form: Form }[]
}

export interface Waves {
  /** The next number of the project, a fieldwork per role, and in each a cohort per implementing organisation. */
  create(project: string, input: NewWave): Promise<Wave>
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
        const twice = fieldworks.find(({ role }, index) => fieldworks.findIndex((other) => other.role === role) !== index)
        if (twice !== undefined) throw new StateError(`In één meetronde kan de rol ${twice.role} maar één vragenlijst hebben.`)

        const numbers = await office.selectFrom('wave').select('number').where('project', '=', project).execute()
        const wave: Wave = { id: newId(), project, number: Math.max(0, ...numbers.map(({ number }) => number)) + 1, title }
        await office.insertInto('wave').values(wave).execute()
        if (fieldworks.length === 0) return wave
        const made = fieldworks.map(({ role, survey, version, form }): Fieldwork => ({ id: newId(), wave: wave.id, role, survey, version, form, state: 'draft' }))
        await office.insertInto('fieldwork').values(made).execute()
        await newCohorts(office, made, await organisationsOf(office, project))
        return wave
      }),
    async get(id) {
      const wave = await office.selectFrom('wave').selectAll().where('id', '=', id).executeTakeFirst()
      if (wave === undefined) throw new NotFoundError('meetronde', id)
      return wave
    },
    list: (project) => office.selectFrom('wave').selectAll().where('project', '=', project).orderBy('number').execute(),
  }
}

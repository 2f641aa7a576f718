import { newId, type Fieldwork, type Wave } from '@leidraadspiegel/schema'
import { newCohorts } from './cohorts.ts'
import { StateError, stateError } from './errors.ts'
import { fieldworkIn } from './fieldwork-state.ts'
import type { Office } from './office-tables.ts'
import { organisationsOf } from './organisations.ts'
import type { NewWave } from './waves.ts'

type Asked = NewWave['fieldworks']

/** Throws a StateError when a role stands twice. */
export function checkOnce(asked: Asked): void {
  const twice = asked.find(({ role }, index) => asked.findIndex((other) => other.role === role) !== index)
  if (twice !== undefined) throw new StateError(`In één meetronde kan de rol ${twice.role} maar één vragenlijst hebben.`)
}

/** A fieldwork in preparation for each, with its cohorts. */
export async function addFieldworks(office: Office, { id: wave, project }: Wave, asked: Asked): Promise<void> {
  if (asked.length === 0) return
  const made = asked.map(({ role, survey, version, form }) => ({ id: newId(), wave, role, survey, version, form, state: 'draft' as const, opens_on: null, closes_on: null, own_questions: null }))
  await office.insertInto('fieldwork').values(made).execute()
  await newCohorts(office, made, await organisationsOf(office, project))
}

/** The roles of a wave as they are asked from now on; gives the fieldworks that went. Throws a StateError for what was opened and would change. */
export async function changeFieldworks(office: Office, wave: Wave, asked: Asked): Promise<string[]> {
  const present = (await office.selectFrom('fieldwork').selectAll().where('wave', '=', wave.id).execute()).map(fieldworkIn)
  const gone: Fieldwork[] = []
  for (const fieldwork of present) {
    const next = asked.find(({ role }) => role === fieldwork.role)
    if (next === undefined) gone.push(fieldwork)
    if (fieldwork.state !== 'draft' && next?.form !== fieldwork.form) throw stateError(fieldwork, 'kan niet meer worden veranderd')
    if (fieldwork.state === 'draft' && next !== undefined) await office.updateTable('fieldwork').set({ survey: next.survey, version: next.version, form: next.form }).where('id', '=', fieldwork.id).execute()
  }
  for (const { id } of gone) {
    await office.deleteFrom('start_message').where('fieldwork', '=', id).execute()
    await office.deleteFrom('cohort').where('fieldwork', '=', id).execute()
    await office.deleteFrom('fieldwork').where('id', '=', id).execute()
  }
  await addFieldworks(office, wave, asked.filter(({ role }) => !present.some((fieldwork) => fieldwork.role === role)))
  return gone.map(({ id }) => id)
}

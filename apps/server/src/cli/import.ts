import { resolve } from 'node:path'
import { accepter } from '@leidraadspiegel/questionnaire'
import type { Cohort, Fieldwork, Role } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { needed } from './arguments.ts'
import { leaveLine } from './command-action.ts'
import type { Command } from './command.ts'
import { findProject } from './find-project.ts'
import { importAnswers, type PlaceOf } from './import-answers.ts'
import { Refused, WrongUse } from './terminal.ts'

/** Existing answers of one role into the open fieldworks of a project. */
export const importCommand: Command = {
  summary: 'bestaande antwoorden uit CSV-bestanden inlezen',
  usage: 'import --project <naam> --role <rol> --answers <bestand.csv> [--answers …] [--good-rows]',
  needsData: () => true,
  async run(given, context) {
    const files = (given.answers ?? []).map((file) => resolve(context.terminal.folder, file))
    if (files.length === 0) throw new WrongUse('De optie --answers ontbreekt: noem een of meer CSV-bestanden.')
    const { store, library } = await context.data()
    const project = await findProject(store, needed(given, 'project'))
    const role = needed(given, 'role') as Role
    const fieldworks = await fieldworksOfRole(store, project.id, role)
    const first = fieldworks[0]
    if (first === undefined) throw new Refused(`In het project ${project.name} wordt de rol ${role} in geen meetronde gevraagd.`)
    if (fieldworks.some(({ fieldwork }) => fieldwork.survey !== first.fieldwork.survey || fieldwork.version !== first.fieldwork.version || fieldwork.form !== first.fieldwork.form || JSON.stringify(fieldwork.own?.questions) !== JSON.stringify(first.fieldwork.own?.questions))) {
      throw new Refused('De meetrondes van deze rol gebruiken niet dezelfde vragenlijst. Lees ze apart in.')
    }
    const survey = library.get(first.fieldwork.survey, first.fieldwork.version, first.fieldwork.own)
    if (survey === undefined) throw new Refused(`De vragenlijst ${first.fieldwork.survey} versie ${first.fieldwork.version} staat niet in de map met vragenlijsten.`)
    const open = Object.entries(survey.codebook.questions).flatMap(([question, { kind }]) => (kind === 'open' ? [question] : []))
    const placeOf = await placesOf(store, project.id, fieldworks, open)
    await importAnswers(store, { ...survey, accept: accepter(survey, first.fieldwork.form) }, files, placeOf, { goodRows: given['good-rows'] ?? false }, context.terminal)
    await leaveLine(store, { action: 'command-imported', project: project.id, object: null })
  },
}

interface NumberedFieldwork {
  number: number
  fieldwork: Fieldwork
}

async function fieldworksOfRole(store: Store, project: string, role: Role): Promise<NumberedFieldwork[]> {
  const waves = await store.waves.list(project)
  const lists = await Promise.all(waves.map(async ({ id, number }) => (await store.fieldworks.listOfWave(id)).map((fieldwork) => ({ number, fieldwork }))))
  return lists.flat().filter(({ fieldwork }) => fieldwork.role === role)
}

/** Where a row belongs: its organisation by name, its wave by number; the fieldwork must be open, for what the row answers too. */
async function placesOf(store: Store, project: string, fieldworks: readonly NumberedFieldwork[], open: readonly string[]): Promise<PlaceOf> {
  const organisations = new Map((await store.organisations.list(project)).map(({ id, name }) => [name.trim().toLowerCase(), id]))
  const waves = new Map(fieldworks.map(({ number, fieldwork }) => [number, fieldwork]))
  const cohorts = new Map<string, Cohort>()
  for (const { fieldwork } of fieldworks) for (const cohort of await store.cohorts.listOfFieldwork(fieldwork.id)) cohorts.set(`${fieldwork.id} ${cohort.organisation}`, cohort)
  return ({ organisation, wave, answers }) => {
    const known = organisations.get(organisation.toLowerCase())
    if (known === undefined) return `De organisatie "${organisation}" staat niet in het project.`
    const fieldwork = waves.get(wave)
    if (fieldwork === undefined) return `Meetronde ${wave} is er niet voor deze rol.`
    if (fieldwork.state !== 'open') return `Meetronde ${wave} staat niet open voor deze rol.`
    const cohort = cohorts.get(`${fieldwork.id} ${known}`)
    if (cohort === undefined) return `De organisatie "${organisation}" doet in meetronde ${wave} niet mee.`
    if (cohort.paused) return `De organisatie "${organisation}" staat in meetronde ${wave} stil.`
    const words = cohort.words ? undefined : open.find((question) => answers[question] !== undefined)
    return words === undefined ? { fieldwork: fieldwork.id, cohort: cohort.id } : `De open vragen staan uit voor "${organisation}" in meetronde ${wave}. Laat ${words} leeg.`
  }
}

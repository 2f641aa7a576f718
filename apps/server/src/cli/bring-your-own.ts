import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDatabase } from '@leidraadspiegel/database'
import { accepter, loadLibrary, loadSurvey, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Criteria, Publication, Role, Statement } from '@leidraadspiegel/schema'
import { openStore, type Store } from '@leidraadspiegel/store'
import { publishFieldwork } from '../publish.ts'
import { needed, type Arguments } from './arguments.ts'
import type { CommandContext } from './command.ts'
import { importAnswers, type PlaceOf } from './import-answers.ts'
import { OwnCodes } from './own-codes.ts'
import { readOwnStatements } from './own-statements.ts'
import { Refused, WrongUse } from './terminal.ts'

export interface PublishedAnswers {
  publications: Publication[]
  statements: Statement[]
  criteria: Criteria
  surveys: LoadedSurvey[]
}

/**
 * Publishes CSV files of existing answers with a survey, codebook and criteria that somebody brings (or a survey of ours, by name), under
 * the rules of a real project, in a folder of its own that is removed afterwards. Of a survey about the organisation itself, such as
 * the protocolscan, nothing is published: its answers are the statements of organisations.
 */
export async function publishOwnFiles(given: Arguments, context: CommandContext): Promise<PublishedAnswers> {
  const files = (given.answers ?? []).map((file) => resolve(context.terminal.folder, file))
  if (files.length === 0) throw new WrongUse('De optie --answers ontbreekt: noem een of meer CSV-bestanden.')
  const { survey, criteria } = await surveyOf(given, context)
  const { role, about } = survey.codebook
  const goodRows = given['good-rows'] ?? false
  if (about === 'organisation') return { publications: [], statements: await readOwnStatements(survey, files, goodRows, context.terminal), criteria, surveys: [survey] }
  if (role === null || about !== 'people') throw new Refused('Deze vragenlijst gaat niet over een organisatie of over mensen met een rol. Alleen zulke vragenlijsten kunnen zo worden vergeleken.')
  const folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-'))
  const database = await openDatabase({ folder })
  try {
    const store = await openStore(database)
    const publications = await throughTheStore(store, survey, role, files, goodRows, context)
    return { publications, statements: [], criteria, surveys: [survey] }
  } finally {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function surveyOf(given: Arguments, { terminal, surveysFolder }: CommandContext): Promise<{ survey: LoadedSurvey; criteria: Criteria }> {
  const at = (path: string): string => resolve(terminal.folder, path)
  const survey = needed(given, 'survey')
  if (given.codebook !== undefined) return loadSurvey({ survey: at(survey), codebook: at(given.codebook), criteria: at(needed(given, 'criteria')) })
  const library = await loadLibrary(surveysFolder)
  const ours = library.latest(survey)
  if (ours === undefined) throw new Refused(`De vragenlijst ${survey} is er niet. Wel: ${library.list().map((each) => each.survey).join(', ')}. Of noem eigen bestanden met --survey, --codebook en --criteria.`)
  return { survey: ours, criteria: library.criteria }
}

/** Nobody is asked anything here any more: what has to be there beforehand was up to whoever asked. */
const elsewhere = 'Deze antwoorden zijn elders verzameld.'

async function throughTheStore(store: Store, survey: LoadedSurvey, role: Role, files: string[], goodRows: boolean, { terminal }: CommandContext): Promise<Publication[]> {
  const project = await store.projects.create({ name: 'Eigen bestanden', pilot: false }, 'cli')
  const organisations = new Map<string, string>()
  const places = new Map<string, { fieldwork: string; cohort: string }>()
  const waves = new Set<number>()
  const fieldworks: string[] = []
  const codes = new OwnCodes()

  const placeOf: PlaceOf = ({ organisation, wave }) => {
    const key = organisation.toLowerCase()
    if (!organisations.has(key)) organisations.set(key, organisation)
    waves.add(wave)
    return places.get(`${key} ${wave}`) ?? { fieldwork: '', cohort: '' }
  }
  const prepare = async (): Promise<void> => {
    const ids = new Map<string, string>()
    for (const [key, name] of [...organisations].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const made = await store.organisations.create(project.id, { name, kind: 'implementing', contact: '', crisis: elsewhere })
      await store.signalProtocols.keep({ organisation: made.id, reader: elsewhere, workingDays: 1, worry: elsewhere, guardian: elsewhere, independentReader: null })
      ids.set(made.id, key)
    }
    const last = Math.max(...waves)
    for (let number = 1; number <= last; number += 1) {
      const wave = await store.waves.create(project.id, { title: `Meetronde ${number}`, fieldworks: [{ role, survey: survey.survey, version: survey.version, form: 'full' }] })
      for (const { id } of await store.fieldworks.listOfWave(wave.id)) {
        await store.fieldworks.open(id)
        fieldworks.push(id)
        for (const cohort of await store.cohorts.listOfFieldwork(id)) places.set(`${ids.get(cohort.organisation)} ${number}`, { fieldwork: id, cohort: cohort.id })
      }
    }
  }

  await importAnswers(store, { ...survey, accept: accepter(survey, 'full') }, files, placeOf, { goodRows, prepare, kept: (row, place) => codes.add(row, place) }, terminal)
  const publications: Publication[] = []
  for (const id of fieldworks) {
    await store.fieldworks.close(id)
    publications.push(await publishFieldwork(store, { get: () => survey }, id, codes.linksOf(id, publications)))
  }
  return publications
}

import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Database } from '@leidraadspiegel/database'
import type { Answers, BoxResponse, Cohort, Codebook, Fieldwork, Item, Organisation, Publication, Role, Scale } from '@leidraadspiegel/schema'
import { openStore, type Store } from '@leidraadspiegel/store'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll } from 'vitest'
import { readyOrganisation } from './ready-organisation.ts'

/** A data folder that can be closed and opened again, as a server does. */
export interface StoreFolder {
  folder: string
  store: Store
  database: Database
  reopen(): Promise<Store>
  close(): Promise<void>
  /** Paths of all files below the folder. */
  files(): Promise<string[]>
}

/** One folder for all tests of a file: they each make their own project. */
export function useStoreFolder(): StoreFolder {
  const opened: Partial<StoreFolder> & { open: Database | null } = { open: null }
  const open = async (): Promise<void> => {
    opened.database = opened.open = await openDatabase({ folder: opened.folder! })
    opened.store = await openStore(opened.database)
  }
  opened.close = async () => {
    await opened.open?.close()
    opened.open = null
  }
  opened.reopen = async () => {
    await opened.close!()
    await open()
    return opened.store!
  }
  opened.files = async () => (await readdir(opened.folder!, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
  beforeAll(async () => {
    opened.folder = await mkdtemp(join(tmpdir(), 'store-'))
    await open()
  })
  afterAll(async () => {
    await opened.close!()
    await rm(opened.folder!, { recursive: true, force: true })
  })
  return opened as unknown as StoreFolder
}

/** What a file holds, read by a DuckDB of its own; only for files that the store has let go of. */
export async function readFileOf<Row>(path: string, sql: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    await connection.run(`attach '${path}' as looked_at (read_only)`)
    await connection.run('use looked_at')
    return (await connection.runAndReadAll(sql)).getRowObjectsJS() as Row[]
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

export interface Opened {
  project: string
  organisations: Organisation[]
  fieldwork: Fieldwork
  cohorts: Cohort[]
}

/** A project with organisations and one fieldwork, open unless told otherwise. */
export async function fieldworkIn(store: Store, { role = 'professional', organisations = 2, open = true }: { role?: Role; organisations?: number; open?: boolean } = {}): Promise<Opened> {
  const project = await store.projects.create({ name: 'Regio Noord', pilot: true }, 'anna')
  const made: Organisation[] = []
  for (let index = 0; index < organisations; index += 1)
    made.push(await readyOrganisation(store, project.id, `Organisatie ${String.fromCharCode(65 + index)}`))
  const wave = await store.waves.create(project.id, { title: 'Nulmeting', fieldworks: [{ role, survey: role, version: 1, form: 'full' }] })
  const [fieldwork] = await store.fieldworks.listOfWave(wave.id)
  if (open) await store.fieldworks.open(fieldwork!.id)
  return { project: project.id, organisations: made, fieldwork: await store.fieldworks.get(fieldwork!.id), cohorts: await store.cohorts.listOfFieldwork(fieldwork!.id) }
}

/** What a browser hands in, with a pass of its own. */
export function response(cohort: string, answers: Answers = { 'pro-01': 4 }, given: Partial<BoxResponse> = {}): BoxResponse {
  return { id: randomUUID(), cohort, survey: 'professional', version: 1, passHash: randomBytes(32).toString('hex'), withdrawalHash: null, answers, ...given }
}

const klopt5: Scale = {
  points: points(1, 2, 3, 4, 5),
  scored: true,
  favourable: [4, 5],
  missing: [
    { value: 'weet-ik-niet', label: 'weet ik niet', meaning: 'dont-know' },
    { value: 'niet-van-toepassing', label: 'niet van toepassing', meaning: 'not-applicable' },
  ],
}

export function points(...values: number[]): Scale['points'] {
  return values.map((value) => ({ value, label: `${value}` }))
}

export function item(criterion: string | null, given: Partial<Item> = {}): Item {
  return { kind: 'item', criterion, construct: 'iets', scale: 'klopt5', mirror: null, core: true, sensitive: false, dontKnow: 'missing', ...given }
}

export function codebook(questions: Codebook['questions'], scales: Codebook['scales'] = {}): Codebook {
  return { survey: 'professional', version: 1, role: 'professional', about: 'people', minutes: { full: 10, core: null }, comparable: true, scales: { klopt5, ...scales }, blocks: [], questions }
}

/** A publication without figures, as far as the store looks at it. */
export function publication({ project, fieldwork }: Opened, given: Partial<Publication> = {}): Publication {
  return {
    id: randomBytes(8).toString('hex'),
    version: 1,
    project: { id: project, name: 'Regio Noord', pilot: true },
    wave: { id: fieldwork.wave, number: 1, title: 'Nulmeting' },
    fieldwork: fieldwork.id,
    role: fieldwork.role,
    survey: { survey: 'professional', version: 1, form: 'full', surveyHash: '', codebookHash: '' },
    rules: { version: 1, minimum: 5, detail: 10 },
    publishedOn: '2026-11-25',
    groups: [],
    members: [],
    withheld: [],
    detailMembers: [],
    detailClasses: [],
    distribution: [],
    scores: [],
    otherScores: [],
    choices: [],
    choiceBases: [],
    scorePairs: [],
    answerPairs: [],
    response: [],
    hash: '0'.repeat(64),
    ...given,
  }
}

import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@leidraadspiegel/database'
import { accepter, loadSurvey } from '@leidraadspiegel/questionnaire'
import { openStore } from '@leidraadspiegel/store'
import { importAnswers } from '../../apps/server/src/cli/import-answers.ts'
import { peakMegabytes, report, seconds } from './report.ts'

/** A CSV file of `people` rows and 60 columns, checked and kept, as the command line does it. */
const people = Number(process.argv[2] ?? 100_000)
const items = Array.from({ length: 58 }, (_, index) => `item-${String(index + 1).padStart(2, '0')}`)
const folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-bench-'))

async function writeSurvey(): Promise<void> {
  const points = ['helemaal niet', 'niet echt', 'een beetje', 'grotendeels', 'helemaal'].map((label, index) => ({ value: index + 1, label }))
  const missing = [{ value: 'weet-ik-niet', label: 'weet ik niet', meaning: 'dont-know' }]
  const choices = [...points, ...missing].map(({ value, label }) => ({ value, text: label }))
  const item = { kind: 'item', criterion: 'werk', construct: 'werk', scale: 'klopt5', mirror: null, core: true, sensitive: false, dontKnow: 'missing' }
  const criterion = { id: 'werk', order: 1, title: 'Werk', description: 'Het werk.', levels: ['organisation'], origin: ['aanvullend'], certainty: 'certain', source: 'bench', guideline: { section: null, page: null }, optional: false }
  await writeFile(join(folder, 'survey.json'), JSON.stringify({ title: 'Bench', locale: 'nl', pages: [{ name: 'een', title: 'Werk', elements: items.map((name) => ({ type: 'radiogroup', name, title: `Dit klopt: ${name}.`, choices })) }] }))
  await writeFile(join(folder, 'codebook.json'), JSON.stringify({ survey: 'bench', version: 1, role: 'professional', about: 'people', minutes: { full: 9, core: null }, comparable: true, blocks: [], scales: { klopt5: { points, scored: true, favourable: [4, 5], missing } }, questions: Object.fromEntries(items.map((name) => [name, item])) }))
  await writeFile(join(folder, 'criteria.json'), JSON.stringify({ id: 'bench', version: 1, title: 'Bench', note: '', criteria: [criterion] }))
}

async function writeAnswers(): Promise<void> {
  const file = createWriteStream(join(folder, 'answers.csv'))
  file.write(`organisation,wave,${items.join(',')}\n`)
  for (let row = 0; row < people; row += 1) {
    const text = `Organisatie ${row % 50},1,${items.map((_, index) => 1 + ((row * 7 + index * 3) % 5)).join(',')}\n`
    if (!file.write(text)) await new Promise<void>((resolve) => void file.once('drain', () => resolve()))
  }
  await new Promise<void>((resolve) => void file.end(() => resolve()))
}

await writeSurvey()
await writeAnswers()
const database = await openDatabase({ folder: join(folder, 'data') })
try {
  const store = await openStore(database)
  const { survey } = await loadSurvey({ survey: join(folder, 'survey.json'), codebook: join(folder, 'codebook.json'), criteria: join(folder, 'criteria.json') })
  const project = await store.projects.create({ name: 'Bench', pilot: true }, 'bench')
  for (let number = 0; number < 50; number += 1) await store.organisations.create(project.id, { name: `Organisatie ${number}`, kind: 'implementing', contact: '', crisis: '' })
  const wave = await store.waves.create(project.id, { title: 'Meting', fieldworks: [{ role: 'professional', survey: 'bench', version: 1, form: 'full' }] })
  const [fieldwork] = await store.fieldworks.listOfWave(wave.id)
  await store.fieldworks.open(fieldwork!.id)
  const names = new Map((await store.organisations.list(project.id)).map(({ id, name }) => [id, name]))
  const cohorts = new Map((await store.cohorts.listOfFieldwork(fieldwork!.id)).map(({ id, organisation }) => [names.get(organisation), id]))
  const before = peakMegabytes()
  const terminal = { folder, line: () => {}, error: (text: string) => console.log(text) }
  const [time, kept] = await seconds(() =>
    importAnswers(store, { ...survey, accept: accepter(survey, 'full') }, [join(folder, 'answers.csv')], ({ organisation }) => ({ fieldwork: fieldwork!.id, cohort: cohorts.get(organisation) ?? '' }), { goodRows: false }, terminal),
  )
  report(`import of ${kept.toLocaleString('en')} rows × ${items.length + 2} columns`, `${time.toFixed(1)} s, memory ${before} MB before, ${peakMegabytes()} MB at most`)
} finally {
  await database.close()
  await rm(folder, { recursive: true, force: true })
}

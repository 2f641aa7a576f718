import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@leidraadspiegel/database'
import { askedQuestions, loadLibrary } from '@leidraadspiegel/questionnaire'
import { openStore } from '@leidraadspiegel/store'
import { root } from '../architecture/sources.ts'
import { peakMegabytes, report, seconds } from './report.ts'

/** Count tables of one fieldwork: people × 40 items in 50 organisations. The responses are written into the box by SQL. */
const people = Number(process.argv[2] ?? 1_000_000)
const organisations = 50

const folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-bench-'))
const database = await openDatabase({ folder })
try {
  const store = await openStore(database)
  const survey = (await loadLibrary(join(root, 'surveys'))).latest('professional')!
  const project = await store.projects.create({ name: 'Bench', pilot: true }, 'bench')
  for (let number = 1; number <= organisations; number += 1) await store.organisations.create(project.id, { name: `Organisatie ${number}`, kind: 'implementing', contact: '', crisis: '' })
  const wave = await store.waves.create(project.id, { title: 'Meting', fieldworks: [{ role: 'professional', survey: 'professional', version: 1, form: 'full' }] })
  const [fieldwork] = await store.fieldworks.listOfWave(wave.id)
  await store.fieldworks.open(fieldwork!.id)
  const cohorts = await store.cohorts.listOfFieldwork(fieldwork!.id)
  const asked = askedQuestions(survey, 'full').slice(0, 40)

  const answer = asked.map((item) => `'"${item}":' || ${survey.codebook.questions[item]!.kind === 'fact' ? `1` : `(1 + floor(random() * 5))::int`}`).join(` || ',' || `)
  const list = `[${cohorts.map(({ id }) => `'${id}'`).join(',')}]`
  await store.office.write((connection) =>
    connection.run(
      `insert into box_${fieldwork!.id}.response
       select uuid(), ${list}[1 + (i % ${cohorts.length})::int], 'professional', 1, sha256(i::varchar), null, '{' || ${answer} || '}' from range(${people}) t(i)`,
    ),
  )
  const [opening] = await seconds(() => store.fieldworks.close(fieldwork!.id))
  report(`opening the box of ${people.toLocaleString('en')} responses × ${asked.length} items`, `${opening.toFixed(1)} s`)

  const input = { classes: cohorts.map(({ id }) => ({ cohort: id, class: id })), detailClasses: cohorts.map(({ id }) => ({ cohort: id, class: `d${id}` })), codebook: survey.codebook, form: 'full' as const, asked }
  const [counting, tables] = await seconds(() => store.counts.tables(fieldwork!.id, input))
  report(`count tables of ${people.toLocaleString('en')} responses × ${asked.length} items`, `${counting.toFixed(2)} s, ${tables.distribution.length + tables.scores.length} rows, peak memory ${peakMegabytes()} MB`)
} finally {
  await database.close()
  await rm(folder, { recursive: true, force: true })
}

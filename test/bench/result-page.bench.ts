import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@leidraadspiegel/database'
import { choicesOf, loadLibrary } from '@leidraadspiegel/questionnaire'
import { rolesOfOrganisation } from '@leidraadspiegel/schema'
import { openStore } from '@leidraadspiegel/store'
import { publishFieldwork } from '../../apps/server/src/publish.ts'
import { createResults } from '../../apps/server/src/results.ts'
import { root } from '../architecture/sources.ts'
import { readyOrganisation } from '../packages/store/ready-organisation.ts'
import { quantile, report, seconds } from './report.ts'

/** Analyses of a project of 40 organisations × 4 roles × 2 waves: computed for the first time, as publishing does; drawn for a screen; and once more. */
const organisations = Number(process.argv[2] ?? 40)
const people = 15
const median = (times: readonly number[]): string => `${quantile([...times], 0.5).toFixed(0)} ms`
const folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-bench-'))
const database = await openDatabase({ folder })
try {
  const library = await loadLibrary(join(root, 'surveys'))
  const store = await openStore(database)
  const project = await store.projects.create({ name: 'Bench', pilot: true }, 'bench')
  for (let number = 1; number <= organisations; number += 1) await readyOrganisation(store, project.id, `Organisatie ${number}`)
  for (const title of ['Nulmeting', 'Vervolg']) {
    const wave = await store.waves.create(project.id, { title, fieldworks: rolesOfOrganisation.map((role) => ({ role, survey: role, version: 1, form: 'full' })) })
    for (const fieldwork of await store.fieldworks.listOfWave(wave.id)) {
      await store.fieldworks.open(fieldwork.id)
      const cohorts = await store.cohorts.listOfFieldwork(fieldwork.id)
      const survey = library.get(fieldwork.survey, 1)!
      const choices = Object.entries(choicesOf(survey, 'full')).filter(([name]) => 'scale' in survey.codebook.questions[name]!)
      const answer = choices.map(([name, values]) => `'"${name}":' || (${JSON.stringify(values).replaceAll('"', "'").replaceAll(/(\d+)/g, "'$1'")})[1 + floor(random() * ${Math.min(3, values.length)})::int]`).join(` || ',' || `)
      const list = `[${cohorts.map(({ id }) => `'${id}'`).join(',')}]`
      await store.office.write((connection) =>
        connection.run(`insert into box_${fieldwork.id}.response select uuid(), ${list}[1 + (i % ${cohorts.length})::int], '${fieldwork.survey}', 1, sha256(i::varchar), null, '{' || ${answer} || '}', null from range(${people * cohorts.length}) t(i)`),
      )
      await store.fieldworks.close(fieldwork.id)
      await publishFieldwork(store, library, fieldwork.id)
    }
  }
  const fresh = () => createResults({ publications: (id) => store.publications.list(id), library })
  const first = (await store.organisations.list(project.id))[0]!.id
  const views = [
    ['response', {}],
    ['score-per-criterion', {}],
    ['change-per-criterion', {}],
    ['answers-per-item', { criterion: 'veiligheidsplan' }],
    ['attention', {}],
    ['network-change', {}],
    ['score-per-criterion', { organisation: first }],
    ['change-per-criterion', { organisation: first }],
    ['answers-per-item', { organisation: first, criterion: 'veiligheidsplan' }],
  ] as const
  await fresh().result(project.id, 'response', { width: 500, scheme: 'light' }, 'all')
  for (const [name, filters] of views) {
    const [computed, drawn, again]: [number[], number[], number[]] = [[], [], []]
    for (const width of [700, 720, 740]) {
      const { result } = fresh()
      computed.push((await seconds(() => result(project.id, name, { ...filters, width, scheme: 'light' }, 'all')))[0] * 1000)
      drawn.push((await seconds(() => result(project.id, name, { ...filters, width: width + 5, scheme: 'light' }, 'all')))[0] * 1000)
      again.push((await seconds(() => result(project.id, name, { ...filters, width, scheme: 'light' }, 'all')))[0] * 1000)
    }
    report(`${name}${'organisation' in filters ? ' of one organisation' : ` of ${organisations} organisations`}`, `computed ${median(computed)}, drawn ${median(drawn)}, again ${median(again)}`)
  }
} finally {
  await database.close()
  await rm(folder, { recursive: true, force: true })
}

import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analyses } from '@leidraadspiegel/analysis'
import { checkPublication } from '@leidraadspiegel/disclosure'
import { compute } from '@leidraadspiegel/pipeline'
import { askedQuestions, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Publication } from '@leidraadspiegel/schema'
import { publishFieldwork } from '../../../apps/server/src/publish.ts'
import { codebooksOf } from '../../../apps/server/src/wordings.ts'
import { answersFor } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'

/** Huis C is the smallest, so that it is the one that goes along. */
const people = [14, 13, 11, 12]

let house: TestHouse
let survey: LoadedSurvey
let item: string
let publication: Publication

/** The questionnaire of professionals in which a project made one question sensitive: a fact that counts in no score. */
function withSensitive(shipped: LoadedSurvey, name: string): LoadedSurvey {
  const question = shipped.codebook.questions[name]!
  return { ...shipped, codebook: { ...shipped.codebook, questions: { ...shipped.codebook.questions, [name]: { ...question, kind: 'fact', sensitive: true } as typeof question } } }
}

/** Everybody of the first organisation gives one answer to the sensitive question. */
beforeAll(async () => {
  house = await openTestHouse()
  const { store, library } = house
  const shipped = library.latest('professional')!
  item = askedQuestions(shipped, 'full').find((name) => shipped.codebook.questions[name]?.kind === 'item')!
  survey = withSensitive(shipped, item)
  const question = survey.codebook.questions[item] as { scale: string }
  const points = survey.codebook.scales[question.scale]!.points.map(({ value }) => value)
  const project = await store.projects.create({ name: 'Oefennetwerk', pilot: true }, 'anna')
  for (const at of people.keys()) {
    const { id } = await store.organisations.create(project.id, { name: `Huis ${'ABCD'[at]}`, kind: 'implementing', contact: '', crisis: '' })
    await store.consents.give(id, 'bundling', 'Het bestuur')
  }
  const wave = await store.waves.create(project.id, { title: 'Nulmeting', fieldworks: [{ role: 'professional', survey: shipped.survey, version: shipped.version, form: 'full' }] })
  const [fieldwork] = await store.fieldworks.listOfWave(wave.id)
  const names = new Map((await store.organisations.list(project.id)).map(({ id, name }) => [id, name]))
  await store.fieldworks.open(fieldwork!.id)
  for (const cohort of await store.cohorts.listOfFieldwork(fieldwork!.id)) {
    const at = 'ABCD'.indexOf(names.get(cohort.organisation)!.at(-1)!)
    for (let number = 0; number < people[at]!; number++) {
      const answers = { ...(await answersFor(house, cohort.id, number)), [item]: at === 0 ? points.at(-1)! : points[number % points.length]! }
      await store.box.submit(fieldwork!.id, { id: randomUUID(), cohort: cohort.id, survey: shipped.survey, version: shipped.version, passHash: createHash('sha256').update(randomUUID()).digest('hex'), withdrawalHash: null, answers })
    }
  }
  await house.close(fieldwork!.id)
  publication = await publishFieldwork(store, { get: () => survey }, fieldwork!.id)
})
afterAll(() => house.leave())

const idOf = (title: string): string => publication.groups.find((group) => group.title === title)!.organisation!
const titlesOf = (groups: readonly string[]): string[] => publication.groups.filter(({ group, kind }) => groups.includes(group) && kind !== 'others').map(({ title }) => title)

describe('a question of a project about somebody\'s own situation', () => {
  test('keeps the promises of a publication', () => {
    expect(() => checkPublication(publication)).not.toThrow()
  })

  test('is withheld where everybody answered the same, and with one other, while the network stays', () => {
    expect(titlesOf(publication.groups.map(({ group }) => group))).toEqual(['het netwerk', 'Huis A', 'Huis B', 'Huis C', 'Huis D'])
    expect(titlesOf(publication.sensitive!.members.map(({ group }) => group))).toEqual(['het netwerk', 'Huis B', 'Huis D'])
  })

  test('is counted in classes of its own only, and nowhere in a score', () => {
    const classes = publication.sensitive!.classes.map((each) => each.class)
    expect([...new Set(publication.distribution.filter((row) => row.item === item).map((row) => row.class))].toSorted()).toEqual(classes.toSorted())
    expect(publication.distribution.filter((row) => classes.includes(row.class) && row.item !== item)).toEqual([])
    const criterion = (house.library.latest('professional')!.codebook.questions[item] as { criterion: string }).criterion
    const others = askedQuestions(survey, 'full').filter((name) => name !== item && (survey.codebook.questions[name] as { criterion?: string }).criterion === criterion)
    expect(others.length > 0).toBe(publication.scores.some((row) => row.criterion === criterion))
  })

  test('has no numbers in the results of who is withheld, and all of them elsewhere', () => {
    const codebooks = codebooksOf([survey])
    const rowsOf = (selection: { organisation?: string }) => compute(analyses['answers-per-item'], { publications: [publication], criteria: house.library.criteria, codebooks, selection }).outcome.rows.filter((row) => row['item'] === item)
    const numbers = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => row['n']).filter((n) => n !== null)
    expect(rowsOf({ organisation: idOf('Huis A') }).length).toBeGreaterThan(0)
    for (const title of ['Huis A', 'Huis C']) expect(numbers(rowsOf({ organisation: idOf(title) }))).toEqual([])
    for (const title of ['Huis B', 'Huis D']) expect(numbers(rowsOf({ organisation: idOf(title) })).length).toBeGreaterThan(0)
    expect(numbers(rowsOf({ organisation: 'network' })).length).toBeGreaterThan(0)
  })
})

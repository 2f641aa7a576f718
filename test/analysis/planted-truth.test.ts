import { analyses } from '@leidraadspiegel/analysis'
import { run } from '@leidraadspiegel/pipeline'
import type { Answers } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { personScore } from './fixtures/counting.ts'
import { inputOf, networkOf, twoOrganisations } from './fixtures/network.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { idOf, publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

const wording = wordingOf('professional')
const truthThen = { veiligheidsplan: 0.35, 'naasten-betrekken': 0.5, 'werkwijze-en-rollen': 0.6, 'bestuurlijk-draagvlak': 0.7, 'leren-en-nazorg': 0.5 }
const truthNow = { veiligheidsplan: 0.6, 'naasten-betrekken': 0.5, 'werkwijze-en-rollen': 0.48, 'bestuurlijk-draagvlak': 0.7, 'leren-en-nazorg': 0.5 }
const planted = Object.keys(truthThen) as (keyof typeof truthThen)[]

/** What an endless number of these people would score. */
function expected(truth: Readonly<Record<string, number>>): (criterion: string) => number {
  const people: Answers[] = peopleOf(wording, 6000, truth, randomFrom(99))
  return (criterion) => {
    const scores = people.flatMap((answers) => {
      const found = personScore(answers, criterion, wording.codebook)
      return found === null ? [] : [(100 * found.numerator) / found.denominator]
    })
    return scores.reduce((sum, score) => sum + score, 0) / scores.length
  }
}

describe('what was planted is found', () => {
  const names = Array.from({ length: 40 }, (_, index) => `Huis ${index + 10}`)
  const random = randomFrom(3)
  const attendance = (truth: Readonly<Record<string, number>>) => names.map((organisation, index) => ({ organisation, people: peopleOf(wording, 6 + (index % 20), truth, random) }))
  const publications = [truthThen, truthNow].map((truth, index) => publicationOf({ role: 'professional', wave: index + 1, attendance: attendance(truth) }))
  const { rows } = run(analyses['change-per-criterion'], inputOf({ publications, criteria, codebooks: [wording] }))
  const [then, now] = [expected(truthThen), expected(truthNow)]

  test.each(planted)('the change on %s lies inside the interval of about 95 of 100 organisations', (criterion) => {
    const truth = now(criterion) - then(criterion)
    const intervals = rows.filter((row) => row['criterion'] === criterion && row['lower'] !== null)
    const covering = intervals.filter((row) => Number(row['lower']) <= truth && truth <= Number(row['upper']))
    expect(intervals.length).toBeGreaterThan(35)
    expect(covering.length / intervals.length).toBeGreaterThan(0.86)
    const average = intervals.reduce((sum, row) => sum + Number(row['difference']), 0) / intervals.length
    expect(Math.abs(average - truth)).toBeLessThan(4)
  })

  test('the criterion that was planted to rise most is named, with its interval and its people', () => {
    const [sentence] = run(analyses['change-per-criterion'], inputOf(twoOrganisations, { organisation: idOf('De Linde'), role: 'professional' })).sentences
    expect(sentence).toMatch(/‘Veiligheids- en signaleringsplannen’ \(n\s=\s24\sen\s30\): duidelijk verbeterd: van \d+ naar \d+ \(\+\d+\)\. Dit past bij een verandering van \+\d+ tot \+\d+ punten\.$/)
  })
})

describe('the verdict on what was planted', () => {
  const network = networkOf({ organisations: Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`Huis ${index + 10}`, [{ professional: 24 }, { professional: 24 }]])), seed: 12 })
  const { rows } = run(analyses['change-per-criterion'], inputOf(network))
  const labels = (criterion: string): unknown[] => rows.filter((row) => row['criterion'] === criterion).map(({ label }) => label)

  test('a change of 25 points is called clear in nearly every organisation of 24 people', () => {
    const found = labels('veiligheidsplan')
    expect(found).toHaveLength(24)
    expect(found.filter((label) => label === 'duidelijk_verbeterd').length).toBeGreaterThan(21)
  })

  test('where nothing was planted hardly anything is called clear, and nothing is called so the wrong way round', () => {
    const unplanted = ['bestuurlijk-draagvlak', 'leren-en-nazorg'].flatMap(labels)
    expect(unplanted).toHaveLength(48)
    expect(unplanted.filter((label) => String(label).startsWith('duidelijk')).length).toBeLessThan(3)
    expect(labels('veiligheidsplan').filter((label) => String(label).endsWith('verslechterd'))).toEqual([])
    expect(labels('samenwerken-in-netwerk').filter((label) => String(label).endsWith('verbeterd'))).toEqual([])
  })
})

describe('a change that leans on weet ik niet', () => {
  const random = randomFrom(8)
  const publications = [{ veiligheidsplan: 0.35 }, { veiligheidsplan: 0.65 }].map((truth, index) => publicationOf({ role: 'professional', wave: index + 1, attendance: [{ organisation: 'Aa', people: peopleOf(wording, 24, truth, random) }] }))
  const rowOf = (given: typeof publications) => run(analyses['change-per-criterion'], inputOf({ publications: given, criteria, codebooks: [wording] })).rows.find(({ criterion }) => criterion === 'veiligheidsplan')!

  test('is not called clear, and the table says why', () => {
    expect(rowOf(publications)).toMatchObject({ label: 'duidelijk_verbeterd', reason: null })
    const [then, now] = publications
    const turned = [then!, { ...now!, otherScores: then!.otherScores }]
    expect(rowOf(turned)).toMatchObject({ label: 'waarschijnlijk_verbeterd', difference: rowOf(publications)['difference'], reason: expect.stringContaining('weet ik niet') })
  })
})

describe('what cannot be compared is not compared', () => {
  const random = randomFrom(5)
  const people = () => peopleOf(wording, 14, {}, random)
  const changeBetween = (second: Partial<Parameters<typeof publicationOf>[0]>, codebooks = [wording]) => {
    const publications = [{ wave: 1 }, { wave: 2, ...second }].map((part) => publicationOf({ role: 'professional', attendance: [{ organisation: 'Aa', people: people() }], ...part }))
    return run(analyses['change-per-criterion'], inputOf({ publications, criteria, codebooks }))
  }

  test('when the short form asked fewer questions about a criterion, both means are shown without a difference', () => {
    const outcome = changeBetween({ form: 'core' })
    const row = outcome.rows.find(({ criterion }) => criterion === 'veiligheidsplan')!
    expect(row).toMatchObject({ difference: null, lower: null, reason: expect.stringMatching(/^er zijn andere vragen gesteld: alleen toen gevraagd: ‘.+’/) })
    expect(row['meanNow']).toEqual(expect.any(Number))
    expect(outcome.rows.find(({ criterion }) => criterion === 'samenwerken-in-netwerk')).toMatchObject({ difference: expect.any(Number) })
    expect(outcome.sentences.join(' ')).toContain('Niet te vergelijken, want er zijn andere vragen gesteld')
  })

  test('when a new version says that it does not compare, nothing is compared; otherwise everything is', () => {
    const broken = wordingOf('professional', 2, false)
    expect(changeBetween({ wording: broken }, [wording, broken]).rows.every(({ difference }) => difference === null)).toBe(true)
    const mended = wordingOf('professional', 2, true)
    expect(changeBetween({ wording: mended }, [wording, mended]).rows.every(({ difference }) => difference !== null)).toBe(true)
  })

  test('when one question changed its words, its criterion is not compared and both wordings are shown, until the codebook says that it compares', () => {
    const drifted = wordingOf('professional', 2)
    const reworded = { ...drifted, titles: { ...drifted.titles, 'pro-3b': 'Wij werken het plan elke maand bij.' } }
    const blocked = changeBetween({ wording: reworded }, [wording, reworded]).rows
    expect(blocked.find(({ criterion }) => criterion === 'veiligheidsplan')).toMatchObject({ difference: null, label: null, reason: expect.stringMatching(/toen: ‘Als de situatie verandert.*’, nu: ‘Wij werken het plan elke maand bij\.’$/) })
    expect(blocked.filter(({ difference }) => difference === null)).toHaveLength(1)
    const question = { ...drifted.codebook.questions['pro-3b']!, comparesWithEarlier: true as const } as (typeof drifted.codebook.questions)[string]
    const allowed = { ...reworded, codebook: { ...drifted.codebook, questions: { ...drifted.codebook.questions, 'pro-3b': question } } }
    expect(changeBetween({ wording: allowed }, [wording, allowed]).rows.every(({ difference }) => difference !== null)).toBe(true)
  })
})

import { analyses } from '@leidraadspiegel/analysis'
import { run, type Selection } from '@leidraadspiegel/pipeline'
import { tQuantile } from '@leidraadspiegel/statistics'
import type { Answers, Publication, Row } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { personScore } from './fixtures/counting.ts'
import { manyOrganisations, nameOf, withNetwork } from './fixtures/many-organisations.ts'
import { inputOf, networkOf } from './fixtures/network.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { idOf, publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

const analysis = analyses['network-scores']
const wording = wordingOf('professional')
const everything = (publications: readonly Publication[], selection: Selection = {}, names?: ReadonlyMap<string, string>) => run(analysis, { ...inputOf({ publications, criteria, codebooks: [wording] }, selection), names })

/** The rows about the network, without those of single organisations. */
const answer = (publications: readonly Publication[], selection: Selection = {}) => {
  const outcome = everything(publications, selection)
  return { ...outcome, rows: outcome.rows.filter(({ which }) => which === 'network') }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const scoresOf = (answers: readonly Answers[], criterion: string): number[] => answers.flatMap((one) => {
  const found = personScore(one, criterion, wording.codebook)
  return found === null ? [] : [(100 * found.numerator) / found.denominator]
})

const alike = (answers: Answers, organisations = 5): Publication[] =>
  [publicationOf({ role: 'professional', wave: 1, attendance: Array.from({ length: organisations }, (_, index) => ({ organisation: nameOf(index), people: Array.from({ length: 8 }, () => answers) })) })]

const onScale = Object.keys(wording.codebook.questions).filter((name) => name !== 'pro-functie' && name !== 'pro-2f')

const width = (row: Row): number => Number(row['nextUpper']) - Number(row['nextLower'])

const with50 = (low: number) => answer([publicationOf({ role: 'professional', wave: 1, attendance: Array.from({ length: 6 }, (_, index) => ({ organisation: nameOf(index), people: peopleOf(wording, 30, { veiligheidsplan: index < low ? 0.2 : 0.9 }, randomFrom(index)) })) })])
const pointOf = (low: number): unknown => with50(low).rows.find(({ criterion }) => criterion === 'veiligheidsplan')!['shared']

describe('the figures are those of the people', () => {
  const random = randomFrom(31)
  const people = [9, 14, 6, 21, 11, 3].map((n, index) => peopleOf(wording, n, { veiligheidsplan: 0.25 + 0.1 * index, 'bestuurlijk-draagvlak': 0.9 }, random))
  const publications = [publicationOf({ role: 'professional', wave: 1, attendance: people.map((one, index) => ({ organisation: nameOf(index), people: one })) })]
  const { rows, sentences } = answer(publications)
  const of = (criterion: string): Row => rows.find((row) => row['criterion'] === criterion)!

  test('every organisation counts once, and is counted in the band of its own mean', () => {
    expect(rows).toHaveLength(criteria.criteria.length)
    for (const row of rows) {
      const values = people.map((one) => scoresOf(one, String(row['criterion']))).filter(({ length }) => length >= 5)
      const means = values.map(mean)
      const half = tQuantile(0.975, means.length - 1) * Math.sqrt(means.reduce((sum, value) => sum + (value - mean(means)) ** 2, 0) / (means.length - 1) / means.length)
      expect(row).toMatchObject({ units: means.length, tookPart: 6, n: values.flat().length })
      expect(row['mean']).toBeCloseTo(mean(means), 9)
      expect(row['lower']).toBeCloseTo(Math.max(0, mean(means) - half), 9)
      expect(row['upper']).toBeCloseTo(Math.min(100, mean(means) + half), 9)
      const inBands = [row['attention'], row['better'], row['inOrder']]
      const rounded = means.map(Math.round)
      if (Number(row['items']) < 3) expect(inBands).toEqual([null, null, null])
      else expect(inBands).toEqual([rounded.filter((value) => value < 50).length, rounded.filter((value) => value >= 50 && value < 75).length, rounded.filter((value) => value >= 75).length])
    }
  })

  test('where organisations lie far apart the expectation for a next one is wide', () => {
    expect(width(of('veiligheidsplan'))).toBeGreaterThan(2 * width(of('bestuurlijk-draagvlak')))
    expect(sentences.find((sentence) => sentence.includes('het verst uit elkaar'))).toMatch(/^In een volgende organisatie verwachten we bij professionals voor ‘Veiligheids- en signaleringsplannen’ een score tussen \d+ en \d+: /)
  })

  test('how many organisations count, of how many, is said first; none is named', () => {
    expect(sentences[0]).toBe('Van professionals tellen 5 van de 6 organisaties mee, in meting 1. Elke organisatie telt even zwaar.')
    const outcome = JSON.stringify(answer(publications, { organisation: idOf(nameOf(2)) }))
    for (const index of [0, 1, 3, 4, 5]) expect(outcome).not.toContain(nameOf(index))
    expect(outcome).not.toContain(nameOf(2))
  })
})

describe('a common point is where most organisations are below 50', () => {
  test('more than half, not half', () => {
    expect([pointOf(3), pointOf(4)]).toEqual([null, 'bij de meeste onder de 50'])
    expect(with50(4).sentences.join(' ')).toContain('‘Veiligheids- en signaleringsplannen’ (4 van de 6)')
  })

  test('and a subject with one question is none', () => {
    const low = answer(manyOrganisations({ k: 6, waves: 1, truth: { 'samenwerken-in-netwerk': [0.1, 0] } }).publications).rows
    expect(low.find(({ criterion }) => criterion === 'samenwerken-in-netwerk')).toMatchObject({ items: 1, attention: null, shared: null })
  })
})

describe('with few organisations', () => {
  test('two give nothing; three and four no expectation; one with more than half of the people nothing', () => {
    for (const row of answer(manyOrganisations({ k: 2 }).publications).rows) expect(row).toMatchObject({ units: null, mean: null, n: null, attention: null })
    for (const row of answer(manyOrganisations({ k: 4 }).publications).rows) expect(row).toMatchObject({ units: 4, mean: expect.any(Number), nextLower: null })
    const dominated = answer(manyOrganisations({ k: 4, size: (index) => (index === 0 ? 40 : 8) }).publications)
    for (const row of dominated.rows) expect(row).toMatchObject({ units: null, mean: null, largestShare: null })
    expect(dominated.sentences[0]).toMatch(/^Van professionals is er geen uitkomst over het netwerk\./)
  })

  test('the latest wave in which three are shown is taken', () => {
    const network = networkOf({ organisations: Object.fromEntries(['Aa', 'Bb', 'Cc'].map((name, index) => [name, [{ professional: 9 }, { professional: 9 }, { professional: index === 0 ? 9 : 3 }]])) })
    expect(answer(network.publications).rows.map(({ wave }) => wave)).toEqual(Array.from({ length: 6 }, () => 2))
    expect(run(analysis, inputOf(network, { wave: 3 })).rows.every(({ mean: found }) => found === null)).toBe(true)
  })
})

describe('there is always a sentence', () => {
  test('when nothing is there, or everything is withheld, without a number', () => {
    expect(answer([]).sentences).toEqual(['Er is nog niets gepubliceerd.'])
    expect(answer(manyOrganisations({ k: 6 }).publications, { wave: 9 }).sentences).toEqual(['Bij deze keuze zijn er geen uitkomsten.'])
    const { sentences, svg } = answer(manyOrganisations({ k: 6, size: () => 4 }).publications)
    expect(sentences).toEqual(['Er staan hier geen uitkomsten van professionals van een of meer organisaties. Niet getoond om deelnemers te beschermen.'])
    expect(svg).toContain('Niet getoond om deelnemers te beschermen.')
  })

  test('when everybody says ‘weet ik niet’, or answers alike', () => {
    expect(answer(alike(Object.fromEntries(onScale.map((name) => [name, 'weet-ik-niet'])))).sentences).toEqual(['Bij deze keuze zijn er geen uitkomsten.'])
    const { rows, sentences } = answer(alike(Object.fromEntries(onScale.map((name) => [name, 5]))))
    for (const row of rows) expect(row).toMatchObject({ mean: 100, lower: null, nextLower: null, tau: null })
    expect(sentences[1]).toMatch(/staat ‘.+’ het hoogst, op 100 \(5 organisaties, n\s=\s40\)/)
  })

  test('of one subject alone, and of the short form', () => {
    const { sentences } = answer(manyOrganisations({ k: 6 }).publications, { criterion: 'veiligheidsplan' })
    expect(sentences.slice(1)).toEqual([
      expect.stringMatching(/^Bij professionals van de gemiddelde organisatie staat ‘Veiligheids- en signaleringsplannen’ op \d+ \(6 organisaties, n\s=\s\d+; past bij \d+ tot \d+\)\.$/),
      expect.stringMatching(/^Bij professionals staan \d van de 6 organisaties onder de 50\.$/),
      expect.stringMatching(/^In een volgende organisatie verwachten we bij professionals .+ een score tussen \d+ en \d+\.$/),
    ])
    const core = publicationOf({ role: 'professional', wave: 1, form: 'core', attendance: Array.from({ length: 4 }, (_, index) => ({ organisation: nameOf(index), people: peopleOf(wording, 9, {}, randomFrom(index)) })) })
    for (const row of answer([core]).rows) expect(row).toMatchObject({ units: 4, attention: null })
  })
})

const apart = (outcome: ReturnType<typeof everything>): Row[] => outcome.rows.filter(({ which }) => which !== 'network')

describe('organisations one by one', () => {
  const network = manyOrganisations({ k: 5, waves: 1, apart: 0.3, size: (index) => 9 + index })
  const ids = [0, 1, 2, 3, 4].map((index) => idOf(nameOf(index)))
  const names = new Map(ids.map((id, index) => [id, ['Zonhove', 'De Brug', 'Kompas', 'Anker', 'Linde'][index]!]))

  test('without names are a score each, without a size or a group that ties subjects together', () => {
    const outcome = everything(network.publications)
    for (const criterion of new Set(outcome.rows.map((row) => row['criterion']))) {
      const rows = apart(outcome).filter((row) => row['criterion'] === criterion)
      const together = outcome.rows.find((row) => row['criterion'] === criterion && row['which'] === 'network')!
      expect(rows.map(({ group, organisation, n, lower }) => [group, organisation, n, lower])).toEqual(rows.map(() => ['over-organisations', 'een van de organisaties', together['n'], null]))
      const means = rows.map((row) => Number(row['mean']))
      expect(means).toEqual(means.toSorted((a, b) => a - b))
      expect(mean(means)).toBeCloseTo(Number(together['mean']), 9)
    }
    for (const index of ids.keys()) expect(JSON.stringify(outcome)).not.toContain(nameOf(index))
    for (const id of ids) expect(JSON.stringify(outcome)).not.toContain(id)
  })

  test('with names are called as they are called now, on alphabet and never by score', () => {
    const outcome = everything(network.publications, { criterion: 'veiligheidsplan' }, names)
    expect(apart(outcome).map(({ organisation }) => organisation)).toEqual(['Anker', 'De Brug', 'Kompas', 'Linde', 'Zonhove'])
    expect(apart(outcome).map(({ n }) => n)).toEqual([12, 10, 11, 13, 9])
    expect(outcome.sentences.join(' ')).not.toMatch(/Anker|Brug|Kompas|Linde|Zonhove/)
    const drawn = [...outcome.svg!.matchAll(/Anker|De Brug|Kompas|Linde|Zonhove/g)].map(([name]) => name)
    expect(drawn).toEqual(['Anker', 'De Brug', 'Kompas', 'Linde', 'Zonhove'])
  })

  test('have no row where there may be no figure over them', () => {
    expect(apart(everything(manyOrganisations({ k: 2, waves: 1 }).publications, {}, names))).toEqual([])
  })

  test('an organisation that is withheld has no name, whatever the others agreed to', () => {
    const withSmall = manyOrganisations({ k: 5, waves: 1, size: (index) => (index === 2 ? 3 : 10) })
    const outcome = everything(withSmall.publications, {}, names)
    expect(JSON.stringify(outcome)).not.toMatch(new RegExp(`Kompas|${nameOf(2)}|${ids[2]}`))
    expect(JSON.stringify(outcome)).toContain('Zonhove')
  })

  test('other questions about the network never name them', () => {
    for (const name of ['organisation-in-network', 'network-change'] as const)
      expect(JSON.stringify(run(analyses[name], { ...inputOf(network), names }))).not.toMatch(/Anker|Brug|Kompas|Linde|Zonhove|Huis/)
  })
})

describe('who did not agree to count in the network', () => {
  const publications = withNetwork(manyOrganisations({ k: 5, waves: 1 })).publications.map((publication) => ({ ...publication, rules: { ...publication.rules, version: 3 } }))
  const leaving = (index: number): Publication[] => publications.map((publication) => {
    const classes = publication.members.filter(({ group }) => group === `organisation:${idOf(nameOf(index))}`).map((member) => member.class)
    const size = publication.groups.find(({ group }) => group === `organisation:${idOf(nameOf(index))}`)!.n
    return { ...publication, groups: publication.groups.map((group) => (group.group === 'network' ? { ...group, n: group.n - size } : group)), members: publication.members.filter((member) => member.group !== 'network' || !classes.includes(member.class)) }
  })

  test('is in no figure over organisations, though it is shown by itself', () => {
    for (const { units, tookPart } of answer(publications).rows) expect([units, tookPart]).toEqual([5, 5])
    for (const { units, tookPart } of answer(leaving(1)).rows) expect([units, tookPart]).toEqual([4, 4])
    const own = run(analyses['organisation-in-network'], inputOf({ publications: leaving(1), criteria, codebooks: [wording] }, { organisation: idOf(nameOf(1)) }))
    expect(own.rows.filter(({ which }) => which === 'own')).toEqual([])
    expect(run(analyses['score-per-criterion'], inputOf({ publications: leaving(1), criteria, codebooks: [wording] }, { organisation: idOf(nameOf(1)) })).rows.length).toBeGreaterThan(0)
  })

  test('nobody is when there is no network', () => {
    const without = publications.map((publication) => ({ ...publication, groups: publication.groups.filter(({ group }) => group !== 'network'), members: publication.members.filter(({ group }) => group !== 'network') }))
    expect(answer(without).rows).toEqual([])
  })
})

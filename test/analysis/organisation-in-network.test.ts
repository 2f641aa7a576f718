import { analyses } from '@leidraadspiegel/analysis'
import { run, type Selection } from '@leidraadspiegel/pipeline'
import { funnelLimits, metaReml, tQuantile } from '@leidraadspiegel/statistics'
import type { Answers, Publication, Row } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { personScore } from './fixtures/counting.ts'
import { manyOrganisations, nameOf } from './fixtures/many-organisations.ts'
import { inputOf, networkOf } from './fixtures/network.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { idOf, publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

const analysis = analyses['organisation-in-network']
const wording = wordingOf('professional')
const answer = (publications: readonly Publication[], selection: Selection = {}) => run(analysis, inputOf({ publications, criteria, codebooks: [wording] }, selection))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: readonly number[]): number => values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1)
const own = (index: number) => ({ organisation: idOf(nameOf(index)) })
const rowsOf = (rows: readonly Row[], which: string): Row[] => rows.filter((row) => row['which'] === which)

const scoresOf = (answers: readonly Answers[], criterion: string): number[] => answers.flatMap((one) => {
  const found = personScore(one, criterion, wording.codebook)
  return found === null ? [] : [(100 * found.numerator) / found.denominator]
})

/** One wave of organisations of these sizes; the first one stands elsewhere on the plans. */
function oneWave(sizes: readonly number[], first = 0.5, seed = 41): { people: Answers[][]; publications: Publication[] } {
  const random = randomFrom(seed)
  const people = sizes.map((n, index) => peopleOf(wording, n, { veiligheidsplan: index === 0 ? first : 0.5 }, random))
  return { people, publications: [publicationOf({ role: 'professional', wave: 1, attendance: people.map((one, index) => ({ organisation: nameOf(index), people: one })) })] }
}

describe('the figures are those of the people', () => {
  const { people, publications } = oneWave([14, 9, 22, 7, 18, 11])
  const { rows } = answer(publications, own(2))

  test('the own score is raw and drawn towards the network, beside the average organisation', () => {
    for (const row of rowsOf(rows, 'own')) {
      const all = people.map((one) => scoresOf(one, String(row['criterion'])))
      const values = all[2]!
      const half = tQuantile(0.975, values.length - 1) * Math.sqrt(variance(values) / values.length)
      expect(row).toMatchObject({ organisation: nameOf(2), n: values.length, units: all.filter(({ length }) => length >= 5).length })
      expect(row['mean']).toBeCloseTo(mean(values), 9)
      expect(row['lower']).toBeCloseTo(mean(values) - half, 9)
      const counted = all.filter(({ length }) => length >= 5)
      const spread = metaReml({ yi: counted.map(mean), vi: counted.map((one) => variance(one) / one.length) })
      expect(spread.status === 'ok' && row['shrunk']).toBeCloseTo(spread.status === 'ok' ? spread.shrunk[counted.indexOf(values)]! : Number.NaN, 5)
      const network = rowsOf(rows, 'network').find(({ criterion }) => criterion === row['criterion'])!
      expect(network['mean']).toBeCloseTo(mean(counted.map(mean)), 9)
    }
    expect(rowsOf(rows, 'own')).toHaveLength(criteria.criteria.length)
  })

  test('the share of people with 50 or more stands against the limits of chance for their number', () => {
    for (const row of rowsOf(rows, 'own')) {
      const counted = people.map((one) => scoresOf(one, String(row['criterion']))).filter(({ length }) => length >= 5)
      const share = mean(counted.flat().map((value) => (value >= 50 ? 1 : 0)))
      const network = rowsOf(rows, 'network').find(({ criterion }) => criterion === row['criterion'])!
      expect(network['share']).toBeCloseTo(share, 9)
      const limits = funnelLimits({ p0: share, n: Number(row['n']) })
      if (network['tau'] === 0) expect(limits).toMatchObject({ lower: expect.closeTo(Number(row['lower95']), 9), upper: expect.closeTo(Number(row['upper95']) === 1 ? (limits.status === 'ok' ? limits.upper : 1) : Number(row['upper95']) - 1 / Number(row['n']), 9) })
      else expect(Number(row['lower95'])).toBeLessThan(limits.status === 'ok' ? limits.lower : 0)
    }
  })
})

describe('what was planted is found', () => {
  const sizes = [30, 28, 26, 24, 30, 22, 25, 27]

  test('an organisation that stands elsewhere does not fit chance, with its figures and an invitation to talk', () => {
    const { rows, sentences } = answer(oneWave(sizes, 0.1).publications, own(0))
    expect(rowsOf(rows, 'own').find(({ criterion }) => criterion === 'veiligheidsplan')!['place']).not.toBe('past bij toeval')
    expect(sentences[0]).toMatch(/^Bij professionals van Huis 10 heeft \d+% een score van 50 of hoger op ‘Veiligheids- en signaleringsplannen’ \(n\s=\s30\); in het netwerk is dat \d+% \(8 organisaties, n\s=\s\d+\)\. Bij zo veel deelnemers past \d+% tot \d+% bij toeval\. Dit verschil past (minder goed|vrijwel niet) bij toeval\. Bespreek of jullie dit herkennen\.$/)
    expect(sentences[1]).toMatch(/^De gemiddelde score is daar \d+ \(past bij .+\) en die van de gemiddelde organisatie \d+ \(past bij .+\)\. Bij weinig deelnemers schuiven we de schatting naar het netwerkgemiddelde: bijgesteld is de score \d+\.$/)
  })

  test('organisations that are alike nearly always fit chance', () => {
    const places = [1, 2, 3, 4, 5, 6].flatMap((seed) => answer(oneWave(sizes, 0.5, seed).publications).rows.filter(({ which }) => which === 'other').map(({ place }) => place))
    expect(places).toHaveLength(6 * 8 * 6)
    expect(places.filter((place) => place === 'past bij toeval').length / places.length).toBeGreaterThan(0.93)
    expect(places.filter((place) => place === 'past vrijwel niet bij toeval').length).toBeLessThanOrEqual(2)
  })

  test('the fewer people, the further a score is drawn to the network', () => {
    const network = manyOrganisations({ k: 12, waves: 1, apart: 0.2, size: (index) => (index === 0 ? 6 : 24), seed: 8 })
    const drawn = (index: number): number => {
      const [row] = rowsOf(answer(network.publications, { ...own(index), criterion: 'werkwijze-en-rollen' }).rows, 'own')
      const [beside] = rowsOf(answer(network.publications, { ...own(index), criterion: 'werkwijze-en-rollen' }).rows, 'network')
      return (Number(row!['shrunk']) - Number(row!['mean'])) / (Number(beside!['mean']) - Number(row!['mean']))
    }
    expect(drawn(0)).toBeGreaterThan(drawn(1))
  })
})

describe('nobody is named but the own organisation', () => {
  const { publications } = oneWave([14, 9, 22, 9, 18, 11])
  const outcome = answer(publications, own(2))

  test('not in rows, words or picture, and no row says which organisation it is', () => {
    const text = JSON.stringify(outcome)
    for (const index of [0, 1, 3, 4, 5]) for (const name of [nameOf(index), idOf(nameOf(index))]) expect(text).not.toContain(name)
    for (const row of rowsOf(outcome.rows, 'other')) expect(row).toMatchObject({ group: 'over-organisations', organisation: 'een andere organisatie', mean: null, shrunk: null })
    expect(answer(publications).rows.every(({ organisation }) => organisation === 'een organisatie' || organisation === 'gemiddelde organisatie')).toBe(true)
  })

  test('others stand in the order of their size, and are the same rows when their names are swapped', () => {
    const swapped = publications.map((publication) => ({ ...publication, groups: publication.groups.map((group) => ({ ...group, title: group.title === nameOf(1) ? nameOf(3) : group.title === nameOf(3) ? nameOf(1) : group.title })) }))
    expect(answer(swapped, own(2)).rows).toEqual(outcome.rows)
    const sizes = rowsOf(outcome.rows, 'other').filter(({ criterion }) => criterion === 'veiligheidsplan').map(({ n }) => Number(n))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  test('the picture of one subject has a dot for every organisation', () => {
    const { svg, rows } = answer(publications, { ...own(2), criterion: 'veiligheidsplan' })
    expect(rowsOf(rows, 'other')).toHaveLength(5)
    expect(svg).toContain('deel van de mensen met een score van 50 of hoger')
    expect(svg).toContain(nameOf(2))
  })
})

describe('there is always a sentence', () => {
  test('without a choice: which one to make, and how many fit', () => {
    const { sentences, svg } = answer(oneWave([14, 9, 22, 9]).publications)
    expect(sentences[0]).toBe('Kies een organisatie om te zien of haar verschil met het netwerk bij toeval past.')
    expect(sentences[1]).toMatch(/^Van professionals zijn er uitkomsten van 4 organisaties, in meting 1\. Van de \d+ vergelijkingen met het netwerk passen er \d+ bij toeval\.$/)
    expect(svg).toContain('een organisatie')
  })

  test('with two organisations, or one that has more than half of the people: nothing about the network, the own figures stay', () => {
    for (const sizes of [[14, 9], [40, 9, 9, 9]]) {
      const { sentences, rows } = answer(oneWave(sizes).publications, own(1))
      expect(sentences[0]).toMatch(/^Van professionals is er geen uitkomst over het netwerk\. Daarvoor zijn minstens 3 organisaties nodig/)
      expect(rowsOf(rows, 'other')).toEqual([])
      for (const row of rowsOf(rows, 'network')) expect(row).toMatchObject({ units: null, n: null, mean: null, share: null })
      for (const row of rowsOf(rows, 'own')) expect(row).toMatchObject({ mean: expect.any(Number), shrunk: null, lower95: null, place: null, shrunkShare: null })
    }
  })

  test('when the own organisation is withheld, or did not take part', () => {
    const withheld = answer(oneWave([3, 9, 12, 10]).publications, own(0))
    expect(withheld.sentences).toEqual([
      'Van professionals is er in meting 1 geen uitkomst van de gekozen organisatie om naast het netwerk te leggen.',
      'Er staan hier geen uitkomsten van professionals van Huis 10. Niet getoond om deelnemers te beschermen.',
    ])
    expect(answer(oneWave([9, 9, 12]).publications, own(7)).sentences[0]).toMatch(/^Kies een organisatie/)
  })

  test('when nothing is there, everything is withheld, or everybody says ‘weet ik niet’', () => {
    expect(answer([]).sentences).toEqual(['Er is nog niets gepubliceerd.'])
    const { sentences, svg } = answer(oneWave([4, 4, 3, 1]).publications, own(0))
    expect(sentences).toEqual(['Er staan hier geen uitkomsten van professionals van Huis 10 en een of meer andere organisaties. Niet getoond om deelnemers te beschermen.'])
    expect(svg).toContain('Niet getoond om deelnemers te beschermen.')
    const unknown = Object.fromEntries(Object.keys(wording.codebook.questions).map((name) => [name, name === 'pro-functie' || name === 'pro-2f' ? 1 : 'weet-ik-niet'])) as Answers
    const nobody = publicationOf({ role: 'professional', wave: 1, attendance: [0, 1, 2].map((index) => ({ organisation: nameOf(index), people: Array.from({ length: 8 }, () => ({ ...unknown, 'pro-functie': 'anders', 'pro-2f': 2 })) })) })
    expect(answer([nobody], own(0)).sentences).toEqual(['Bij deze keuze zijn er geen uitkomsten.'])
  })

  test('when everybody answers alike, and when one role is missing', () => {
    const same = Object.fromEntries(Object.keys(wording.codebook.questions).filter((name) => name !== 'pro-functie' && name !== 'pro-2f').map((name) => [name, 5]))
    const alike = publicationOf({ role: 'professional', wave: 1, attendance: [0, 1, 2].map((index) => ({ organisation: nameOf(index), people: Array.from({ length: 8 }, () => same) })) })
    for (const row of rowsOf(answer([alike], own(0)).rows, 'own')) expect(row).toMatchObject({ mean: 100, lower: null, shrunk: null, share: 1, place: 'past bij toeval' })
    const network = networkOf({ organisations: { Aa: [{ professional: 9 }], Bb: [{ professional: 9, youth: 12 }], Cc: [{ professional: 9, youth: 12 }], Dd: [{ professional: 9, youth: 12 }] } })
    expect(run(analysis, inputOf(network, { organisation: idOf('Aa') })).sentences.at(-1)).toBe('Van jongeren is er in meting 1 geen uitkomst van de gekozen organisatie om naast het netwerk te leggen.')
  })
})

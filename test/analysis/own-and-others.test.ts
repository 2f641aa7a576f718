import { analyses } from '@leidraadspiegel/analysis'
import { run, type Selection } from '@leidraadspiegel/pipeline'
import type { Publication, Row } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { manyOrganisations, nameOf, withOthers } from './fixtures/many-organisations.ts'
import { inputOf } from './fixtures/network.ts'
import { idOf } from './fixtures/publications.ts'

const analysis = analyses['own-and-others']
const network = withOthers(manyOrganisations({ k: 5, size: (index) => 9 + 2 * index, truth: { veiligheidsplan: [0.5, 0.2] }, apart: 0.3 }))
const own = { organisation: idOf(nameOf(1)) }
const answer = (selection: Selection = own, publications: readonly Publication[] = network.publications) => run(analysis, inputOf({ ...network, publications }, selection))
const withoutOthers = network.publications.map((publication) => ({ ...publication, groups: publication.groups.filter(({ kind }) => kind !== 'others'), members: publication.members.filter(({ group }) => !group.startsWith('others:')) }))
const numbersOf = ({ n, mean, lower, upper }: Row): Row => ({ n, mean, lower, upper }) as Row

describe('an organisation stands beside the others as one group', () => {
  const { rows, sentences, svg } = answer()

  test('on every criterion, with how many people and what fits of both', () => {
    const subjects = [...new Set(rows.map(({ criterion }) => criterion))]
    for (const criterion of subjects) expect(rows.filter((row) => row['criterion'] === criterion).map(({ which }) => which)).toEqual(['own', 'others'])
    for (const row of rows) expect(numbersOf(row)).toEqual({ n: expect.any(Number), mean: expect.any(Number), lower: expect.any(Number), upper: expect.any(Number) })
  })

  test('with the same numbers as both have by themselves', () => {
    for (const [which, organisation] of [['own', own.organisation], ['others', `others:${own.organisation}`]]) {
      const alone = run(analyses['score-per-criterion'], inputOf(network, { organisation })).rows
      expect(rows.filter((row) => row['which'] === which).map(numbersOf)).toEqual(alone.map(numbersOf))
    }
  })

  test('in words that give both numbers and no order of organisations', () => {
    expect(sentences[0]).toMatch(/^Bij professionals van Huis 11 en van de andere organisaties samen liggen de scores het verst uit elkaar op ‘[^’]+’: bij Huis 11 \d+ \(n\s=\s11; past bij \d+ tot \d+\), bij de andere samen \d+ \(n\s=\s\d+; past bij \d+ tot \d+\)\.$/)
    expect(sentences.join(' ')).not.toMatch(/\b(beter|slechter|beste|slechtste|nummer|doordat|waardoor)\b/i)
  })

  test('without the name of another organisation', () => {
    for (const index of [0, 2, 3, 4]) expect(JSON.stringify([rows, sentences, svg])).not.toContain(nameOf(index))
  })

  test('in the wave of the organisation, also when the others were shown in another one', () => {
    const onlyThen = network.publications.map((publication, at) => (publication.wave.number === 2 ? withoutOthers[at]! : publication))
    expect(answer(own, onlyThen).rows.map(({ which, wave }) => [which, wave])).toEqual(rows.filter(({ which }) => which === 'own').map(() => ['own', 2]))
  })
})

describe('when the others are not published', () => {
  const { rows, sentences, svg } = answer(own, withoutOthers)

  test('one neutral sentence says so, and where they would be nothing is drawn', () => {
    expect(sentences).toEqual(['Van professionals staan er geen andere organisaties samen naast Huis 11. Niet getoond om deelnemers te beschermen.'])
    expect(rows.every(({ which }) => which === 'own')).toBe(true)
    expect(svg).toContain('Niet getoond om deelnemers te beschermen.')
  })
})

describe('on one subject', () => {
  test('both scores stand in one sentence', () => {
    expect(answer({ ...own, criterion: 'veiligheidsplan' }).sentences).toEqual([expect.stringMatching(/^Bij professionals van Huis 11 staat ‘[^’]+’ op \d+ \([^)]+\); bij de andere organisaties samen op \d+ \([^)]+\)\.$/)])
  })
})

describe('without a choice', () => {
  const { rows, sentences } = answer({})

  test('every organisation has its own others, on alphabet, and a sentence asks to choose', () => {
    expect(sentences).toEqual(['Kies een organisatie om haar naast de andere organisaties samen te zien.', 'Van professionals zijn er uitkomsten van 5 organisaties; bij 5 daarvan staan de andere organisaties samen ernaast.'])
    expect([...new Set(rows.map(({ beside }) => beside))]).toEqual([0, 1, 2, 3, 4].map(nameOf))
  })

  test('another group gives no row', () => {
    expect(answer({ organisation: `others:${own.organisation}` }).rows).toEqual([])
  })
})

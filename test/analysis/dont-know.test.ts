import { analyses } from '@leidraadspiegel/analysis'
import { run, type Selection } from '@leidraadspiegel/pipeline'
import { wilson } from '@leidraadspiegel/statistics'
import type { Answers, Role, Row } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { inputOf, twoOrganisations } from './fixtures/network.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { idOf, publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

const wording = wordingOf('professional')
const unknown = 'weet-ik-niet'
const items = Object.entries(wording.codebook.questions).flatMap(([name, question]) => (question.kind === 'item' ? [name] : []))

interface Taken {
  organisation: string
  people: readonly Answers[]
}

function outcomeOf(attendance: readonly Taken[], { role = 'professional' as Role, selection = {} as Selection } = {}) {
  return run(analyses['dont-know'], inputOf({ publications: [publicationOf({ role, wave: 1, attendance })], criteria, codebooks: [wordingOf(role)] }, selection))
}

const everybody = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers)
const answering = (value: Answers[string]): Answers => Object.fromEntries(items.map((item) => [item, value]))

/** Twenty people; the first `x` of them do not know the answer to one question. */
const planted = (item: string, x: number): Answers[] => Array.from({ length: 20 }, (_, index) => ({ ...answering(4), ...(index < x && { [item]: unknown }) }))

const textOf = (svg: string | null): string => [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ')

describe('the share of ‘weet ik niet’', () => {
  const people = peopleOf(wording, 26, {}, randomFrom(11))
  const { rows } = outcomeOf([{ organisation: 'Aa', people }])

  test('is of those who said so or answered, with its Wilson interval', () => {
    expect(rows.map(({ item }) => item).sort()).toEqual([...items].sort())
    for (const row of rows) {
      const given = people.map((answers) => answers[String(row['item'])])
      const x = given.filter((value) => value === unknown).length
      const n = given.filter((value) => value !== undefined && value !== 'niet-van-toepassing').length
      const expected = wilson({ x, n })
      expect(expected).toMatchObject({ status: 'ok' })
      expect(row).toMatchObject({ n, share: x / n, ...(expected.status === 'ok' && { lower: expected.lower, upper: expected.upper }) })
    }
  })

  test('runs from high to low', () => {
    const shares = rows.map(({ share }) => Number(share))
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
  })

  test('is not asked of questions that do not offer it', () => {
    expect(rows.some(({ item }) => item === 'pro-2f')).toBe(false)
  })

  test('does not count the other way out of a question that means the lowest answer', () => {
    const nobodyKnows = outcomeOf([{ organisation: 'Aa', people: everybody(12, { ...answering(4), 'pro-2b': 'geen-protocol' }) }]).rows
    expect(nobodyKnows.find(({ item }) => item === 'pro-2b')).toMatchObject({ n: 12, share: 0 })
  })
})

const flagged = (rows: readonly Row[]) => rows.filter(({ flag }) => flag !== null).map(({ item }) => item)

describe('much ‘weet ik niet’', () => {
  test('is 30% or more', () => {
    expect(flagged(outcomeOf([{ organisation: 'Aa', people: planted('pro-3c', 6) }]).rows)).toEqual(['pro-3c'])
    expect(flagged(outcomeOf([{ organisation: 'Aa', people: planted('pro-3c', 5) }]).rows)).toEqual([])
  })

  test('is named with its people and interval where it was planted, at the top of table and picture', () => {
    const { sentences, rows, svg } = outcomeOf([{ organisation: 'Aa', people: planted('pro-3d', 9) }])
    expect(sentences).toEqual(['Bij professionals van Aa is ‘weet ik niet’ het vaakst gezegd op ‘Ik kan op elk moment iemand bereiken om te overleggen.’: 45% (n\u00A0=\u00A020; past bij 26% tot 66%).'])
    expect(rows[0]).toMatchObject({ item: 'pro-3d', share: 0.45 })
    expect(textOf(svg)).toContain('45%')
    expect(textOf(svg)).toContain('Nog 17 vragen met evenveel of minder')
  })

  test('is counted over many organisations without putting them in order', () => {
    const attendance = Array.from({ length: 6 }, (_, index) => ({ organisation: `Huis ${index}`, people: planted('pro-3c', index < 4 ? 10 : 1) }))
    expect(outcomeOf(attendance).sentences).toEqual(['Van professionals zijn er uitkomsten van 6 organisaties; op ‘Wie het plan nodig heeft, kan het snel vinden.’ zei het vaakst 30% of meer ‘weet ik niet’: bij 4 van de 6 organisaties.'])
  })

  test('is not found where nobody said it', () => {
    const { sentences } = outcomeOf([{ organisation: 'Aa', people: everybody(12, answering(3)) }])
    expect(sentences).toEqual(['Bij professionals van Aa zei niemand ‘weet ik niet’ op een van de 18 vragen (n\u00A0=\u00A012).'])
  })
})

describe('there is a sentence', () => {
  test('when everybody says ‘weet ik niet’ to everything', () => {
    const { sentences, rows } = outcomeOf([{ organisation: 'Aa', people: everybody(12, answering(unknown)) }])
    expect(rows.every(({ share, flag }) => share === 1 && flag !== null)).toBe(true)
    expect(sentences).toEqual([expect.stringMatching(/100% \(n\s=\s12; past bij 76% tot 100%\)\. Op 18 van de 18 vragen is het 30% of meer\.$/)])
  })

  test('when nobody answered anything, and no share is made up', () => {
    const { sentences, rows, svg } = outcomeOf([{ organisation: 'Aa', people: everybody(12, {}) }])
    expect(rows.every(({ n, share }) => n === null && share === null)).toBe(true)
    expect(sentences).toEqual(['Een deel van de uitkomsten staat hier niet. Niet getoond om deelnemers te beschermen.'])
    expect(textOf(svg)).toContain('18 vragen')
  })

  test('when one person came', () => {
    expect(outcomeOf([{ organisation: 'Aa', people: everybody(1, answering(unknown)) }]).sentences).toEqual(['Er staan hier geen uitkomsten van professionals van Aa. Niet getoond om deelnemers te beschermen.'])
  })

  test('when the role or the wave that is asked for is not there', () => {
    for (const selection of [{ role: 'parent' as const }, { wave: 7 }]) expect(outcomeOf([{ organisation: 'Aa', people: everybody(12, answering(3)) }], { selection }).sentences).toEqual(['Bij deze keuze zijn er geen uitkomsten.'])
  })

  test('when the short form asked fewer questions', () => {
    const publication = publicationOf({ role: 'professional', wave: 1, form: 'core', attendance: [{ organisation: 'Aa', people: everybody(12, answering(3)) }] })
    expect(run(analyses['dont-know'], inputOf({ publications: [publication], criteria, codebooks: [wording] })).sentences).toEqual([expect.stringMatching(/op een van de 11 vragen/)])
  })
})

test('a question too few people answered keeps its name, loses its numbers, and stands last', () => {
  const people = Array.from({ length: 12 }, (_, index) => ({ ...answering(index < 9 ? 4 : unknown), 'pro-1a': index < 4 ? unknown : 'niet-van-toepassing' }))
  const { rows } = outcomeOf([{ organisation: 'Aa', people }])
  expect(rows.at(-1)).toMatchObject({ item: 'pro-1a', n: null, share: null, flag: null })
})

test('the picture holds at most twelve questions a role and says how many it leaves to the table', () => {
  const { svg } = outcomeOf([{ organisation: 'Aa', people: everybody(12, answering(unknown)) }])
  expect(textOf(svg)).toContain('Nog 6 vragen met evenveel of minder ‘weet ik niet’ staan in de tabel.')
  expect((textOf(svg).match(/n\s=\s12/g) ?? [])).toHaveLength(12)
})

test('one organisation is described role by role', () => {
  const { sentences } = run(analyses['dont-know'], inputOf(twoOrganisations, { organisation: idOf('De Linde') }))
  expect(sentences.map((sentence) => sentence.split(' van ')[0]).slice(0, 4)).toEqual(['Bij professionals', 'Bij managers', 'Bij jongeren', 'Bij ouders en naasten'])
})

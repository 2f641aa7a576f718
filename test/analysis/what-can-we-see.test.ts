import { forecast, type Expected } from '@leidraadspiegel/analysis'
import { minimumOfRole, rolesOfOrganisation, type Role } from '@leidraadspiegel/schema'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const drawing = { width: 720, scheme: 'light' } as const

const of = (organisation: string, role: Role, people: number, linkedShare?: number): Expected => ({ organisation, role, people, minimum: minimumOfRole[role], linkedShare })

const sentencesOf = (...expected: readonly Expected[]): string[] => forecast(expected, drawing).sentences

const houses = (k: number, role: Role, people: number): Expected[] => Array.from({ length: k }, (_, index) => of(`Huis ${index + 10}`, role, people))

const textOf = (svg: string | null): string => [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ')

const forbidden = /significant|bewezen|oorzaak|\bdoor\b|\bomdat\b|\bdankzij\b|effect|zelfmoord|\bNaN\b|undefined|Infinity/i

describe('one organisation', () => {
  test('with few people sees large changes only', () => {
    expect(sentencesOf(of('De Linde', 'professional', 12))).toEqual(['Met 12 professionals van De Linde kunnen we waarschijnlijk alleen grote veranderingen zien: 24 punten of meer.'])
  })

  test('with more people, or the same people twice, sees smaller ones', () => {
    expect(sentencesOf(of('De Linde', 'professional', 40))).toEqual(['Met 40 professionals van De Linde kunnen we waarschijnlijk veranderingen zien van 13 punten of meer.'])
    expect(sentencesOf(of('De Linde', 'professional', 40, 1))).toEqual(['Met 40 professionals van De Linde kunnen we waarschijnlijk ook kleinere veranderingen zien: 9 punten of meer.'])
  })

  test('with too few people probably gets nothing', () => {
    expect(sentencesOf(of('Stroomhuis', 'youth', 9))).toEqual(['Van jongeren van Stroomhuis komen waarschijnlijk geen uitkomsten: er zijn er minder dan 10.'])
    expect(sentencesOf({ ...of('Stroomhuis', 'manager', 6), minimum: 8 })).toEqual(['Van managers van Stroomhuis komen waarschijnlijk geen uitkomsten: er zijn er minder dan 8.'])
  })

  test('with five to nine people gets scores without all answers, and below eight no verdict about change', () => {
    expect(sentencesOf(of('Aa', 'manager', 7))).toEqual([
      'Met 7 managers van Aa kunnen we waarschijnlijk geen oordeel geven over verandering: dat kan vanaf 8 deelnemers.',
      'Van managers van Aa komen waarschijnlijk scores, maar niet alle antwoorden: dat kan vanaf 10 deelnemers.',
    ])
    expect(forecast([of('Aa', 'manager', 7)], drawing).rows).toMatchObject([{ people: 7, shown: 'scores', remark: 'geen oordeel over verandering: dat kan vanaf 8 deelnemers' }])
  })

  test('is a table of whole points', () => {
    const { rows, columns, withheld } = forecast([of('Aa', 'professional', 12, 0.5), of('Aa', 'youth', 4)], drawing)
    expect(rows).toEqual([
      { organisation: 'Aa', role: 'professional', who: 'professionals', people: 12, minimum: 5, shown: 'scores en alle antwoorden', linked: 6, change: 21, shareChange: 48, remark: null },
      { organisation: 'Aa', role: 'youth', who: 'jongeren', people: 4, minimum: 10, shown: 'geen uitkomsten', linked: 0, change: null, shareChange: null, remark: null },
    ])
    expect(rows.every((row) => Object.keys(row).join() === columns.map(({ name }) => name).join())).toBe(true)
    expect(withheld).toEqual([])
  })
})

describe('a network', () => {
  test.each([{ k: 5, words: 'alleen grote veranderingen zien: 21 punten of meer' }, { k: 10, words: 'veranderingen zien van 13 punten of meer' }, { k: 20, words: 'ook kleinere veranderingen zien: 8 punten of meer' }])('of $k organisations of 8 people: $words', ({ k, words }) => {
    expect(sentencesOf(...houses(k, 'professional', 8)).at(-1)).toBe(`Voor de gemiddelde organisatie (professionals van ${k} organisaties) kunnen we waarschijnlijk ${words}.`)
  })

  test('of three or four organisations shows a change without a verdict', () => {
    expect(sentencesOf(...houses(4, 'professional', 20)).at(-1)).toMatch(/laten zien, maar geen oordeel geven: dat kan vanaf 5 organisaties\.$/)
  })

  test('of few young people everywhere is shown as a whole, or not at all', () => {
    expect(sentencesOf(...houses(6, 'youth', 4)).at(-1)).toBe('Van jongeren komen waarschijnlijk alleen uitkomsten van alle organisaties samen: per organisatie zijn het er te weinig.')
    expect(sentencesOf(...houses(3, 'youth', 2)).at(-1)).toMatch(/^Van jongeren komen waarschijnlijk ook voor alle organisaties samen geen uitkomsten/)
  })

  test('of two organisations is not spoken of', () => {
    expect(sentencesOf(...houses(2, 'professional', 20))).toHaveLength(2)
  })

  test('of many organisations is told in short, in alphabetical order and not by size', () => {
    const expected = [...houses(12, 'professional', 20), of('Aa', 'professional', 6), of('Zon', 'professional', 3)].reverse()
    const { sentences, rows } = forecast(expected, drawing)
    expect(sentences).toEqual([
      'Van professionals komen waarschijnlijk uitkomsten van 13 van de 14 organisaties.',
      'Bij 12 organisaties kunnen we waarschijnlijk veranderingen zien bij professionals: vanaf 18 punten.',
      expect.stringMatching(/^Voor de gemiddelde organisatie \(professionals van 13 organisaties\)/),
    ])
    expect(rows.map(({ organisation }) => organisation)).toEqual(['Aa', ...houses(12, 'professional', 20).map(({ organisation }) => organisation), 'Zon'])
  })

  test('of forty organisations fits one picture', () => {
    const { svg } = forecast(rolesOfOrganisation.flatMap((role) => houses(40, role, 11)), drawing)
    expect(textOf(svg)).toContain('elke organisatie apart')
    expect(Number(/height="(\d+)"/.exec(svg ?? '')?.[1])).toBeLessThan(1600)
  })
})

describe('a forecast', () => {
  test('of nobody at all says so and draws nothing', () => {
    expect(forecast([], drawing)).toMatchObject({ sentences: ['Er zijn nog geen aantallen ingevuld.'], rows: [], svg: null })
  })

  test('is never a promise, names no cause, and says what it leans on', () => {
    const anybody = fc.record({ role: fc.constantFrom(...rolesOfOrganisation), organisation: fc.constantFrom('Aa', 'Bergzicht', 'De Linde', 'Zon'), people: fc.integer({ min: 0, max: 80 }), linkedShare: fc.constantFrom(0, 0.5, 1) })
    const anywhere = fc.uniqueArray(anybody, { selector: ({ role, organisation }) => role + organisation, minLength: 1, maxLength: 16 })
    fc.assert(fc.property(anywhere, (all) => {
      const { sentences, notes } = forecast(all.map(({ organisation, role, people, linkedShare }) => of(organisation, role, people, linkedShare)), drawing)
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*waarschijnlijk.*\.$/)
      for (const text of [...sentences, ...notes]) expect(text).not.toMatch(forbidden)
      expect(notes.join(' ')).toMatch(/geen belofte.*20 punten.*r = 0,5.*8 punten/)
    }), { numRuns: 40 })
  })

  test('of a pilot says so, and draws at any width with whole names', () => {
    for (const width of [10, 280, 1600, 5000]) expect(textOf(forecast([of('Stichting voor jeugdhulp in de regio Noordoost en omstreken', 'professional', 12)], { width, scheme: 'dark', pilot: true }).svg)).toContain('omstreken')
    expect(forecast([of('Aa', 'professional', 12)], { ...drawing, pilot: true }).notes[0]).toMatch(/^Dit is een proefproject/)
  })

  test('refuses the same people twice and numbers that cannot be', () => {
    expect(() => forecast([of('Aa', 'professional', 12), of('Aa', 'professional', 3)], drawing)).toThrow('Aa expects professional twice')
    expect(() => forecast([of('Aa', 'professional', -1)], drawing)).toThrow(/^people must be/)
  })
})

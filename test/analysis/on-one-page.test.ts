import { analyses } from '@leidraadspiegel/analysis'
import { compute, run, type Selection } from '@leidraadspiegel/pipeline'
import type { Answers } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { inputOf, networkOf, twoOrganisations } from './fixtures/network.ts'
import { idOf, publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

const page = (network: Parameters<typeof inputOf>[0], selection: Selection = {}) => run(analyses['on-one-page'], inputOf(network, selection))
const linde = { organisation: idOf('De Linde') }
const stroomhuis = { organisation: idOf('Stroomhuis') }

const textsOf = (svg: string | null): string[] => [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!)
/** How many boxes of the drawing are hatched. */
function hatchedIn(network: Parameters<typeof inputOf>[0], selection: Selection): number {
  const { drawing, ...input } = inputOf(network, selection)
  const spec = analyses['on-one-page'].chart(compute(analyses['on-one-page'], input).table, drawing) as unknown as { layer: { data?: { values: unknown[] }; mark: { type: string; fill?: null } }[] }
  return spec.layer.filter(({ mark }) => mark.type === 'rect' && mark.fill === null).reduce((sum, { data }) => sum + (data?.values.length ?? 0), 0)
}

describe('everything on one page', () => {
  test('has the numbers of the question about each subject, of everybody but partners', () => {
    const scores = run(analyses['score-per-criterion'], inputOf(twoOrganisations, linde)).rows.filter(({ role }) => role !== 'partner')
    expect(page(twoOrganisations, linde).rows).toEqual(scores)
    expect(scores.length).toBeGreaterThan(15)
  })

  test('never puts roles together: each score stands with its own n and interval', () => {
    const { rows, svg } = page(twoOrganisations, linde)
    expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(['professional', 'manager', 'youth', 'parent']))
    const texts = textsOf(svg)
    for (const { mean, lower, upper, n } of rows) {
      expect(texts).toContain(String(Math.round(Number(mean))))
      expect(texts).toContain(`${Math.round(Number(lower))} tot ${Math.round(Number(upper))}`)
      expect(texts).toContain(`n\u00A0=\u00A0${n}`)
    }
  })

  test('counts the words to start a conversation with, and says of how many scores', () => {
    const { rows, sentences } = page(twoOrganisations, linde)
    const times = (band: string | null): number => rows.filter((row) => row['band'] === band).length
    expect(sentences).toEqual([`Van De Linde staan hier ${rows.length} scores op 6 onderwerpen: ${times('aandacht nodig')} keer ‘aandacht nodig’, ${times('kan beter')} keer ‘kan beter’ en ${times(null)} keer zonder oordeel, want daarover gingen te weinig vragen.`])
  })

  test('hatches a role that is kept back on every subject, with the one sentence', () => {
    const { rows, sentences, svg } = page(twoOrganisations, stroomhuis)
    expect(rows.some(({ role }) => role === 'youth')).toBe(false)
    expect(sentences.at(-1)).toBe('Er staan hier geen uitkomsten van jongeren van Stroomhuis. Niet getoond om deelnemers te beschermen.')
    const subjects = new Set(rows.map(({ subject }) => subject)).size
    const own = rows.filter(({ n }) => n === null).length
    expect(hatchedIn(twoOrganisations, stroomhuis)).toBe(subjects + own)
    expect(textsOf(svg)).toContain('Gearceerd: Niet getoond om deelnemers te beschermen.')
    expect(textsOf(svg)).toContain('jongeren')
  })

  test('tells not asked from not shown', () => {
    const { svg } = page(twoOrganisations, linde)
    expect(textsOf(svg).filter((text) => text === '–').length).toBe(4)
    expect(textsOf(svg)).toContain('– is niet gevraagd aan deze groep.')
    expect(hatchedIn(twoOrganisations, linde)).toBe(0)
  })

  test('of a few organisations has a part each; of many it asks to choose one', () => {
    expect(page(twoOrganisations).sentences.map((sentence) => sentence.split(' staan')[0])).toEqual(['Van De Linde', 'Van Stroomhuis', expect.stringMatching(/^Er staan hier|^Er/)])
    const many = networkOf({ organisations: Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`Huis ${index}`, [{ professional: 12 }]])) })
    expect(page(many).sentences).toEqual(['Er zijn uitkomsten van 6 organisaties. Kies er één om alles op één blad te zien.'])
    expect(page(many, { organisation: idOf('Huis 3') }).sentences[0]).toMatch(/^Van Huis 3 staan hier/)
  })

  test('of one score speaks of one', () => {
    const answers: Answers[] = Array.from({ length: 9 }, () => ({ 'pro-3a': 4, 'pro-3b': 4, 'pro-3c': 4, 'pro-3d': 4 }))
    const publication = publicationOf({ role: 'professional', wave: 1, attendance: [{ organisation: 'Aa', people: answers }] })
    expect(run(analyses['on-one-page'], inputOf({ publications: [publication], criteria, codebooks: [wordingOf('professional')] }, { criterion: 'veiligheidsplan' })).sentences[0]).toMatch(/^Van Aa staat hier 1 score op 1 onderwerp: 1 keer ‘/)
  })
})

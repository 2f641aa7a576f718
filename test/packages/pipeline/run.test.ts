import { analyses } from '@leidraadspiegel/analysis'
import { run } from '@leidraadspiegel/pipeline'
import { describe, expect, test } from 'vitest'
import { inputOf, networkOf, twoOrganisations } from '../../analysis/fixtures/network.ts'
import { idOf } from '../../analysis/fixtures/publications.ts'

const score = analyses['score-per-criterion']
const change = analyses['change-per-criterion']

describe('running an analysis', () => {
  test('before anything is published says so, and draws nothing', () => {
    expect(run(score, inputOf({ ...twoOrganisations, publications: [] }))).toMatchObject({ sentences: ['Er is nog niets gepubliceerd.'], rows: [], withheld: [], svg: null })
  })

  test('for something that is not there says so', () => {
    expect(run(score, inputOf(twoOrganisations, { criterion: 'bestaat-niet' })).sentences).toContain('Bij deze keuze zijn er geen uitkomsten.')
    expect(run(score, inputOf(twoOrganisations, { organisation: idOf('nergens') }))).toMatchObject({ sentences: ['Bij deze keuze zijn er geen uitkomsten.'], svg: null })
  })

  test('between two waves when there is one says so', () => {
    const once = networkOf({ organisations: { Aa: [{ professional: 12 }] } })
    expect(run(change, inputOf(once))).toMatchObject({ sentences: ['Er zijn hier nog geen twee gepubliceerde metingen om naast elkaar te leggen.'], rows: [], svg: null })
  })

  test('names who is not shown with one neutral sentence, and never with a number', () => {
    const outcome = run(score, inputOf(twoOrganisations, { role: 'youth' }))
    expect(outcome.sentences.at(-1)).toBe('Er staan hier geen uitkomsten van jongeren van Stroomhuis. Niet getoond om deelnemers te beschermen.')
    expect(outcome.withheld).toEqual([{ group: idOf('Stroomhuis'), title: 'Stroomhuis', role: 'youth', wave: 2 }])
    expect(outcome.rows.some(({ organisation }) => organisation === 'Stroomhuis')).toBe(false)
  })

  test('says where the subjects come from, as the framework itself puts it', () => {
    const input = inputOf(twoOrganisations)
    expect(run(score, { ...input, criteria: { ...input.criteria, note: 'Een eigen lijst.' } }).notes.at(-1)).toBe('Een eigen lijst.')
  })

  test('of a pilot project says so in the notes and in the picture', () => {
    const pilot = networkOf({ organisations: { Aa: [{ professional: 12 }] }, pilot: true })
    const outcome = run(score, inputOf(pilot))
    expect(outcome.notes[0]).toBe('Dit is een proefproject. Er kunnen verzonnen antwoorden in zitten.')
    expect(outcome.svg).toContain('proefproject')
    expect(run(score, inputOf(twoOrganisations)).svg).not.toContain('proefproject')
  })

  test('without the codebook of a publication names the one that is missing', () => {
    expect(() => run(score, inputOf({ ...twoOrganisations, codebooks: [] }))).toThrow('no codebook of survey professional v1')
  })

  test('draws as wide as it is asked, within reason', () => {
    const widths = [10, 500.4, 99_999].map((width) => /width="(\d+)"/.exec(run(score, { ...inputOf(twoOrganisations), drawing: { width, scheme: 'dark' } }).svg ?? '')?.[1])
    expect(widths).toEqual(['280', '500', '1600'])
  })
})

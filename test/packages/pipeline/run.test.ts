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

  test('of single answers says, of a survey that has an easy version, from what people could choose, and never how many did', () => {
    const answers = analyses['answers-per-item']
    const input = inputOf(twoOrganisations)
    const youth = input.codebooks.find(({ codebook }) => codebook.role === 'youth')!
    const easy = { ...youth, survey: 'makkelijk', codebook: { ...youth.codebook, survey: 'makkelijk', easyVersionOf: youth.survey, scales: { drie: { points: ['nee', 'een beetje', 'ja'].map((label, index) => ({ value: 2 * index + 1, label })), scored: true, favourable: [5], missing: [] } } } }
    const told = (which: typeof score, more: typeof input.codebooks, selection = {}) => run(which, { ...input, codebooks: [...input.codebooks, ...more], selection }).notes.filter((note) => note.includes('makkelijke versie'))
    expect(told(answers, [easy])).toEqual(['Van deze vragenlijst is er ook een makkelijke versie, met minder vragen en 3 antwoorden: nee, een beetje en ja. Wie die koos, koos dus uit 3 antwoorden; ze tellen mee op dezelfde schaal. Wie een vraag oversloeg of niet kreeg, staat bij ‘geen antwoord’. Wie de makkelijke versie koos, en hoeveel mensen dat waren, is nergens te zien.'])
    expect(told(answers, [easy], { role: 'professional' })).toEqual([])
    expect(told(answers, [])).toEqual([])
    expect(told(score, [easy])).toEqual([])
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

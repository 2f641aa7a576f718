import { fileURLToPath } from 'node:url'
import { accepter, askedQuestions, loadLibrary, ownQuestionReasons, withOwnQuestions, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { OwnQuestion } from '@leidraadspiegel/schema'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneMutated, walk } from './accept/answers.ts'
import { oracleOf, same } from './accept/oracle.ts'

const library = await loadLibrary(fileURLToPath(new URL('../../../surveys', import.meta.url)))
const whole = library.list().filter(({ codebook: { role, easyVersionOf } }) => role !== null && easyVersionOf === undefined)
const youth = library.ofRole('youth')!
const parent = library.ofRole('parent')!
const agreement: OwnQuestion = { type: 'agreement', text: 'Ik vind de wachtkamer prettig.', sensitive: false }
const yesNo: OwnQuestion = { type: 'yes-no', text: 'Is de website duidelijk?', sensitive: false }
const choice: OwnQuestion = { type: 'choice', text: 'Waar is een gesprek het fijnst?', sensitive: false, options: ['thuis', 'buiten', 'op kantoor'] }

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
const anyQuestion: fc.Arbitrary<OwnQuestion> = fc.oneof(
  fc.record({ type: fc.constantFrom('agreement' as const, 'yes-no' as const), text, sensitive: fc.boolean() }),
  fc.record({ type: fc.constant('choice' as const), text, sensitive: fc.boolean(), options: fc.array(text, { minLength: 2, maxLength: 6 }) }),
)
const withoutOwn = <Each,>(record: Readonly<Record<string, Each>>) => Object.fromEntries(Object.entries(record).filter(([id]) => !/^eigen-\d$/.test(id)))
const reasons = (survey: LoadedSurvey, ...own: OwnQuestion[]): string[][] => ownQuestionReasons(survey, own, library.criteria)
const said = (survey: LoadedSurvey, question: string): string => reasons(survey, { ...agreement, text: question })[0]!.join(' ')

describe.each(whole.map((survey) => [survey.survey, survey] as const))('own questions in the questionnaire %s', (_name, survey) => {
  test('leave everything that was there as it is, to the byte, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 5 }), (own) => {
        const { json, codebook, surveyHash, codebookHash } = withOwnQuestions(survey, own)
        const without = { ...json, pages: json.pages.filter(({ name }) => name !== 'eigen-vragen') }
        expect(JSON.stringify(without)).toBe(JSON.stringify(survey.json))
        expect(JSON.stringify({ ...codebook, scales: withoutOwn(codebook.scales), blocks: codebook.blocks.slice(0, -1), questions: withoutOwn(codebook.questions) })).toBe(JSON.stringify(survey.codebook))
        expect([surveyHash, codebookHash]).not.toContain(survey.surveyHash)
        expect(withOwnQuestions(survey, own)).toEqual({ survey: survey.survey, version: survey.version, json, codebook, surveyHash, codebookHash })
      }),
      { numRuns: 10 },
    )
  })

  test('can be asked, count in no criterion, need no answer and stand before what comes at the end', () => {
    expect(reasons(survey, { ...agreement, text: 'De website is duidelijk.' }, yesNo, choice)).toEqual([[], [], []])
    const { json, codebook } = withOwnQuestions(survey, [agreement, yesNo, choice])
    for (const id of ['eigen-1', 'eigen-2', 'eigen-3']) expect(codebook.questions[id]).toMatchObject({ kind: 'fact', criterion: null, mirror: null, core: true })
    const after = json.pages.slice(json.pages.findIndex(({ name }) => name === 'eigen-vragen') + 1).flatMap(({ elements }) => elements ?? [])
    expect(after.every(({ name }) => ['open', 'context'].includes(codebook.questions[String(name)]!.kind))).toBe(true)
    expect(JSON.stringify(json.pages.find(({ name }) => name === 'eigen-vragen'))).not.toContain('isRequired')
    expect(askedQuestions(withOwnQuestions(survey, [choice]), 'full')).toContain('eigen-1')
  })
})

describe('an own question is refused with the reason', () => {
  test.each([
    [youth, 'Heb je wel eens aan zelfdoding gedacht?', 'Dat vragen we nooit'],
    [parent, 'Heeft uw kind een poging gedaan?', 'Dat vragen we nooit'],
    [youth, 'Vind je dat mensen die zelfmoord plegen hulp missen?', 'klinkt als een misdrijf'],
    [youth, 'Ik vind dat mijn hulpverlener mij altijd heel erg goed heeft geholpen met alles wat ik moeilijk vond.', 'hoogstens 14'],
    [youth, 'Vindt u de website duidelijk?', 'Schrijf "je"'],
    [parent, 'Vind je de website duidelijk?', 'Schrijf "u"'],
    [youth, 'Helpt Sanne de Wit je goed?', 'Noem niemand bij naam'],
    [youth, 'Is meneer Bakker aardig?', 'Noem niemand bij naam'],
    [youth, 'Hoe oud ben je?', 'Vraag niet wie iemand is'],
    [youth, 'Wat vind je van {jon-01}?', 'accolades'],
    [youth, 'Klik <b>hier</b>', 'alleen letters'],
    [youth, '', 'Schrijf de vraag op.'],
  ])('%#', (survey, question, reason) => {
    expect(said(survey, question)).toContain(reason)
  })

  test('also for its answers, and when it stands there twice', () => {
    expect(reasons(youth, { ...choice, options: ['thuis', 'Thuis'] })[0]).toEqual(['Twee antwoorden zijn hetzelfde.'])
    expect(reasons(youth, { ...choice, options: ['thuis', ''] })[0]).toContain('Vul elk antwoord in, of haal het weg.')
    expect(reasons(youth, { ...choice, options: ['thuis', 'met een strop'] })[0]!.join(' ')).toContain('methode')
    expect(reasons(youth, agreement, agreement)).toEqual([[], ['Deze vraag staat er al.']])
  })
})

describe('a library', () => {
  test('gives the same survey for the same own questions, with the easy versions of the one it came from', () => {
    const composed = library.get('youth', youth.version, { questions: [agreement] })!
    expect(library.get('youth', youth.version, { questions: [{ ...agreement }] })).toBe(composed)
    expect(library.get('youth', youth.version)).toBe(youth)
    expect(library.easyVersionsOf(composed)).toEqual(library.easyVersionsOf(youth))
    expect(library.easyVersionsOf(youth).length).toBeGreaterThan(0)
  })
})

describe('answers to own questions', () => {
  test('are let in as survey-core has them, also where a way out hides them', () => {
    const composed = withOwnQuestions(parent, [agreement, yesNo, choice])
    const [accept, oracle] = [accepter(composed, 'full'), oracleOf(composed, 'full')]
    fc.assert(
      fc.property(walk(composed, 'full'), (steps) => {
        const sent = oracle.filledIn(steps)
        const accepted = accept(sent)
        expect(accepted.ok && same(oracle.nested(accepted.answers), sent)).toBe(true)
      }),
      { numRuns: 2 },
    )
    fc.assert(
      fc.property(oneMutated(composed, 'full'), ({ answers }) => {
        if (accept(answers).ok) expect(oracle.accepts(answers)).toBe(true)
      }),
      { numRuns: 10 },
    )
    for (const value of [0, 4, '1', 'thuis', null, [1]]) expect(accept({ 'eigen-3': value })).toMatchObject({ ok: false })
    expect(accept({ 'eigen-4': 1 })).toMatchObject({ ok: false })
  })
})

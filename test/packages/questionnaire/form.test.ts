import { askedQuestions, choicesOf, formOf } from '@leidraadspiegel/questionnaire'
import { Model } from 'survey-core'
import { describe, expect, test } from 'vitest'
import { codebook, letIn } from './every-type.ts'

const { survey } = await letIn()
const namesIn = (json: object): string[] => new Model(structuredClone(json)).getAllQuestions().map(({ name }) => name)

describe('the form that a respondent gets', () => {
  test('full: every question, and answers that go with the question they belong to', () => {
    expect(namesIn(formOf(survey, 'full'))).toEqual(namesIn(survey.json))
    expect(formOf(survey, 'full')).toEqual({ ...survey.json, clearInvisibleValues: 'onHiddenContainer' })
  })

  test('core: only the questions that the codebook marks, without what then stands empty', async () => {
    expect(namesIn(survey.json).filter((name) => !namesIn(formOf(survey, 'core')).includes(name))).toEqual(['woord'])
    expect(askedQuestions(survey, 'core')).toEqual(['overleg', 'setting', 'drempels', 'kansen', 'cijfer', 'steun', 'nacht', 'uren', 'plan-samen'])

    const small = structuredClone(codebook)
    for (const [name, question] of Object.entries(small.questions)) question.core = ['setting', 'steun'].includes(name)
    const core = formOf((await letIn({ codebook: small })).survey, 'core')
    expect(core.pages.map(({ name, elements }) => [name, elements?.map(({ name: question }) => question)])).toEqual([['keuzes', ['setting']], ['cijfers', ['steun']]])
  })

  test('without words: all but the questions that somebody answers in own words', () => {
    const open = namesIn(survey.json).filter((name) => survey.codebook.questions[name]?.kind === 'open')
    expect(open).toEqual(['code', 'toelichting', 'woord', 'slot'])
    for (const form of ['full', 'core'] as const) expect(namesIn(formOf(survey, form, { words: false, age: true }))).toEqual(namesIn(formOf(survey, form)).filter((name) => !open.includes(name)))
  })

  test('a survey without a core form gives none', async () => {
    const withoutCore = await letIn({ codebook: { ...codebook, minutes: { full: 5, core: null } } })
    expect(() => formOf(withoutCore.survey, 'core')).toThrow('every-type v1 has no core form')
  })
})

test('questions that can be counted are known by their own names, in the order of the survey; rows of a matrix too', () => {
  expect(askedQuestions(survey, 'full')).toEqual(['overleg', 'setting', 'drempels', 'kansen', 'cijfer', 'steun', 'nacht', 'uren', 'plan-samen', 'plan-vindbaar'])
})

test('choices are those that SurveyJS offers', () => {
  const choices = choicesOf(survey, 'full')
  expect(choices['plan-samen']).toEqual([1, 2, 3, 'weet-ik-niet'])
  expect(Object.keys(choices)).toEqual(['overleg', 'setting', 'drempels', 'kansen', 'cijfer', 'steun', 'plan-samen', 'plan-vindbaar'])
  for (const question of new Model(structuredClone(survey.json)).getAllQuestions().filter(({ name }) => name in choices)) {
    const offered = (question['visibleChoices'] ?? question['visibleRateValues']) as { value: unknown }[]
    expect(choices[question.name]).toEqual(offered.map(({ value }) => value))
  }
})

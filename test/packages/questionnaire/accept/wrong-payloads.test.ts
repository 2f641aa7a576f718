import { accepter } from '@leidraadspiegel/questionnaire'
import { describe, expect, test } from 'vitest'
import { letIn } from '../every-type.ts'
import { good, wrongPayloads } from '../wrong-payloads.ts'

const { survey } = await letIn()
const accept = accepter(survey, 'full')

const problemsOf = (answers: Record<string, unknown>): [string, string][] => {
  const accepted = accept(answers)
  return accepted.ok ? [] : accepted.problems.map(({ question, code }) => [question, code])
}

test('a whole set of answers is accepted; the rows of a matrix come out under their own names', () => {
  const { plan, ...others } = good
  const accepted = accept(good)
  expect(accepted).toEqual({ ok: true, answers: { ...others, ...plan } })
  expect(accepted.ok && Object.keys(accepted.answers)).toEqual(Object.keys(survey.codebook.questions))
})

/** All that survey-core let through in the survey of wrong payloads, and what it refused; each with our reason. */
describe('one wrong answer refuses all, with a reason for that question', () => {
  test.each(wrongPayloads)('%s', (_name, change, question, code) => {
    expect(problemsOf({ ...good, ...change })).toContainEqual([question, code])
  })

  test('a missing answer to the only required question', () => {
    const { setting: _setting, ...others } = good
    expect(problemsOf(others)).toEqual([['setting', 'required']])
  })

  test('several reasons at once, in Dutch', () => {
    expect(accept({ setting: 'ambulant', onbekend: 1 })).toEqual({ ok: false, problems: [{ question: 'onbekend', code: 'unknown', message: 'Deze vraag staat niet in de vragenlijst.' }] })
    expect(problemsOf({ ...good, overleg: 7, cijfer: 'x' })).toEqual([['overleg', 'choice'], ['cijfer', 'choice']])
  })
})

describe('answers to questions that the other answers hide', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['a page', { setting: 'ambulant', cijfer: 8, nacht: true, uren: 10 }, ['cijfer', 'nacht', 'uren']],
    ['a question', { setting: 'verblijf', cijfer: 5, uren: 10 }, ['uren']],
    ['a panel', { setting: 'verblijf', drempels: ['tijd'], toelichting: 'x' }, ['toelichting']],
    ['a question after a hidden one', { setting: 'verblijf', woord: 'x' }, ['woord']],
    ['a question after a row', { setting: 'verblijf', plan: { 'plan-samen': 2 }, slot: 'x' }, ['slot']],
  ])('%s', (_name, answers, hidden) => {
    expect(problemsOf(answers)).toEqual(hidden.map((question) => [question, 'hidden']))
  })
})

test('rows of a matrix may come under their own names, as in a CSV file', () => {
  expect(accept({ setting: 'verblijf', 'plan-samen': 1, slot: 'x' })).toEqual({ ok: true, answers: { setting: 'verblijf', 'plan-samen': 1, slot: 'x' } })
})

test('the core form does not know the questions it leaves out', () => {
  const ofCore = accepter(survey, 'core')
  expect(ofCore({ setting: 'verblijf', 'plan-vindbaar': 1, woord: 'x' })).toMatchObject({ problems: [{ question: 'plan-vindbaar', code: 'unknown' }, { question: 'woord', code: 'unknown' }] })
  expect(ofCore({ setting: 'verblijf', plan: { 'plan-vindbaar': 1 } })).toMatchObject({ problems: [{ question: 'plan', code: 'row' }] })
  expect(accepter(survey, 'core')).toBe(ofCore)
})

test('where nobody is asked to write, a text is refused', () => {
  const withoutWords = accepter(survey, 'full', false)
  expect(withoutWords({ setting: 'verblijf', slot: 'x' })).toMatchObject({ problems: [{ question: 'slot', code: 'unknown' }] })
  expect(withoutWords({ setting: 'verblijf' })).toMatchObject({ ok: true })
  expect(accepter(survey, 'full')({ setting: 'verblijf', slot: 'x' })).toMatchObject({ ok: true })
})

test('minus zero is zero, as it is after JSON', () => {
  const accepted = accept({ setting: 'verblijf', cijfer: -0, nacht: true, uren: -0 })
  expect(accepted.ok && Object.is(accepted.answers['cijfer'], 0) && Object.is(accepted.answers['uren'], 0)).toBe(true)
})

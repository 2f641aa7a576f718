import { accepter, type ProblemCode } from '@leidraadspiegel/questionnaire'
import { describe, expect, test } from 'vitest'
import { letIn } from '../every-type.ts'

const { survey } = await letIn()
const accept = accepter(survey, 'full')
const good = {
  overleg: 2,
  setting: 'verblijf',
  drempels: ['tijd', 4],
  kansen: ['steun'],
  cijfer: 8,
  steun: 'weet-ik-niet',
  nacht: false,
  uren: 32.5,
  code: '12a',
  toelichting: 'Geen rooster.\nEn: 👩‍👧 é é',
  woord: 'Rust',
  plan: { 'plan-samen': 1, 'plan-vindbaar': 'weet-ik-niet' },
  slot: 'Dank!',
}

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
  test.each<[string, Record<string, unknown>, string, ProblemCode]>([
    ['a choice that is not there', { overleg: 7 }, 'overleg', 'choice'],
    ['a number as text', { overleg: '2' }, 'overleg', 'choice'],
    ['a choice as an object', { overleg: { value: 2 } }, 'overleg', 'type'],
    ['the "other" of SurveyJS', { overleg: 'other' }, 'overleg', 'choice'],
    ['the text of an "other"', { 'overleg-Comment': 'iets anders' }, 'overleg-Comment', 'unknown'],
    ['a question that is not there', { onbekend: 1 }, 'onbekend', 'unknown'],
    ['a name of the language itself', JSON.parse('{"__proto__": 1}') as Record<string, unknown>, '__proto__', 'unknown'],
    ['a rating in words', { cijfer: 'tien' }, 'cijfer', 'choice'],
    ['a rating off the line', { cijfer: 99 }, 'cijfer', 'choice'],
    ['a rating between two points', { cijfer: 7.5 }, 'cijfer', 'choice'],
    ['a rating as an object', { cijfer: {} }, 'cijfer', 'type'],
    ['a dropdown choice that is not there', { setting: 'kantoor' }, 'setting', 'choice'],
    ['another case', { setting: 'Verblijf' }, 'setting', 'choice'],
    ['a checkbox as one text', { drempels: 'tijd' }, 'drempels', 'type'],
    ['no checkbox at all', { drempels: [] }, 'drempels', 'type'],
    ['a checkbox that is not there', { drempels: ['tijd', 'geld'] }, 'drempels', 'choice'],
    ['something in a checkbox that is no choice', { drempels: ['tijd', null] }, 'drempels', 'type'],
    ['a checkbox twice', { drempels: ['tijd', 'tijd'] }, 'drempels', 'duplicate'],
    ['too many checkboxes', { drempels: ['tijd', 'privacy', 'rollen'] }, 'drempels', 'too-many'],
    ['none and something', { drempels: ['tijd', 'none'], toelichting: 'x' }, 'drempels', 'too-many'],
    ['yes in words', { nacht: 'ja' }, 'nacht', 'type'],
    ['yes as a number', { nacht: 1 }, 'nacht', 'type'],
    ['a number in words', { uren: 'abc' }, 'uren', 'type'],
    ['a number as text', { uren: '32' }, 'uren', 'type'],
    ['no number', { uren: Number.NaN }, 'uren', 'type'],
    ['a number above the most', { uren: 61 }, 'uren', 'range'],
    ['a number below the least', { uren: -0.5 }, 'uren', 'range'],
    ['text of another form', { code: 'ab' }, 'code', 'pattern'],
    ['text in a list', { woord: ['Rust'] }, 'woord', 'type'],
    ['text in an object', { toelichting: { text: 'x' } }, 'toelichting', 'type'],
    ['a number as a comment', { toelichting: 12 }, 'toelichting', 'type'],
    ['an empty text', { slot: '' }, 'slot', 'type'],
    ['nothing', { slot: null }, 'slot', 'type'],
    ['a text that is too long', { toelichting: 'x'.repeat(41) }, 'toelichting', 'too-long'],
    ['half a character', { toelichting: 'a\ud83d' }, 'toelichting', 'characters'],
    ['a character that ends texts', { toelichting: 'a\u0000' }, 'toelichting', 'characters'],
    ['a matrix as text', { plan: 'altijd' }, 'plan', 'type'],
    ['a matrix as a list', { plan: [1, 2] }, 'plan', 'type'],
    ['an empty matrix', { plan: {} }, 'plan', 'type'],
    ['a row that is not there', { plan: { 'plan-samen': 1, 'plan-oud': 1 } }, 'plan', 'row'],
    ['a question as a row', { plan: { 'plan-samen': 1, woord: 1 } }, 'plan', 'row'],
    ['a column that is not there', { plan: { 'plan-samen': 9 } }, 'plan-samen', 'column'],
    ['a row that came twice', { 'plan-samen': 1 }, 'plan-samen', 'duplicate'],
  ])('%s', (_name, change, question, code) => {
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

test('minus zero is zero, as it is after JSON', () => {
  const accepted = accept({ setting: 'verblijf', cijfer: -0, nacht: true, uren: -0 })
  expect(accepted.ok && Object.is(accepted.answers['cijfer'], 0) && Object.is(accepted.answers['uren'], 0)).toBe(true)
})

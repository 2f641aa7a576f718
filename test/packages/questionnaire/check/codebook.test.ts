import { describe, expect, test } from 'vitest'
import { question, refusalsAfter, type Draft } from '../refusals.ts'

const meaning = (name: string, change: Record<string, unknown>) => ({ codebook }: Draft) => void Object.assign(codebook['questions'][name], change)

describe('a question without a meaning, or with the wrong one, is refused', () => {
  test.each<[string, (draft: Draft) => void, string, string | null, string]>([
    ['a question that is not in the codebook', ({ codebook }) => void delete codebook['questions'].cijfer, 'codebook.json', 'cijfer', 'ontbreekt in het codeboek'],
    ['a row that is not in the codebook', ({ codebook }) => void delete codebook['questions']['plan-samen'], 'codebook.json', 'plan-samen', 'ontbreekt in het codeboek'],
    ['a meaning without a question', ({ codebook }) => void (codebook['questions'].weg = { kind: 'open', core: true, construct: 'x' }), 'codebook.json', 'weg', 'staat niet in de vragenlijst'],
    ['a name twice', (draft) => void Object.assign(question(draft, 'woord'), { name: 'slot' }), 'survey.json', 'slot', 'komt twee keer voor'],
    ['a question named as a page', ({ survey }) => void (survey['pages'][1].name = 'woord'), 'survey.json', 'woord', 'komt twee keer voor'],
    ['names that differ in case', (draft) => void Object.assign(question(draft, 'woord'), { name: 'Slot' }), 'survey.json', 'slot', 'komt twee keer voor'],
    ['a criterion that is not there', meaning('overleg', { criterion: 'onbekend' }), 'codebook.json', 'overleg', 'Het criterium "onbekend" staat niet in eigen-kader'],
    ['an item without a criterion', meaning('overleg', { criterion: null }), 'codebook.json', 'overleg', 'telt mee bij een criterium'],
    ['a sensitive item', meaning('overleg', { sensitive: true }), 'codebook.json', 'overleg', 'gevoelige vraag telt nooit mee'],
    ['an item that is free text', ({ codebook }) => void (codebook['questions'].woord = { ...codebook['questions'].overleg }), 'codebook.json', 'woord', 'kan niet van het type text zijn'],
    ['free text that is a choice', ({ codebook }) => void (codebook['questions'].setting = { kind: 'open', core: true, construct: 'x' }), 'codebook.json', 'setting', 'kan niet van het type dropdown zijn'],
    ['a number as an item', ({ codebook }) => void (codebook['questions'].uren = { ...codebook['questions'].overleg }), 'codebook.json', 'uren', 'kan niet van het type number zijn'],
    ['a scale that is not there', meaning('overleg', { scale: 'freq9' }), 'survey.json', 'overleg', 'De schaal "freq9" staat niet in het codeboek'],
    ['an item on a scale without a score', ({ codebook }) => void (codebook['scales'].freq3.scored = false), 'survey.json', 'overleg', 'geeft geen score'],
    ['other words than the scale', (draft) => void (question(draft, 'overleg')['choices'][1].text = 'wel eens'), 'survey.json', 'overleg', 'Keuze 2 is 2 "wel eens", maar de schaal "freq3" zegt 2 "soms"'],
    ['another order than the scale', (draft) => void question(draft, 'overleg')['choices'].reverse(), 'survey.json', 'overleg', 'Keuze 1 is "weet-ik-niet"'],
    ['a choice less than the scale', (draft) => void question(draft, 'overleg')['choices'].pop(), 'survey.json', 'overleg', 'Keuze 4 is er niet'],
    ['a choice more than the scale', (draft) => void question(draft, 'overleg')['choices'].push({ value: 'nvt', text: 'n.v.t.' }), 'survey.json', 'overleg', 'Keuze 5 ("nvt" "n.v.t.") staat niet in de schaal'],
    ['columns other than the scale', (draft) => void question(draft, 'plan')['columns'].pop(), 'survey.json', 'plan-samen', 'Keuze 4 is er niet'],
    ['an extra answer that the scale has', meaning('overleg', { extra: [{ value: 'weet-ik-niet', label: 'weet ik niet', meaning: 'dont-know' }] }), 'survey.json', 'overleg', 'Een extra antwoord van deze vraag staat al in de schaal'],
    ['points that go down', ({ codebook }) => void codebook['scales'].freq3.points.reverse(), 'codebook.json', null, 'Schaal "freq3": de punten moeten oplopen'],
    ['a favourable point that is none', ({ codebook }) => void (codebook['scales'].freq3.favourable = [4]), 'codebook.json', null, 'een gunstig punt is geen punt'],
    ['no way out', ({ codebook }) => void (codebook['scales'].freq3.missing[0].meaning = 'lowest'), 'codebook.json', 'overleg', 'geen uitweg'],
    ['a block with a question that is not there', ({ codebook }) => void (codebook['blocks'] = [{ id: 'b', title: 'B', announced: false, questions: ['weg'] }]), 'codebook.json', 'weg', 'Blok "b" noemt een vraag die er niet is'],
    ['an exit that is not there', ({ codebook }) => void (codebook['exit'] = { question: 'setting', value: 'weg' }), 'codebook.json', 'setting', 'De uitgang noemt het antwoord "weg"'],
    ['an exit that hides nothing', ({ codebook }) => void (codebook['exit'] = { question: 'setting', value: 'ambulant' }), 'survey.json', 'code', 'blijft zichtbaar na "ambulant"'],
    ['a core form without questions', ({ codebook }) => Object.values<{ core: boolean }>(codebook['questions']).forEach((each) => (each.core = false)), 'codebook.json', null, 'geen enkele vraag hoort erbij'],
    ['a core form that misses what a condition looks at', meaning('drempels', { core: false }), 'codebook.json', 'drempels', 'ontbreekt in de kernversie'],
    ['a criterion twice', ({ criteria }) => void criteria['criteria'].push(criteria['criteria'][0]), 'criteria.json', 'samenwerken', 'staat er twee keer'],
  ])('%s', async (_name, change, file, name, reason) => {
    expect(await refusalsAfter(change)).toContainEqual({ file, question: name, reason: expect.stringContaining(reason) })
  })
})

test('a codebook of another shape is refused with the question and the place', async () => {
  const refusals = await refusalsAfter(({ codebook }) => {
    codebook['questions'].overleg.kind = 'vraag'
    codebook['questions'].steun.core = 'ja'
    codebook['extra'] = 1
    codebook['role'] = 'tutor'
  })
  expect(refusals).toEqual([
    { file: 'codebook.json', question: null, reason: '"role" mag alleen professional, manager, youth, parent, partner zijn.' },
    { file: 'codebook.json', question: 'overleg', reason: '"kind" heeft geen bekende soort.' },
    { file: 'codebook.json', question: 'steun', reason: '"core" ontbreekt of is geen true of false.' },
    { file: 'codebook.json', question: null, reason: 'Het geheel heeft een onbekende eigenschap: extra.' },
  ])
})

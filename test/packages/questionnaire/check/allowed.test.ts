import { describe, expect, test } from 'vitest'
import { question, refusalsAfter, type Draft } from '../refusals.ts'

test('a survey with every allowed type is let in', async () => {
  expect(await refusalsAfter(() => undefined)).toEqual([])
})

const add = (element: Record<string, unknown>) => (draft: Draft) => void draft.survey['pages'][0].elements.push(element)
const set = (name: string, change: Record<string, unknown>) => (draft: Draft) => void Object.assign(question(draft, name), change)
const visibleIf = (name: string, expression: string) => set(name, { visibleIf: expression })
const unset = (name: string, property: string) => (draft: Draft) => void delete question(draft, name)[property]

/** Types and properties of which nobody checks what they do to an answer. */
describe('only what we know is let in; every refusal names file, question and reason', () => {
  test.each<[string, (draft: Draft) => void, string | null, string]>([
    ['html', add({ type: 'html', name: 'uitleg', html: '<b>x</b>' }), 'uitleg', 'Het type "html" is niet toegestaan.'],
    ['a ranking', add({ type: 'ranking', name: 'volgorde', title: 'Zet op volgorde', choices: ['a', 'b'] }), 'volgorde', 'Het type "ranking"'],
    ['a file', add({ type: 'file', name: 'bijlage', title: 'Bijlage' }), 'bijlage', 'Het type "file"'],
    ['a picture', add({ type: 'image', name: 'plaatje', imageLink: 'x' }), 'plaatje', 'Het type "image"'],
    ['an expression', add({ type: 'expression', name: 'som', expression: '1 + 1' }), 'som', 'Het type "expression"'],
    ['a table that grows', add({ type: 'matrixdynamic', name: 'tabel' }), 'tabel', 'Het type "matrixdynamic"'],
    ['a widget of somebody', add({ type: 'eigen-widget', name: 'widget' }), 'widget', 'Het type "eigen-widget"'],
    ['a type from the language', add({ type: 'constructor', name: 'vreemd' }), 'vreemd', 'Het type "constructor"'],
    ['a panel in a panel', (draft) => void question(draft, 'paneel')['elements'].push({ type: 'panel', name: 'binnen', elements: [{}] }), 'binnen', 'Een paneel staat niet in een ander paneel.'],
    ['an element that is no object', (draft) => void draft.survey['pages'][0].elements.push(['x']), null, '"pages.0.elements.4" ontbreekt of is geen object'],
    ['an element in a panel that is no object', (draft) => void question(draft, 'paneel')['elements'].push('x'), 'paneel', 'Een onderdeel hiervan is geen vraag'],
    ['remote choices', set('setting', { choicesByUrl: { url: 'https://example.org' } }), 'setting', '"choicesByUrl" is niet toegestaan'],
    ['the other of SurveyJS', set('setting', { showOtherItem: true }), 'setting', '"showOtherItem" is niet toegestaan'],
    ['a default answer', set('overleg', { defaultValue: 1 }), 'overleg', '"defaultValue" is niet toegestaan'],
    ['another value for yes', set('nacht', { valueTrue: 'ja' }), 'nacht', '"valueTrue" is niet toegestaan'],
    ['a condition on being required', set('overleg', { requiredIf: '{setting} = 1' }), 'overleg', '"requiredIf" is niet toegestaan'],
    ['a choice that hides', (draft) => void (question(draft, 'kansen')['choices'][0] = { value: 'tijd', visibleIf: '1 = 1' }), 'kansen', 'een keuze met de eigenschap "visibleIf"'],
    ['triggers', ({ survey }) => void (survey['triggers'] = [{ type: 'complete' }]), null, '"triggers" is niet toegestaan bij de vragenlijst'],
    ['navigation', ({ survey }) => void (survey['navigateToUrl'] = 'https://example.org'), null, '"navigateToUrl"'],
    ['a cookie', ({ survey }) => void (survey['cookieName'] = 'x'), null, '"cookieName"'],
    ['calculated values', ({ survey }) => void (survey['calculatedValues'] = []), null, '"calculatedValues"'],
    ['completing html', ({ survey }) => void (survey['completedHtml'] = '<p>'), null, '"completedHtml"'],
    ['a page with a time limit', ({ survey }) => void (survey['pages'][0].timeLimit = 10), 'keuzes', '"timeLimit" is niet toegestaan bij een pagina'],
    ['another language', ({ survey }) => void (survey['locale'] = 'fr'), null, '"locale" mag alleen nl zijn'],
    ['a translated title', set('overleg', { title: { nl: 'Overleg', de: 'Beratung' } }), 'overleg', '"title" moet tekst zijn'],
    ['no title', unset('overleg', 'title'), 'overleg', 'De eigenschap "title" ontbreekt.'],
    ['a comment without a limit', unset('slot', 'maxLength'), 'slot', '"maxLength" ontbreekt'],
    ['a comment without end', set('slot', { maxLength: 1_000_000 }), 'slot', 'van 1 tot en met 5000'],
    ['a text without a limit', unset('woord', 'maxLength'), 'woord', '"maxLength" ontbreekt'],
    ['a date', set('woord', { inputType: 'date' }), 'woord', '"inputType" mag alleen text of number zijn'],
    ['a least that is computed', set('uren', { min: '=today()' }), 'uren', '"min" moet een getal zijn'],
    ['a runaway pattern', set('code', { validators: [{ type: 'regex', regex: '^(a+)+$' }] }), 'code', 'een herhaalde groep'],
    ['a slow pattern', set('code', { validators: [{ type: 'regex', regex: '^[a-z]*[a-z]*[a-z]*$' }] }), 'code', 'meer dan twee herhalingen'],
    ['a pattern in the middle', set('code', { validators: [{ type: 'regex', regex: 'a' }] }), 'code', 'met ^ begint'],
    ['an unreadable pattern', set('code', { validators: [{ type: 'regex', regex: '^[$' }] }), 'code', 'niet te lezen'],
    ['an expression as validator', set('code', { validators: [{ type: 'expression', expression: '1 = 1' }] }), 'code', 'alleen een controle van het type regex'],
    ['a rating without ends', unset('cijfer', 'rateMax'), 'cijfer', 'Geef "rateMin" en "rateMax"'],
    ['no choices', set('kansen', { choices: [] }), 'kansen', 'een lijst van 1 tot en met 49 keuzes'],
    ['a choice twice', set('kansen', { choices: ['tijd', 'Tijd'] }), 'kansen', 'twee keer de waarde "tijd"'],
    ['text that looks like a number', set('kansen', { choices: ['1', 'tijd'] }), 'kansen', 'heeft de waarde "1"'],
    ['a half number', set('kansen', { choices: [1.5] }), 'kansen', 'heeft de waarde 1.5'],
    ['a bar, which parts choices in a CSV file', set('kansen', { choices: ['tijd|geld'] }), 'kansen', 'zonder |'],
    ['a row with a point in its name', (draft) => void (question(draft, 'plan')['rows'][0].value = 'plan.samen'), 'plan', 'De naam van regel "plan.samen"'],
    ['a name with a space', set('overleg', { name: 'ons overleg' }), 'ons overleg', '"name" moet met een letter beginnen'],
    ['a name that SurveyJS uses', set('overleg', { name: 'overleg-Comment' }), 'overleg-Comment', 'SurveyJS zelf gebruikt'],
  ])('%s', async (_name, change, name, reason) => {
    const refusals = await refusalsAfter(change)
    expect(refusals).toContainEqual({ file: 'survey.json', question: name, reason: expect.stringContaining(reason) })
  })
})

describe('conditions', () => {
  test.each<[string, (draft: Draft) => void, string, string]>([
    ['that cannot be read', visibleIf('woord', '{toelichting} ='), 'woord', 'is niet te lezen'],
    ['about nothing', visibleIf('woord', '1 = 1'), 'woord', 'hangt van geen enkele vraag af'],
    ['about a question that is not there', visibleIf('woord', '{toelichtng} notempty'), 'woord', 'een vraag die er niet is: toelichtng'],
    ['about an answer that is not there', visibleIf('woord', "{setting} = 'kantoor'"), 'woord', 'vergelijkt setting met "kantoor"'],
    ['about one of several answers that is not there', visibleIf('woord', "{kansen} anyof ['steun', 'geld']"), 'woord', 'vergelijkt kansen met "geld"'],
    ['about a later question', visibleIf('overleg', '{cijfer} > 5'), 'overleg', 'eerdere vraag, niet van cijfer'],
    ['about itself', visibleIf('woord', '{woord} notempty'), 'woord', 'eerdere vraag, niet van woord'],
    ['of a page about a question on it', ({ survey }) => void (survey['pages'][1].visibleIf = '{nacht} = true'), 'cijfers', 'eerdere vraag, niet van nacht'],
    ['with a function', visibleIf('woord', "iif({cijfer} > 5, true, false)"), 'woord', 'gebruikt een functie'],
    ['with a function deep inside', visibleIf('woord', "{setting} = 'verblijf' and today() > {cijfer}"), 'woord', 'gebruikt een functie'],
    ['with a sum', visibleIf('woord', '{cijfer} + {uren} > 5'), 'woord', 'gebruikt "plus"'],
  ])('%s', async (_name, change, name, reason) => {
    expect(await refusalsAfter(change)).toContainEqual({ file: 'survey.json', question: name, reason: expect.stringContaining(reason) })
  })

  test.each(["{cijfer} >= 6", "!({cijfer} < 6)", "{drempels} notcontains 'tijd'", "{kansen} allof ['steun', 'tijd'] or {kansen} noneof ['scholing']", '{uren} empty'])('%s is let in', async (expression) => {
    expect(await refusalsAfter(visibleIf('woord', expression))).toEqual([])
  })
})

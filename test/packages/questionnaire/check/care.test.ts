import { checkFolder } from '@leidraadspiegel/questionnaire'
import { describe, expect, test } from 'vitest'
import { goodFolder, inFolder, json, nextVersion, type Files } from '../folder.ts'

const refusalsAfter = (change: (files: Files) => void) => {
  const files = goodFolder()
  change(files)
  return inFolder(files, checkFolder)
}
const page = (files: Files, survey: string, index: number) => json(files, `${survey}/v1/survey.json`)['pages'][index]
const first = (files: Files, survey: string, index = 0) => page(files, survey, index).elements[0]
const pageOf = (files: Files, survey: string) => json(files, 'start-pages.json')[survey]
const meaning = (files: Files, survey: string, name: string) => json(files, `${survey}/v1/codebook.json`)['questions'][name]

test('a good folder is let in', async () => expect(await refusalsAfter(() => undefined)).toEqual([]))

describe('young people and parents are handled with care', () => {
  test.each<[string, (files: Files) => void, string, string | null, string]>([
    ['a question about own thoughts', (files) => (first(files, 'youth').title = 'Heb je wel eens gedacht aan zelfdoding?'), 'youth/v1/survey.json', 'jon-01', '(SV-01)'],
    ['an answer that shows a plan', (files) => (first(files, 'youth', 1).choices[0].text = 'ik heb een veiligheidsplan'), 'youth/v1/survey.json', 'jon-blok', '(SV-01)'],
    ['a page about the child', (files) => (page(files, 'parent', 1).description = 'Heeft uw kind een poging gedaan?'), 'parent/v1/survey.json', 'contact', '(SV-01)'],
    ['a required question', (files) => (first(files, 'youth').isRequired = true), 'youth/v1/survey.json', 'jon-01', 'niets verplicht (SV-07)'],
    ['a question that hangs on an item', (files) => (page(files, 'youth', 2).visibleIf = '{jon-01} > 1'), 'youth/v1/survey.json', 'praten', 'alleen een contextvraag'],
    ['a block that cannot be skipped', (files) => void delete page(files, 'youth', 2).visibleIf, 'youth/v1/survey.json', 'jon-18', 'altijd zichtbaar'],
    ['a fact without a way out', (files) => { json(files, 'youth/v1/codebook.json')['scales'].klopt3.missing = []; meaning(files, 'youth', 'jon-01').kind = 'fact' }, 'youth/v1/codebook.json', 'jon-01', 'geen uitweg'],
    ['"does not apply" where it shows who has a plan', (files) => (meaning(files, 'youth', 'jon-18').extra = [{ value: 'past-niet', label: 'past niet bij mij', meaning: 'not-applicable' }]), 'youth/v1/codebook.json', 'jon-18', 'laat "past niet bij mij" zien'],
    ['a page that stays after the quiet exit', (files) => void delete page(files, 'parent', 1).visibleIf, 'parent/v1/survey.json', 'oud-01', 'blijft zichtbaar na "past-niet"'],
    ['a hurtful word', (files) => (page(files, 'youth', 0).title = 'Zelfmoord'), 'youth/v1/survey.json', 'contact', 'zelfdoding'],
    ['a long question', (files) => (first(files, 'youth').title = 'Ik heb hier in de afgelopen tijd bijna altijd wel iemand gehad om mee te praten.'), 'youth/v1/survey.json', 'jon-01', '16 woorden; hoogstens 14'],
    ['an answer in a text', (files) => (first(files, 'parent', 1).title = 'Ik weet wie {oud-relatie} is.'), 'parent/v1/survey.json', 'oud-01', 'accolades'],
  ])('%s', async (_name, change, file, question, reason) => {
    expect(await refusalsAfter(change)).toContainEqual({ file, question, reason: expect.stringContaining(reason) })
  })
})

describe('start pages, help lines and the leidraad', () => {
  test.each<[string, (files: Files) => void, string, string | null, string]>([
    ['no start page', (files) => void delete json(files, 'start-pages.json')['youth'], 'start-pages.json', 'youth', 'ontbreekt'],
    ['a start page of nothing', (files) => (json(files, 'start-pages.json')['tutor'] = pageOf(files, 'youth')), 'start-pages.json', 'tutor', 'geen vragenlijst met deze naam'],
    ['a place that is not filled in', (files) => (pageOf(files, 'youth').lead = 'Wat vind jij van {naam}?'), 'start-pages.json', 'youth', 'De plaats "{naam}" bestaat niet'],
    ['no exit', (files) => (pageOf(files, 'parent').exit = null), 'start-pages.json', 'parent', 'een uitgang, maar de startpagina niet'],
    ['own thoughts without help', (files) => (pageOf(files, 'youth').lead = 'Denk je aan zelfdoding? Vul dit in.'), 'start-pages.json', 'youth', 'zonder hulp te noemen'],
    ['a hurtful word', (files) => (pageOf(files, 'parent').lead = 'Over zelfmoord.'), 'start-pages.json', 'parent', 'zelfdoding'],
    ['a long sentence', (files) => (pageOf(files, 'youth').lead = `${'woord '.repeat(18)}.`), 'start-pages.json', 'youth', '18 woorden'],
    ['an old help line', (files) => (json(files, 'help-lines.json')['lines'][0].text = 'Bel 0900-0113.'), 'help-lines.json', null, 'oud nummer'],
    ['an improvement of nothing', (files) => (json(files, 'leidraad/improvements.json')['improvementPoints'][0].criterion = 'weg'), 'leidraad/improvements.json', 'vp-contact', 'Het criterium "weg" bestaat niet'],
    ['an action of nothing', (files) => (json(files, 'leidraad/improvements.json')['actions'][0].criteria = ['weg']), 'leidraad/improvements.json', 'act-plan', 'Het criterium "weg" bestaat niet'],
  ])('%s', async (_name, change, file, question, reason) => {
    expect(await refusalsAfter(change)).toContainEqual({ file, question, reason: expect.stringContaining(reason) })
  })
})

describe('between surveys', () => {
  test.each<[string, (files: Files) => void, string, string, string]>([
    ['mirrors of two criteria', (files) => (meaning(files, 'youth', 'jon-01').criterion = 'plan'), 'youth/v1/codebook.json', 'jon-01', 'Spiegelgroep "m-contact": deze vraag hoort bij "plan"'],
    ['a fact as a mirror', (files) => (meaning(files, 'youth', 'jon-01').kind = 'fact'), 'youth/v1/codebook.json', 'jon-01', 'alleen items'],
    ['mirrors on two lines', (files) => void (json(files, 'youth/v1/codebook.json')['scales'].klopt3.points[2].value = 5), 'youth/v1/codebook.json', 'jon-01', 'de schaal loopt van 1 tot 5'],
    ['a version that says it compares but measures something else', (files) => { nextVersion(files, 'youth', 2); json(files, 'youth/v2/codebook.json')['questions']['jon-18'].criterion = 'contact' }, 'youth/v2/codebook.json', 'jon-18', 'anders dan in versie 1'],
  ])('%s', async (_name, change, file, question, reason) => {
    expect(await refusalsAfter(change)).toContainEqual({ file, question, reason: expect.stringContaining(reason) })
  })
})

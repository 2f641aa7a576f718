import { checkFolder, loadLibrary, translate, translateAll, translateSurvey } from '@leidraadspiegel/questionnaire'
import { describe, expect, test } from 'vitest'
import { goodFolder, inFolder, json, type Files } from './folder.ts'

/** Every Dutch text of the folder that people in this role read, with an English one in its place. */
async function inEnglish(files: Files): Promise<Files> {
  const bare: Files = { ...files, 'languages/en/language.json': { language: 'en', name: 'English', roles: ['parent'] }, 'languages/en/questions.json': {}, 'languages/en/pages.json': {}, 'languages/en/app.json': {} }
  const refusals = await inFolder(bare, checkFolder)
  for (const { file, reason } of refusals) {
    const text = /"(.*)"$/.exec(reason)![1]!
    json(bare, file)[text] = `In English: ${(text.match(/\{[^}]*\}/g) ?? []).join(' ')}`
  }
  return bare
}

describe('a second language', () => {
  test('is only files: a folder with every text for the roles it is meant for', async () => {
    const files = await inEnglish(goodFolder())
    await inFolder(files, async (folder) => {
      const [language] = (await loadLibrary(folder)).languages
      expect(language).toMatchObject({ language: 'en', name: 'English', roles: ['parent'] })
      expect(Object.keys(language!.questions)).toContain('Ik weet wie ik kan bereiken.')
      expect(Object.keys(language!.questions)).not.toContain('Ik heb hier iemand met wie ik echt kan praten.')
      expect(Object.keys(language!.pages)).toEqual(expect.arrayContaining(['Hulp nodig?', 'Dag en nacht.', 'Het duurt {minuten} minuten.']))
    })
  })

  test('that misses one text, or fills in another place, is refused with that text', async () => {
    const files = await inEnglish(goodFolder())
    delete json(files, 'languages/en/questions.json')['Wie bent u?']
    json(files, 'languages/en/pages.json')['Mail {contact}.'] = 'Send {kontact} a message.'
    await inFolder(files, async (folder) =>
      expect(await checkFolder(folder)).toEqual([
        { file: 'languages/en/questions.json', question: null, reason: 'Deze tekst is nog niet vertaald: "Wie bent u?"' },
        { file: 'languages/en/pages.json', question: null, reason: 'De vertaling vult andere plaatsen in dan: "Mail {contact}."' },
      ]),
    )
  })

  test('lies in the folder that bears its name', async () => {
    const files = await inEnglish(goodFolder())
    json(files, 'languages/en/language.json')['language'] = 'de'
    await inFolder(files, async (folder) => expect((await checkFolder(folder)).map(({ reason }) => reason)).toEqual(['Hier staat "de", maar de map heet en.']))
  })
})

describe('translating', () => {
  const words = { nooit: 'never', 'Wie bent u?': 'Who are you?' }

  test('changes what is read and nothing of what is asked, chosen or stored', () => {
    const survey = { pages: [{ name: 'nooit', visibleIf: "{a} = 'nooit'", elements: [{ type: 'radiogroup', name: 'nooit', title: 'Wie bent u?', choices: [{ value: 'nooit', text: 'nooit' }, 'nooit'] }] }] }
    expect(translateSurvey(survey, words)).toEqual({ pages: [{ name: 'nooit', visibleIf: "{a} = 'nooit'", elements: [{ type: 'radiogroup', name: 'nooit', title: 'Who are you?', choices: [{ value: 'nooit', text: 'never' }, 'nooit'] }] }] })
  })

  test('leaves what it does not know, and names that every object has', () => {
    expect(translateAll(['nooit', 'altijd', 'constructor'], words)).toEqual(['never', 'altijd', 'constructor'])
    expect(translate('toString', words)).toBe('toString')
  })
})

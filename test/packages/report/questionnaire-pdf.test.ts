import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formOf, loadLibrary, questionsOf } from '@leidraadspiegel/questionnaire'
import { Form } from '@leidraadspiegel/schema'
import { questionnairePdf, type PaperQuestionnaire } from '@leidraadspiegel/report'
import { readPdf, type ReadPdf } from './read-pdf.ts'

const library = await loadLibrary(join(import.meta.dirname, '../../../surveys'))
const resolve = createRequire(import.meta.url).resolve
const fonts = ['400Regular', '700Bold'].map((style) => dirname(resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${style}/AtkinsonHyperlegibleNext_${style}.ttf`)))

const forPeople = ['professional', 'manager', 'youth', 'youth-easy', 'parent', 'network']
const everyForm = forPeople.flatMap((survey) => Form.options.filter((form) => library.latest(survey)?.codebook.minutes[form] !== null).map((form): [string, Form] => [survey, form]))

function paperOf(survey: string, change: Partial<PaperQuestionnaire> = {}): PaperQuestionnaire {
  const loaded = library.latest(survey)!
  const { title, lead, sections, openNotice } = library.startPages[survey]!
  const { role } = loaded.codebook
  return {
    survey: loaded,
    form: 'full',
    asks: { words: true, age: true },
    organisation: 'Jeugdhulp De Linde',
    contact: 'Sanne van Dijk',
    until: null,
    pilot: false,
    start: { title, lead, sections, openNotice },
    help: { lead: library.helpLines.lead, lines: library.helpLines.lines.filter(({ roles }) => role !== null && roles.includes(role)) },
    ...change,
  }
}

const read = async (paper: PaperQuestionnaire): Promise<ReadPdf> => readPdf(await questionnairePdf(paper, fonts))
const plainText = ({ texts }: ReadPdf): string => texts.join(' ').replace(/\s+/g, ' ')

describe.each(everyForm)('the questionnaire %s on paper (%s)', (survey, form) => {
  const paper = paperOf(survey, { form })
  const questions = questionsOf(formOf(paper.survey, form))
  const printed = read(paper)

  test('is PDF/UA: tagged, in Dutch, with a title that is shown', async () => {
    const { plain, tags } = await printed
    expect(plain).toContain('/Lang (nl-NL)')
    expect(plain).toMatch(/\/MarkInfo <<\s+\/Marked true/)
    expect(plain).toContain('/StructTreeRoot')
    expect(plain).toContain('/DisplayDocTitle true')
    expect(plain).not.toMatch(/CreationDate \(D:(?!1970)/)
    expect(tags).toMatchObject({ Document: 1, Title: 1, H2: questions.length })
    expect(tags['LI']).toBeGreaterThan(questions.flatMap(({ choices }) => choices).length)
  })

  test('has the id and the words of every question, the id once', async () => {
    const { texts } = await printed
    expect(texts.filter((text) => questions.some(({ name }) => name === text))).toEqual(questions.map(({ name }) => name))
    const whole = plainText(await printed)
    for (const { title, choices } of questions) for (const words of [title, ...choices.map(({ text }) => text)]) expect(whole).toContain(words)
  })

  test('has help on every page, and says how to fill it in and where it goes', async () => {
    const { texts, pages } = await printed
    expect(texts.filter((text) => text === '113 Zelfmoordpreventie 113 of 0800-0113')).toHaveLength(pages)
    const whole = plainText(await printed)
    expect(whole).toMatch(/Zo vul(t u| je) de vragenlijst in/)
    expect(whole).toContain('Doe de vragenlijst in een envelop en plak de envelop dicht.')
    expect(whole).toMatch(/Geef hem niet aan (je leidinggevende of aan )?(de projectleider|je eigen hulpverlener|de hulpverlener van uw kind)\./)
    expect(whole).toContain('Sanne van Dijk')
  })

  test('speaks of nothing that is only on a screen', async () => {
    const { texts } = await printed
    expect(texts.filter((text) => /klik|browser|\bshift\b|verstu(ur|re)|op je telefoon|op uw telefoon|toestel|deze link|zes woorden/i.test(text))).toEqual([])
    expect(plainText(await printed)).not.toContain('�')
  })
})

describe('a questionnaire on paper', () => {
  test('says the last day to hand it in, when there is one', async () => {
    expect(plainText(await read(paperOf('youth', { until: '2999-03-12' })))).toContain('Doe dat uiterlijk op 12 maart 2999.')
    expect(plainText(await read(paperOf('youth')))).not.toContain('uiterlijk')
  })

  test('asks nobody to write when the organisation does not', async () => {
    const [asked, spared] = [await read(paperOf('youth')), await read(paperOf('youth', { asks: { words: false, age: true } }))]
    expect(asked.texts).toContain('jon-o1')
    expect(spared.texts).not.toContain('jon-o1')
    expect(plainText(asked)).toContain('Schrijf in blokletters.')
    expect(plainText(spared)).not.toContain('Schrijf in blokletters.')
  })

  test('says at the part about zelfdoding that it may be passed over', async () => {
    expect(plainText(await read(paperOf('youth')))).toContain('Koos je bij “Wil je dit deel doen?” het antwoord “sla dit deel over”? Sla dit deel dan over.')
  })

  test('lets parents for whom it does not fit stop at once, and says so once', async () => {
    const whole = plainText(await read(paperOf('parent')))
    expect(whole.split('Dan hoeft u niets meer in te vullen.')).toHaveLength(2)
    expect(whole).toContain('Koos u bij “Wilt u dit deel invullen?”')
  })

  test('names a proefproject on every page', async () => {
    const { texts, pages } = await read(paperOf('manager', { pilot: true }))
    expect(texts.filter((text) => text.includes('Proefproject'))).toHaveLength(pages + 1)
  })

  test('prints what an organisation calls itself as it is, whatever it looks like', async () => {
    const organisation = '#panic("weg") *dik* $x^2$ <b> \\ "]'
    expect(plainText(await read(paperOf('youth', { organisation })))).toContain(`persoon die ${organisation} hiervoor heeft`)
  })

  test('is the same file for the same questions', async () => {
    const [one, two] = [await questionnairePdf(paperOf('youth'), fonts), await questionnairePdf(paperOf('youth'), fonts)]
    expect(Buffer.compare(one, two)).toBe(0)
  })
})

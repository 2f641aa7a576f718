import { join } from 'node:path'
import { loadLibrary, hardToRead, type LoadedLanguage } from '@leidraadspiegel/questionnaire'
import { roles } from '@leidraadspiegel/schema'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { speak } from '../../../../apps/respondent/src/speak.ts'
import { root } from '../../../architecture/sources.ts'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { openTakingPart, type TakingPart } from '../taking-part-server.ts'
import { expectReadable, isLast, narrow, next, seeTitle, start, visit } from '../visit.ts'
import { languageParameter, textsOfApp, textsOfDesk } from './spoken-texts.ts'

const everyText = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [])

const { languages, startPages, helpLines, list } = await loadLibrary(join(root, 'surveys'))
const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe('every language beside Dutch', () => {
  test('is there as a whole: the pages of the desk and all that the app says', () => {
    expect(languages.map(({ language }) => language)).toContain('en')
    for (const { pages, app, roles } of languages) {
      expect(textsOfDesk().filter((text) => !Object.hasOwn(pages, text))).toEqual([])
      expect(textsOfApp(roles).filter((text) => !Object.hasOwn(app, text))).toEqual([])
    }
  })

  test('holds nothing that nobody says any more', () => {
    for (const { questions, pages, app, roles } of languages) {
      const surveys = list().filter(({ codebook }) => codebook.role !== null && roles.includes(codebook.role))
      const onPages = [...textsOfDesk(), ...everyText(surveys.map(({ survey }) => startPages[survey])), ...everyText(helpLines)]
      expect(Object.keys(questions).filter((text) => !everyText(surveys.map(({ json }) => json)).includes(text))).toEqual([])
      expect(Object.keys(pages).filter((text) => !onPages.includes(text))).toEqual([])
      expect(Object.keys(app).filter((text) => !textsOfApp(roles).includes(text))).toEqual([])
    }
  })
})

describe('what the app and the desk say', () => {
  test.each(roles)('is plain Dutch for %s', (role) => {
    expect([...textsOfDesk(), ...textsOfApp([role])].flatMap((text) => hardToRead(text, role).map((reason) => `${text} – ${reason}`))).toEqual([])
  })

  test('is translated with what is filled in', () => {
    const texts = { part: (at: number, of: number) => `Deel ${at} van ${of}`, stop: { title: 'Stoppen', paragraphs: ['Mag altijd.'] }, clear: (question: string) => `Wis: ${question}` }
    const english = speak(texts, { 'Deel {1} van {2}': 'Part {1} of {2}', Stoppen: 'Stopping', 'Wis: {1}': 'Clear: {1}' })
    expect([english.part(3, 12), english.part(2, 2), english.stop, english.clear('Hoe gaat het?')]).toEqual(['Part 3 of 12', 'Part 2 of 2', { title: 'Stopping', paragraphs: ['Mag altijd.'] }, 'Clear: Hoe gaat het?'])
  })
})

describe.skipIf(browser === null)('a parent who reads English', () => {
  let server: TakingPart
  beforeAll(async () => void (server = await openTakingPart({ folder: 'surveys/parent/v1', role: 'parent', languages: languages satisfies readonly LoadedLanguage[] })))
  afterAll(() => server.close())

  test('chooses it on the start page, takes part in English from start to end, and gives the same answers', async () => {
    const { page, context, complaints } = await visit(browser!, server, narrow)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(`**/m/**?${languageParameter}=en`)
    await page.waitForSelector('#start:visible')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await expectReadable(page)
    const dutch = /\b(?:de|het|een|niet|wij|uw|vragen|kunt)\b/
    const read = () => page.evaluate(() => document.body.innerText.replace(/Jeugdhulp De Linde|De Luisterlijn|Projectleider Sanne de Wit/g, ''))
    expect((await read()).match(dutch)).toBeNull()
    await start(page)
    await page.getByText('parent', { exact: true }).click()
    for (;;) {
      expect((await read()).match(dutch)).toBeNull()
      if ((await page.locator('.next').innerText()) === 'Send') break
      await next(page)
    }
    expect(await isLast(page)).toBe(false)
    await page.click('.next')
    await seeTitle(page, 'Thank you')
    expect([...server.received.values()].map(({ answers }) => answers)).toEqual([{ 'oud-relatie': 'ouder', 'oud-blok': 'verder' }])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('can go back to Dutch without losing the link, and young people are not offered what is not there for them', async () => {
    const { page, context } = await visit(browser!, server)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForSelector('#start:visible')
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await page.getByRole('button', { name: 'Begin met de vragen' }).waitFor()
    await start(page)
    await context.close()
    const youth = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth', languages })
    const other = await visit(browser!, youth)
    expect(await other.page.getByRole('link', { name: 'English' }).count()).toBe(0)
    await other.context.close()
    await youth.close()
  })

  test('gets a page that is as light as the Dutch one, and can begin in Dutch when the words do not come', async () => {
    const html = await fetch(`${server.link.split('#')[0]}?${languageParameter}=en`).then((response) => response.text())
    expect(html).toContain('Start with the questions')
    expect(Buffer.byteLength(html)).toBeLessThan(15_000)
    const context = await browser!.newContext()
    await context.route('**/api/desk/languages/**', (route) => route.abort('connectionfailed'))
    const page = await context.newPage()
    await page.goto(server.link.replace('#', `?${languageParameter}=en#`))
    await start(page)
    await page.getByRole('button', { name: 'Verder' }).waitFor()
    await context.close()
  })
})

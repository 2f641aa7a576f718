import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { kept, nothingKept, phone, visit } from '../visit.ts'
import { answerByKeyboard, fullCircle, goOnByKeyboard, tab } from './keyboard.ts'
import { openQuestionnaire, questionnaires, type Questionnaire } from './questionnaires.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

/** What a screen reader is told, kept so that a change is looked at; `-u` after the command of vitest writes it anew. */
async function expectTold(page: Page, { who }: Questionnaire, screen: string): Promise<void> {
  const words = await page.locator('.code-words li').allInnerTexts()
  const told = words.reduce((text, word) => text.replace(new RegExp(`(listitem.*: )"?${word}"?$`, 'm'), '$1een woord'), await page.locator('body').ariaSnapshot())
  await expect(`${told.replace(/localhost:\d+/g, 'localhost')}\n`).toMatchFileSnapshot(`told/${who}-${screen}.yml`)
}

describe.skipIf(browser === null).each(questionnaires.map((each) => [each.who, each] as const))('%s', (_, questionnaire) => {
  test('is answered from start to end with Tab, arrows, space and Enter, the focus always in sight, asks nothing of another host and leaves nothing behind', async () => {
    const server = await openQuestionnaire(questionnaire)
    const { page, context, complaints } = await visit(browser!, server, phone)
    const asked: string[] = []
    const storable: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('response', (response) => { if (response.headers()['cache-control'] !== 'no-store') storable.push(new URL(response.url()).pathname) })
    await expectTold(page, questionnaire, 'start')
    const circle = await fullCircle(page)
    expect(circle.met.length, circle.met.join(', ')).toBe(circle.there)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    while ((await tab(page)).at !== 'start');
    await goOnByKeyboard(page)

    const unseen: string[] = []
    const screens = new Set<string>()
    for (let last = false; !last; ) {
      const kind = (await page.locator('textarea:visible').count()) > 0 ? 'writing' : (await page.locator('input[type=radio]:visible').count()) > 0 ? 'choosing' : null
      if (kind !== null && !screens.has(kind)) await expectTold(page, questionnaire, kind)
      if (kind !== null) screens.add(kind)
      unseen.push(...await answerByKeyboard(page))
      last = /Versturen|Send/.test(await page.locator('.next').innerText())
      await goOnByKeyboard(page)
      expect(await kept(page)).toEqual(nothingKept)
    }
    await page.waitForSelector('.code-words')
    await expectTold(page, questionnaire, 'end')
    expect(unseen).toEqual([])
    expect([...screens].toSorted()).toEqual(questionnaire.entrance === '/makkelijk' ? ['choosing'] : ['choosing', 'writing'])
    expect([...server.received.values()].map(({ answers }) => Object.keys(answers).length > 10)).toEqual([true])
    expect(asked.filter((url) => !url.startsWith(server.origin))).toEqual([])
    expect(storable.filter((path) => !/^\/r\/assets\/|^\/api\/desk\/surveys\//.test(path)), 'only what is the same for everybody may be kept by a cache').toEqual([])
    expect([await kept(page), await context.cookies(), ...complaints, ...server.faults]).toEqual([nothingKept, []])
    await page.goBack()
    expect(await page.locator('input:checked').count(), 'going back brings no answer').toBe(0)
    await context.close()
    await server.close()
  })

  test('after three times Shift, Back leads past the questionnaire and Forward shows no answer', async () => {
    const server = await openQuestionnaire(questionnaire)
    const { page, context } = await visit(browser!, server, phone)
    await context.route('https://**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Het weer</h1>' }))
    while ((await tab(page)).at !== 'start');
    await goOnByKeyboard(page)
    await answerByKeyboard(page)
    await goOnByKeyboard(page)
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift')
    await page.getByRole('heading', { name: 'Het weer' }).waitFor()
    await page.goBack()
    expect(page.url()).not.toContain(server.origin)
    await page.goForward()
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await context.cookies()).toEqual([])
    await context.close()
    await server.close()
  })
})

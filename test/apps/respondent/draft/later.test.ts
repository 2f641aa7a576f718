import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { openTakingPart, type TakingPart } from '../taking-part-server.ts'
import { expectReadable, headingOf, isLast, narrow, next, phone, seeTitle, start, visit, type Visit } from '../visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

let server: TakingPart
beforeAll(async () => {
  if (browser !== null) server = await openTakingPart({ folder: 'surveys/youth/v1', easyFolder: 'surveys/youth-easy/v1', role: 'youth' })
})
afterAll(() => server?.close())
beforeEach(() => {
  server?.received.clear()
  server?.drafts.clear()
  if (server) server.switches.state = 'open'
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const wordsOn = (page: Page): Promise<string[]> => page.locator('.code-words li').allInnerTexts()
const leftBehind = (page: Page): Promise<unknown[]> => page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie, (await caches.keys()).length, location.hash, JSON.stringify(history.state)])
const choose = (page: Page, answer: 'een beetje' | 'ja') => page.locator('fieldset').first().locator('label').nth(answer === 'ja' ? 4 : 2).click()

/** Two pages answered, and laid away; gives the words. */
async function layAway({ page }: Visit): Promise<string[]> {
  await start(page)
  await choose(page, 'een beetje')
  await next(page)
  await choose(page, 'ja')
  await button(page, 'Later verder').click()
  await seeTitle(page, 'Wil je later verder?')
  await button(page, 'Bewaar en geef mij een code').click()
  await seeTitle(page, 'Je antwoorden staan op slot')
  return wordsOn(page)
}

/** Another day, another device: the page without the secret of the link. */
async function comeBack(options = phone, version = ''): Promise<Visit> {
  const seen = await visit(browser!, { ...server, link: `${server.link.split('#')[0]}${version}` }, options)
  await button(seen.page, 'Ik heb een code').click()
  await seen.page.getByLabel('De vijf woorden').waitFor()
  return seen
}

async function enter(page: Page, text: string): Promise<void> {
  await page.getByLabel('De vijf woorden').fill(text)
  await button(page, 'Ga verder met mijn antwoorden').click()
}

describe.skipIf(browser === null)('later verder', () => {
  test('half now, the rest on another device with five words; then the answers are complete and the draft is gone', async () => {
    const first = await visit(browser!, server, narrow)
    const sent: string[] = []
    first.page.on('request', (request) => void sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await start(first.page)
    expect(await button(first.page, 'Later verder').count(), 'there is nothing to keep yet').toBe(0)
    await choose(first.page, 'een beetje')
    await expectReadable(first.page)
    await next(first.page)
    await choose(first.page, 'ja')
    const heading = await headingOf(first.page)
    await button(first.page, 'Later verder').click()
    await seeTitle(first.page, 'Wil je later verder?')
    await expectReadable(first.page)
    await button(first.page, 'Toch verder met de vragen').click()
    await button(first.page, 'Later verder').click()
    await button(first.page, 'Bewaar en geef mij een code').click()
    await seeTitle(first.page, 'Je antwoorden staan op slot')
    await expectReadable(first.page)
    const words = await wordsOn(first.page)
    expect(words).toHaveLength(5)
    expect([...server.drafts.values()].map(({ length }) => length)).toEqual([16_412])
    expect(sent.filter((line) => words.some((word) => line.split(/[^a-z]+/).includes(word)))).toEqual([])
    expect(await first.page.locator('input:checked').count(), 'the answers are gone from this page').toBe(0)
    await first.page.goBack()
    await seeTitle(first.page, 'Je antwoorden staan op slot')
    expect((await leftBehind(first.page)).slice(0, 6)).toEqual([0, 0, 0, '', 0, ''])
    expect(first.complaints).toEqual([])
    await first.context.close()

    const { page, context, complaints } = await comeBack(narrow)
    await expectReadable(page)
    const { start: starts } = server.asked
    await enter(page, words.map((word, place) => `${place + 1}. ${word.toUpperCase()},`).join('\n'))
    await seeTitle(page, heading.replace(/^Deel \d van \d /, ''))
    expect(await page.locator('fieldset').first().locator('input:checked').count()).toBe(1)
    await button(page, 'Terug').click()
    await page.getByText('Deel 1 van 8').waitFor()
    expect(await page.locator('fieldset').first().locator('input:checked').count()).toBe(1)
    while (!(await isLast(page))) await next(page)
    await page.click('.next')
    await seeTitle(page, 'Dank je wel')
    await expect.poll(() => server.drafts.size).toBe(0)
    expect([...server.received.values()].map(({ answers }) => answers)).toEqual([{ 'jon-01': 3, 'jon-04': 5, 'jon-blok': 'verder' }])
    expect(server.asked.start, 'no second pass is asked for').toBe(starts)
    expect((await leftBehind(page)).slice(0, 6)).toEqual([0, 0, 0, '', 0, ''])
    expect([...complaints, ...server.faults]).toEqual([])
    await context.close()
  })

  test('may be done more often, with the same words; throwing away throws away what was kept too', async () => {
    const first = await visit(browser!, server)
    const words = await layAway(first)
    await first.context.close()
    const [kept] = server.drafts
    const { page, context } = await comeBack()
    await enter(page, words.join(' '))
    await page.getByText('Deel 2 van 8').waitFor()
    await next(page)
    await button(page, 'Later verder').click()
    await seeTitle(page, 'Wil je later weer verder?')
    await button(page, 'Bewaar met dezelfde code').click()
    await seeTitle(page, 'Je antwoorden staan op slot')
    expect(await wordsOn(page)).toEqual(words)
    expect([...server.drafts.keys()]).toEqual([kept![0]])
    expect(server.drafts.get(kept![0])).not.toEqual(kept![1])
    await context.close()
    const again = await comeBack()
    await enter(again.page, words.join(' '))
    await again.page.getByText('Deel 3 van 8').waitFor()
    await button(again.page, 'Ik stop').click()
    await button(again.page, 'Gooi mijn antwoorden weg').click()
    await seeTitle(again.page, 'Je bent gestopt')
    await expect.poll(() => server.drafts.size).toBe(0)
    expect(server.received.size).toBe(0)
    await again.context.close()
  })

  test('words that are not right, or lead to nothing, are told in place and stay', async () => {
    const { page, context } = await comeBack(narrow)
    await enter(page, '')
    await page.getByText('Vul de vijf woorden in.').waitFor()
    await enter(page, 'anker appel')
    await page.getByText('Er staan nu 2 woorden. Het moeten er 5 zijn.').waitFor()
    await enter(page, 'anker appel akkre album anijs')
    await button(page, 'Maak er ‘akker’ van').click()
    await button(page, 'Ga verder met mijn antwoorden').click()
    await page.getByText('Bij deze woorden vinden we niets.').waitFor()
    await expectReadable(page)
    expect([await page.getByLabel('De vijf woorden').inputValue(), await page.evaluate(() => document.activeElement?.id)]).toEqual(['anker appel akker album anijs', 'vijf-woorden'])
    await context.setOffline(true)
    await button(page, 'Ga verder met mijn antwoorden').click()
    await page.getByText('De woorden staan er nog.').waitFor()
    await context.setOffline(false)
    server.switches.state = 'closed'
    await button(page, 'Ga verder met mijn antwoorden').click()
    await page.getByText('Deze vragenlijst is gesloten').waitFor()
    await context.close()
  })

  test('in the easy version says that the code is of the ordinary one; what was changed on the way does not open', async () => {
    const first = await visit(browser!, server)
    const words = await layAway(first)
    await first.context.close()
    const easy = await comeBack(phone, '/makkelijk')
    await enter(easy.page, words.join(' '))
    await easy.page.getByText('Deze code hoort bij een andere versie van de vragenlijst.').waitFor()
    await easy.context.close()
    for (const bytes of server.drafts.values()) bytes[5_000]! ^= 1
    const { page, context } = await comeBack()
    await enter(page, words.join(' '))
    await page.getByText('Bij deze woorden vinden we niets.').waitFor()
    await context.close()
  })

  test('without a connection nothing is lost, and the next attempt keeps it once', async () => {
    const { page, context } = await visit(browser!, server)
    await start(page)
    await choose(page, 'een beetje')
    await context.setOffline(true)
    await button(page, 'Later verder').click()
    await button(page, 'Bewaar en geef mij een code').click()
    await seeTitle(page, 'Bewaren lukt nu niet')
    await expectReadable(page)
    await button(page, 'Toch verder met de vragen').click()
    expect(await page.locator('input:checked').count()).toBe(1)
    await context.setOffline(false)
    await button(page, 'Later verder').click()
    await button(page, 'Bewaar en geef mij een code').click()
    await seeTitle(page, 'Je antwoorden staan op slot')
    expect(server.drafts.size).toBe(1)
    await context.close()
  })

  test('texts that are too long to keep are told, and stay', async () => {
    const { page, context } = await visit(browser!, server)
    await start(page)
    while ((await page.locator('textarea:visible').count()) === 0) await next(page)
    for (const field of await page.locator('textarea:visible').all()) await field.evaluate((area: HTMLTextAreaElement) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(area, 'é'.repeat(9_000))
      area.dispatchEvent(new Event('input', { bubbles: true }))
      area.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await button(page, 'Later verder').click()
    await button(page, 'Bewaar en geef mij een code').click()
    await seeTitle(page, 'Je teksten zijn te lang om te bewaren')
    expect(server.drafts.size).toBe(0)
    await context.close()
  })

  test('is not offered where the browser cannot lock anything', async () => {
    const context = await browser!.newContext({ locale: 'nl-NL', ...phone })
    await context.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
    const page = await context.newPage()
    await page.goto(server.link)
    await page.waitForSelector('#start:visible')
    expect(await button(page, 'Ik heb een code').count()).toBe(0)
    await start(page)
    await choose(page, 'een beetje')
    await button(page, 'Ik stop').waitFor()
    expect(await button(page, 'Later verder').count()).toBe(0)
    await context.close()
  })
})

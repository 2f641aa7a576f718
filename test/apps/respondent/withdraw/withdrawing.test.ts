import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { openTakingPart, type TakingPart } from '../taking-part-server.ts'
import { expectReadable, isLast, narrow, next, phone, seeTitle, start, visit, type Visit } from '../visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

let server: TakingPart
beforeAll(async () => {
  if (browser !== null) server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })
})
afterAll(() => server?.close())
beforeEach(() => {
  server?.received.clear()
  server?.withdrawn.splice(0)
})

/** Goes to the last page, and sends. */
async function toTheEnd({ page }: Visit): Promise<void> {
  await start(page)
  while (!(await isLast(page))) await next(page)
  await page.click('.next')
  await seeTitle(page, 'Dank je wel')
  await page.locator('.panel > p').last().waitFor()
}

const wordsOn = (page: Page): Promise<string[]> => page.locator('.code-words li').allInnerTexts()
const hashes = (): (string | null)[] => [...server.received.values()].map(({ withdrawalHash }) => withdrawalHash)

describe.skipIf(browser === null)('the receipt on the end page', () => {
  test('is six words that the answers were sent with as a hash, once, and that stand nowhere else', async () => {
    const seen = await visit(browser!, server, narrow)
    const sent: string[] = []
    seen.page.on('request', (request) => void sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await toTheEnd(seen)
    const words = await wordsOn(seen.page)
    expect(words).toHaveLength(6)
    expect(hashes()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    expect(sent.filter((line) => words.some((word) => line.split(/[^a-z]+/).includes(word)))).toEqual([])
    expect(await seen.page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie, location.href.includes('#')])).toEqual([0, 0, 0, '', false])
    await expectReadable(seen.page)
    expect(seen.complaints).toEqual([])
    await seen.page.reload()
    await seen.page.waitForSelector('#start:visible')
    expect(await wordsOn(seen.page)).toEqual([])
    await seen.context.close()
  })

  test('can be copied, read as a list of six, and printed without the button', async () => {
    const seen = await visit(browser!, server)
    await seen.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await toTheEnd(seen)
    const words = await wordsOn(seen.page)
    await seen.page.getByRole('button', { name: 'Kopieer' }).click()
    await seen.page.getByText('De woorden zijn gekopieerd.').waitFor()
    expect(await seen.page.evaluate(() => navigator.clipboard.readText())).toBe(words.join(' '))
    expect(await seen.page.getByRole('list', { name: 'De zes woorden' }).getByRole('listitem').count()).toBe(6)
    await seen.page.emulateMedia({ media: 'print' })
    expect([await seen.page.locator('.copying').isVisible(), await seen.page.locator('.code-words').isVisible()]).toEqual([false, true])
    await seen.context.close()
  })

  test('is the same when the answers have to be sent again', async () => {
    const seen = await visit(browser!, server)
    const bodies: string[] = []
    await seen.page.route('**/api/box/responses', async (route) => {
      bodies.push(route.request().postData() ?? '')
      return bodies.length < 2 ? route.abort('connectionfailed') : route.continue()
    })
    await start(seen.page)
    while (!(await isLast(seen.page))) await next(seen.page)
    await seen.page.click('.next')
    await seeTitle(seen.page, 'Versturen lukt n')
    await seen.page.getByRole('button', { name: 'Opnieuw versturen' }).click()
    await seeTitle(seen.page, 'Dank je wel')
    expect(bodies).toHaveLength(2)
    expect(bodies[1]).toBe(bodies[0])
    expect(hashes()).toEqual([JSON.parse(bodies[0]!).withdrawal])
    await seen.context.close()
  })

  test('is not there where the browser cannot make it, and the page says so', async () => {
    const context = await browser!.newContext({ locale: 'nl-NL', ...phone })
    await context.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
    const page = await context.newPage()
    await page.goto(server.link)
    await page.waitForSelector('#start:visible')
    await toTheEnd({ page, context, complaints: [] })
    expect(await wordsOn(page)).toEqual([])
    expect(await page.locator('.panel').innerText()).toContain('kan geen code gemaakt worden')
    expect(hashes()).toEqual([null])
    await context.close()
  })
})

const openPage = async (options = phone) => {
  const context = await browser!.newContext({ locale: 'nl-NL', ...options })
  const page = await context.newPage()
  await page.goto(`${server.origin}/m/intrekken`)
  await page.waitForSelector('#intrekken:visible')
  return { page, context }
}

describe.skipIf(browser === null)('the page to withdraw', () => {
  test('takes the words of an end page, however they are typed, and sends only what was sent with the answers', async () => {
    const seen = await visit(browser!, server)
    await toTheEnd(seen)
    const words = await wordsOn(seen.page)
    const [page] = await Promise.all([seen.page.waitForEvent('popup'), seen.page.getByRole('link', { name: '/m/intrekken' }).click()])
    await page.waitForSelector('#intrekken:visible')
    expect(await page.evaluate(() => [opener, document.referrer])).toEqual([null, ''])
    await expectReadable(page)
    const sent: string[] = []
    page.on('request', (request) => void sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.getByLabel('De zes woorden').fill(words.map((word, place) => `${place + 1}. ${word.toUpperCase()}`).join('\n'))
    await page.getByRole('button', { name: 'Trek de antwoorden in' }).click()
    await seeTitle(page, 'We hebben het ontvangen')
    expect(server.withdrawn).toEqual(hashes())
    expect(sent).toEqual([`${server.origin}/api/box/withdrawals ${JSON.stringify({ withdrawal: server.withdrawn[0] })}`])
    await expectReadable(page)
    expect(await page.locator('#woorden').inputValue()).toBe('')
    expect(await wordsOn(seen.page), 'the words still stand on the end page').toEqual(words)
    expect(seen.complaints).toEqual([])
    await seen.context.close()
  })

  test('says the same for words that belong to nothing', async () => {
    const { page, context } = await openPage()
    await page.getByLabel('De zes woorden').fill('anker appel akker album anijs april')
    await page.getByRole('button', { name: 'Trek de antwoorden in' }).click()
    await seeTitle(page, 'We hebben het ontvangen')
    expect(await page.locator('main').innerText()).toContain('Wat al in een gepubliceerde uitkomst zit, blijft daarin')
    await context.close()
  })

  test('tells in place what is wrong, and offers the word that was meant', async () => {
    const { page, context } = await openPage(narrow)
    const field = page.getByLabel('De zes woorden')
    const send = () => page.getByRole('button', { name: 'Trek de antwoorden in' }).click()
    await send()
    await page.getByRole('alert').getByText('Vul de zes woorden in.').waitFor()
    await field.fill('anker appel')
    await send()
    await page.getByText('Er staan nu 2 woorden. Het moeten er 6 zijn.').waitFor()
    await field.fill('anker appel akkre album qqqqq april')
    await send()
    await page.getByText('Het woord ‘qqqqq’ hoort niet bij').waitFor()
    await expectReadable(page)
    await page.getByRole('button', { name: 'Maak er ‘akker’ van' }).click()
    expect(await field.inputValue()).toBe('anker appel akker album qqqqq april')
    await page.getByText('Misschien is ‘akkre’').waitFor({ state: 'detached' })
    expect([await field.getAttribute('aria-invalid'), await page.evaluate(() => document.activeElement?.id), server.withdrawn]).toEqual(['true', 'woorden', []])
    await context.close()
  })

  test('keeps the words when there is no connection', async () => {
    const { page, context } = await openPage()
    await page.getByLabel('De zes woorden').fill('anker appel akker album anijs april')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Trek de antwoorden in' }).click()
    await page.getByText('De woorden staan er nog.').waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Trek de antwoorden in' }).click()
    await seeTitle(page, 'We hebben het ontvangen')
    await context.close()
  })

  test('is complete without JavaScript', async () => {
    const context = await browser!.newContext({ locale: 'nl-NL', javaScriptEnabled: false, ...phone })
    const page = await context.newPage()
    await page.goto(`${server.origin}/m/intrekken`)
    const text = await page.locator('main').innerText()
    for (const part of ['Antwoorden intrekken', 'Intrekken kan alleen met JavaScript', 'Wie kan dit?', 'Wat gebeurt er dan?']) expect(text).toContain(part)
    expect(text).not.toContain('We hebben het ontvangen')
    expect(await page.locator('#hulp').isVisible()).toBe(true)
    expect(await page.title()).toBe('Vragenlijst')
    await context.close()
  })
})

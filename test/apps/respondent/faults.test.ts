import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { openTakingPart, type TakingPart } from './taking-part-server.ts'
import { headingOf, isLast, next, seeTitle, start, visit, type Visit } from './visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const box = '**/api/box/responses'
const desk = '**/api/desk/start'
const written = { 'jon-01': 3, 'jon-blok': 'verder', 'jon-o2': 'Vaker bellen.' }

let server: TakingPart
let seen: Visit
let page: Page

beforeAll(async () => {
  if (browser !== null) server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })
})
afterAll(() => server?.close())
beforeEach(async ({ skip }) => {
  skip(browser === null, noBrowser)
  server.received.clear()
  server.faults.length = 0
  Object.assign(server.asked, { start: 0, box: 0 })
  Object.assign(server.switches, { state: 'open', link: 'open', refuse: [] })
  seen = await visit(browser!, server)
  page = seen.page
})
afterEach(() => seen?.context.close())

/** Answers two questions and goes to the last page. */
async function answer(): Promise<void> {
  await start(page)
  await page.locator('fieldset').first().getByText('een beetje').click()
  while (!(await isLast(page))) {
    const field = page.locator('textarea:visible').nth(1)
    if ((await field.count()) > 0) await field.fill('Vaker bellen.')
    await next(page)
  }
}

const send = () => page.click('.next')
const again = () => page.getByRole('button', { name: 'Opnieuw versturen' }).click()
const stored = () => [...server.received.values()].map(({ answers }) => answers)

describe('a network that fails while sending', () => {
  const lost: [string, (route: Route) => Promise<void>][] = [
    ['the request never leaves', (route) => route.abort('connectionfailed')],
    ['the server breaks', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"code":"internal"}' })],
    ['the server is busy', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"code":"busy"}' })],
    ['a proxy answers instead', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })],
    ['the sign-in page of a public network answers', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Gratis wifi</h1>' })],
    ['the answer of the server is cut off halfway', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"recei' })],
    ['the answer of the server gets lost after storing', async (route) => { await route.fetch(); await route.abort('connectionreset') }],
  ]

  test(`${lost.map(([what]) => what).join(', ')}: nothing is lost and nothing counts twice`, async () => {
    await answer()
    let current = lost[0]![1]
    await page.route(box, (route) => current(route))
    await send()
    for (const [what, fail] of lost) {
      const failed = new Promise<void>((resolve) => { current = (route) => fail(route).then(resolve) })
      await seeTitle(page, 'Versturen lukt n')
      expect([what, server.received.size]).toEqual([what, 0])
      await again()
      await failed
    }
    await seeTitle(page, 'Versturen lukt n')
    await page.unroute(box)
    await again()
    await seeTitle(page, 'Dank je wel')
    expect(stored()).toEqual([written])
  })

  test('offline: it waits, and sends by itself as soon as there is a connection', async () => {
    await answer()
    await seen.context.setOffline(true)
    await send()
    await seeTitle(page, 'Versturen lukt nog niet')
    await seen.context.setOffline(false)
    await seeTitle(page, 'Dank je wel')
    expect(stored()).toEqual([written])
  })

  test('offline during the whole filling-in: every page works, and the answers go as soon as there is a connection', async () => {
    await start(page)
    await seen.context.setOffline(true)
    await page.locator('fieldset').first().getByText('een beetje').click()
    while (!(await isLast(page))) await next(page)
    await send()
    await seeTitle(page, 'Versturen lukt nog niet')
    await seen.context.setOffline(false)
    await seeTitle(page, 'Dank je wel')
    expect(stored()).toEqual([{ 'jon-01': 3, 'jon-blok': 'verder' }])
  })

  test('slow: pressing twice and pressing Enter sends once', async () => {
    await answer()
    await page.route(box, async (route) => { await new Promise((done) => setTimeout(done, 400)); await route.continue() })
    await page.locator('.next').evaluate((button: HTMLElement) => {
      button.click()
      button.click()
    })
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Dank je wel')
    expect([server.asked.box, stored()]).toEqual([1, [written]])
  })

  test('after many attempts it says so, keeps the answers, and can still send them', async () => {
    await answer()
    await page.route(box, (route) => route.abort('connectionfailed'))
    await send()
    for (let pause = 0; pause < 4; pause++) {
      await seeTitle(page, 'Versturen lukt nog niet')
      const refused = page.waitForEvent('requestfailed')
      await again()
      await refused
    }
    await seeTitle(page, 'Versturen lukt nu niet')
    await page.unroute(box)
    await again()
    await seeTitle(page, 'Dank je wel')
    expect(stored()).toEqual([written])
  })
})

describe('a server that says no', () => {
  test('refused answers are told at the question, with the focus there; after mending the same response is sent', async () => {
    await answer()
    server.switches.refuse = [{ question: 'jon-o2', code: 'too-long', message: 'Deze tekst is te lang.' }]
    await send()
    const question = page.locator('[data-name="jon-o2"]')
    await question.getByRole('alert').getByText('Deze tekst is te lang.').waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
    expect(await question.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
    expect(await headingOf(page)).toBe('Deel 7 van 8 In je eigen woorden')
    expect(await page.getByText('Er is nog iets met één antwoord.').isVisible()).toBe(true)
    expect(await question.locator('textarea').getAttribute('aria-invalid')).toBe('true')

    server.switches.refuse = []
    await question.locator('textarea').fill('Bel vaker.')
    await next(page)
    await seeTitle(page, 'Tot slot')
    expect(await page.getByText('Er is nog iets met').isVisible(), 'what was mended is not told again').toBe(false)
    await send()
    await seeTitle(page, 'Dank je wel')
    expect(stored()).toEqual([{ ...written, 'jon-o2': 'Bel vaker.' }])
  })

  test('a second response with the same pass does not count, and says so', async () => {
    const first = page.waitForResponse(desk)
    await answer()
    const reply = await (await first).text()
    await send()
    await seeTitle(page, 'Dank je wel')

    const other = await visit(browser!, server)
    await other.page.route(desk, (route) => route.fulfill({ status: 200, contentType: 'application/json', body: reply }))
    await start(other.page)
    while (!(await isLast(other.page))) await next(other.page)
    await other.page.click('.next')
    await seeTitle(other.page, 'Er zijn al antwoorden verstuurd')
    expect(stored()).toEqual([written])
    await other.context.close()
  })

  test.each([
    ['a pass that is not valid any more', 'forged-pass', 403, 'Versturen kan niet met deze link'],
    ['a survey that was replaced while answering', 'survey-replaced', 409, 'Er is een nieuwe versie van deze vragenlijst'],
  ])('%s: it says so, and what was written can still be read', async (_, code, status, title) => {
    await answer()
    await page.route(box, (route) => route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ code }) }))
    await send()
    await seeTitle(page, title)
    expect(await page.locator('main').innerText()).toContain('Je kunt ze nalezen en overnemen.')
    expect(await page.locator('#hulp').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Terug naar de vragen' }).click()
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    await seeTitle(page, 'In je eigen woorden')
    expect(await page.locator('textarea:visible').nth(1).inputValue()).toBe('Vaker bellen.')
    expect(stored()).toEqual([])
  })

  test('closed while answering: it says that nothing was sent', async () => {
    await answer()
    server.switches.state = 'closed'
    await send()
    await seeTitle(page, 'Deze vragenlijst is gesloten')
    expect(await page.locator('main').innerText()).toContain('Je antwoorden zijn niet verstuurd en worden niet bewaard.')
    expect(await page.locator('#hulp').isVisible()).toBe(true)
  })

  test('paused while answering: the answers stay, and can be sent later', async () => {
    await answer()
    server.switches.state = 'paused'
    await send()
    await seeTitle(page, 'Deze vragenlijst staat even stil')
    server.switches.state = 'open'
    await again()
    await seeTitle(page, 'Dank je wel')
    expect(stored()).toEqual([written])
  })
})

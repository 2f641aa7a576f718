import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { openTakingPart, secret, type TakingPart } from './taking-part-server.ts'
import { expectReadable, headingOf, seeTitle, start, visit, type Visit } from './visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const desk = '**/api/desk/start'
let server: TakingPart
let seen: Visit
let page: Page

beforeAll(async () => {
  if (browser !== null) server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })
})
afterAll(() => server?.close())
beforeEach(async ({ skip }) => {
  skip(browser === null, noBrowser)
  server.asked.start = 0
  Object.assign(server.switches, { state: 'open', link: 'open' })
  seen = await visit(browser!, server)
  page = seen.page
})
afterEach(() => seen?.context.close())

describe('a start that fails', () => {
  test.each([
    ['an unknown link', () => void (server.switches.link = 'unknown'), 'Deze link klopt niet'],
    ['a used link', () => void (server.switches.link = 'used-up'), 'Deze link is al gebruikt'],
    ['a fieldwork that was closed meanwhile', () => void (server.switches.state = 'closed'), 'Deze vragenlijst is gesloten'],
  ])('%s: a message of its own, with the help lines', async (_, spoil, title) => {
    spoil()
    await page.click('#start')
    await seeTitle(page, title)
    expect(await page.locator('#hulp').isVisible()).toBe(true)
  })

  test('a page that was loaded again has lost the link and asks for it', async () => {
    await page.reload()
    await page.click('#start')
    await seeTitle(page, 'De link is niet compleet')
    expect(server.asked.start).toBe(0)
  })

  test('without a connection the button stays and works later', async () => {
    await page.route(desk, (route) => route.abort('connectionfailed'), { times: 1 })
    await page.click('#start')
    await page.getByRole('alert').getByText('Er is nu geen goede verbinding.').waitFor()
    await start(page)
    expect(await headingOf(page)).toBe('Deel 1 van 8 Iemand om mee te praten')
  })

  test.each([
    ['a fieldwork that was paused meanwhile', () => void (server.switches.state = 'paused'), 'Deze vragenlijst staat even stil. Je kunt nu niet meedoen of versturen. Je link blijft werken. Laat deze pagina open om het later nog eens te proberen.'],
    ['a refusal the app does not know', () => page.route(desk, (route) => route.fulfill({ status: 409, contentType: 'application/problem+json', body: '{"code":"something-else"}' }), { times: 1 }), 'Er ging iets mis. Dat ligt aan ons. Je kunt het zo nog eens proberen.'],
  ])('%s: it says so beside the button, which works later', async (_, spoil, notice) => {
    await spoil()
    await page.click('#start')
    await page.getByRole('alert').getByText(notice, { exact: true }).waitFor()
    await expectReadable(page)
    expect(await page.locator('#start').innerText()).toBe('Ik wil meedoen')
    server.switches.state = 'open'
    await start(page)
    expect(await headingOf(page)).toBe('Deel 1 van 8 Iemand om mee te praten')
  })

  test('pressing Start twice asks for one pass', async () => {
    await page.dblclick('#start')
    await page.waitForSelector('.page-buttons:visible')
    expect(server.asked.start).toBe(1)
  })

  test('questions that could not be fetched: the same link is opened again', async () => {
    const fresh = await browser!.newContext()
    const other = await fresh.newPage()
    await other.route('**/api/desk/surveys/**', (route) => route.abort('connectionfailed'))
    await other.goto(server.link)
    await other.click('#start')
    await other.getByRole('alert').getByText('Er is nu geen goede verbinding.').waitFor()
    await other.unroute('**/api/desk/surveys/**')
    await other.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await other.waitForSelector('#start:visible')
    await start(other)
    expect(new URL(other.url()).hash).toBe('')
    await fresh.close()
  })
})

describe.skipIf(browser === null)('a link on the start page', () => {
  test('to withdraw, or for whom it does not fit, opens beside it, says so, and the link of the invitation is not lost', async () => {
    const parents = await openTakingPart({ folder: 'surveys/parent/v1', role: 'parent' })
    const { page: welcome, context, complaints } = await visit(browser!, parents)
    const links = welcome.getByRole('link', { name: '(opent in een nieuw tabblad)' })
    const headings: string[] = []
    for (const link of await links.all()) {
      const [beside] = await Promise.all([context.waitForEvent('page'), link.click()])
      await beside.waitForLoadState()
      headings.push(await headingOf(beside))
      expect(await beside.evaluate(() => [window.opener, document.referrer, location.href.includes('#'), history.length])).toEqual([null, '', false, 1])
      expect(await beside.content()).not.toContain(secret)
      await beside.close()
    }
    expect(headings).toEqual(['Antwoorden intrekken', expect.not.stringContaining('intrekken')])
    await start(welcome)
    expect([...complaints, ...parents.faults]).toEqual([])
    await context.close()
    await parents.close()
  })
})

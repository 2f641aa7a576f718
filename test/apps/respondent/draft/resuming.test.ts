import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { openTakingPart, type TakingPart } from '../taking-part-server.ts'
import { visit } from '../visit.ts'
import { askForWords, button, enter, layAway } from './laying-away.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const surveys = '**/api/desk/surveys/**'

describe.skipIf(browser === null)('going on with a code', () => {
  let server: TakingPart
  beforeAll(async () => void (server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })))
  afterAll(() => server.close())

  test('works as soon as the questions can be fetched again', async () => {
    const first = await visit(browser!, server)
    const words = await layAway(first)
    await first.context.close()
    const context = await browser!.newContext()
    const page = await context.newPage()
    await page.route(surveys, (route) => route.abort('connectionfailed'))
    await page.goto(server.link.split('#')[0]!)
    await askForWords(page)
    for (let attempt = 1; attempt <= 2; attempt++) {
      await enter(page, words.join(' '))
      await page.getByText('Er is nu geen goede verbinding.').waitFor()
    }
    await page.unroute(surveys)
    await button(page, 'Ga verder met mijn antwoorden').click()
    await page.getByText('Deel 2 van 8').waitFor()
    await context.close()
  })

  test('on a page that was loaded again leads back page by page, and then to the start page', async () => {
    const seen = await visit(browser!, server)
    const { page, context } = seen
    const words = await layAway(seen)
    await page.reload()
    await askForWords(page)
    await enter(page, words.join(' '))
    await page.getByText('Deel 2 van 8').waitFor()
    await page.goBack()
    await page.getByText('Deel 1 van 8').waitFor()
    await page.goBack()
    await button(page, 'Verder met de vragen').waitFor()
    await page.goBack()
    await button(page, 'Verder met de vragen').click()
    await page.getByText('Deel 1 van 8').waitFor()
    await context.close()
  })

  test('Snel weg after loading the page again leads past what was there before it', async () => {
    const seen = await visit(browser!, server)
    const { page, context } = seen
    await context.route('https://**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Het weer</h1>' }))
    const words = await layAway(seen)
    await page.reload()
    await askForWords(page)
    await enter(page, words.join(' '))
    await page.getByText('Deel 2 van 8').waitFor()
    await page.locator('a.leave').click({ noWaitAfter: true })
    await page.getByRole('heading', { name: 'Het weer' }).waitFor()
    await page.goBack()
    expect(page.url()).not.toContain(server.origin)
    await context.close()
  })
})

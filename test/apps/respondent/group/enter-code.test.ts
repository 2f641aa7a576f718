import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { cohort, groupCode, openTakingPart, type TakingPart } from '../taking-part-server.ts'
import { expectReadable, narrow, phone, seeTitle, start } from '../visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

let server: TakingPart
beforeAll(async () => {
  if (browser !== null) server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })
})
afterAll(() => server?.close())

async function openPage(options = phone) {
  const context = await browser!.newContext({ locale: 'nl-NL', ...options })
  const page = await context.newPage()
  await page.goto(`${server.origin}/m/groep`)
  await page.waitForSelector('#groep:visible')
  return { page, context, enter: () => page.getByRole('button', { name: 'Verder' }).click() }
}

describe.skipIf(browser === null)('the page for the code of a group', () => {
  test('leads to the start page, however the code is typed, and from there to the questions', async () => {
    const { page, context, enter } = await openPage(narrow)
    await expectReadable(page)
    await page.getByLabel('Groepscode').fill(` ${groupCode.toLowerCase().replace('-', ' ')} `)
    await enter()
    await page.waitForSelector('#start:visible')
    expect(page.url()).toBe(`${server.origin}/m/${cohort}`)
    await start(page)
    expect(await page.title()).toContain('Deel 1')
    await context.close()
  })

  test('says calmly that a code does not work, or that nothing was typed', async () => {
    const { page, context, enter } = await openPage(narrow)
    await enter()
    await page.getByRole('alert').getByText('Vul de code in').waitFor()
    await page.getByLabel('Groepscode').fill('9999-9999')
    await enter()
    await page.getByRole('alert').getByText('Een code werkt twee uur.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('code')
    await expectReadable(page)
    await context.close()
  })

  test('keeps the code while there is no connection', async () => {
    const { page, context, enter } = await openPage()
    await page.getByLabel('Groepscode').fill(groupCode)
    await context.setOffline(true)
    await enter()
    await page.getByText('De code blijft staan.').waitFor()
    expect(await page.getByLabel('Groepscode').inputValue()).toBe(groupCode)
    await context.close()
  })

  test('a code that ended while somebody read the start page gives a screen of its own', async () => {
    const context = await browser!.newContext({ locale: 'nl-NL', ...phone })
    const page = await context.newPage()
    await page.route('**/api/desk/start', (route) => route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{"code":"unknown-group"}' }))
    await page.goto(`${server.origin}/m/${cohort}#groep-${groupCode}`)
    await page.click('#start:visible')
    await seeTitle(page, 'Deze groepscode werkt niet meer')
    await expectReadable(page)
    await context.close()
  })

  test('is complete without JavaScript', async () => {
    const context = await browser!.newContext({ locale: 'nl-NL', javaScriptEnabled: false, ...phone })
    const page = await context.newPage()
    await page.goto(`${server.origin}/m/groep`)
    const text = await page.locator('main').innerText()
    for (const part of ['Samen meedoen met een code', 'Op papier meedoen kan ook', 'Wie ziet wat?']) expect(text).toContain(part)
    expect(await page.locator('#hulp').isVisible()).toBe(true)
    await context.close()
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { openTakingPart, type TakingPart } from '../taking-part-server.ts'
import { expectReadable, headingOf, next, seeTitle, start, visit } from '../visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('the card for who writes to need help now', () => {
  let server: TakingPart
  beforeAll(async () => void (server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })))
  afterAll(() => server.close())

  test('comes under the field, is announced, takes no focus, tells nobody, stops nothing, and goes when asked', async () => {
    const { page, context, complaints } = await visit(browser!, server)
    const asked: string[] = []
    await start(page)
    while (!(await headingOf(page)).includes('eigen woorden')) await next(page)
    page.on('request', (request) => asked.push(request.url()))
    const question = page.locator('[data-name="jon-o1"]')
    const field = question.locator('textarea')
    expect(await field.getAttribute('autocomplete')).toBe('off')

    await field.pressSequentially('Zelfdoding mag bespreekbaar zijn. ')
    await field.pressSequentially('Soms wil ik dood.')
    const card = question.getByRole('status')
    await card.getByText('Gaat het nu niet goed met jou').waitFor()
    expect(await card.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['tel:08000113', 'tel:112', '#hulp'])
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await expectReadable(page)
    await page.keyboard.type(' Maar hier luisteren ze.')
    await question.getByRole('button', { name: 'Sluit dit bericht' }).click()
    await card.getByText('Gaat het nu niet goed met jou').waitFor({ state: 'detached' })
    expect(await field.inputValue()).toBe('Zelfdoding mag bespreekbaar zijn. Soms wil ik dood. Maar hier luisteren ze.')

    expect(asked).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await next(page)
    await page.click('.next')
    await seeTitle(page, 'Dank je wel')
    expect([...complaints, ...server.faults]).toEqual([])
    await context.close()
  })

  test('does not come for words about the care', async () => {
    const { page, context } = await visit(browser!, server)
    await start(page)
    while (!(await headingOf(page)).includes('eigen woorden')) await next(page)
    await page.locator('textarea').first().fill('Ik wil meer praten over zelfdoding.')
    await page.locator('textarea').nth(1).fill('ik wil niet meer leven')
    await page.locator('.support').waitFor()
    expect(await page.locator('[data-name="jon-o1"] .support').count()).toBe(0)
    await context.close()
  })
})

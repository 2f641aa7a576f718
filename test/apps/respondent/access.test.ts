import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { openTakingPart, type TakingPart } from './taking-part-server.ts'
import { expectReadable, fillIn, headingOf, isLast, narrow, next, phone, seeTitle, start, visit } from './visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('readable and usable for everybody', () => {
  let every: TakingPart
  let youth: TakingPart
  beforeAll(async () => {
    every = await openTakingPart({ folder: 'test/apps/respondent/every-type', role: 'professional' })
    youth = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })
  })
  afterAll(async () => {
    await every.close()
    await youth.close()
  })

  test.each(['light', 'dark'] as const)('axe is clean and 320 px is wide enough: start, every type of question, errors and end, %s', async (colorScheme) => {
    const { page, context } = await visit(browser!, every, { ...narrow, colorScheme })
    await expectReadable(page)
    await start(page)
    await fillIn(page)
    await expectReadable(page)
    await next(page)
    await expectReadable(page)
    await next(page)
    await page.locator('input[type=number]').fill('99')
    await page.click('.next')
    await page.getByRole('alert').getByText('Vul een getal in van 60 of lager.').waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'number')
    await expectReadable(page)
    await page.locator('input[type=number]').fill('9')
    await page.route('**/api/box/responses', (route) => route.abort('connectionfailed'))
    await page.click('.next')
    await seeTitle(page, 'Versturen lukt nog niet')
    await expectReadable(page)
    await page.unroute('**/api/box/responses')
    // it also goes by itself, perhaps just before the press
    await page.getByRole('button', { name: 'Opnieuw versturen' }).click({ timeout: 10_000 }).catch(() => {})
    await seeTitle(page, 'Dank je wel')
    await expectReadable(page)
    await context.close()
  })

  test('the questionnaire for young people fits 320 px with letters of 200 %', async () => {
    const { page, context } = await visit(browser!, youth, narrow)
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await tooWide()).toBeLessThanOrEqual(0)
    await start(page)
    for (;;) {
      expect(await tooWide()).toBeLessThanOrEqual(0)
      if (await isLast(page)) break
      await next(page)
    }
    await context.close()
  })

  test('the questionnaire for partners is clean on every page, start and end at 320 px, and takes two themes at most', async () => {
    const partners = await openTakingPart({ folder: 'surveys/network/v1', role: 'partner' })
    const { page, context, complaints } = await visit(browser!, partners, narrow)
    await expectReadable(page)
    await start(page)
    for (;;) {
      await expectReadable(page)
      if ((await headingOf(page)).includes('Wat staat in de weg')) {
        for (const theme of ['tijd', 'privacy']) await page.locator('fieldset').first().getByText(theme, { exact: true }).click()
        expect(await page.locator('fieldset').first().locator('input:disabled').count()).toBe(4)
        await expectReadable(page)
      }
      if (await isLast(page)) break
      await next(page)
    }
    await page.click('.next')
    await seeTitle(page, 'Dank je wel')
    await expectReadable(page)
    expect([...partners.received.values()].map(({ answers }) => answers)).toEqual([{ 'net-23': ['tijd', 'privacy'] }])
    expect(complaints).toEqual([])
    await context.close()
    await partners.close()
  })

  test('with 400 % zoom nothing lies over the questions', async () => {
    const { page, context } = await visit(browser!, youth, { viewport: { width: 320, height: 256 } })
    await start(page)
    const sticky = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position)).length)
    expect(sticky).toBe(0)
    await context.close()
  })

  test('everything that can be pressed is at least 44 px high and wide', async () => {
    const { page, context } = await visit(browser!, youth, phone)
    await start(page)
    await fillIn(page)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main label, main button, header a, .help-bar a, .help a')]
        .filter((element) => element.offsetParent !== null)
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`))
    expect(small).toEqual([])
    await context.close()
  })

  test('help is in sight on every page, with one line to call now', async () => {
    const { page, context } = await visit(browser!, youth, phone)
    const bar = page.getByRole('navigation', { name: 'Hulp nodig?' })
    const inSight = async () => expect(await bar.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight && element.getBoundingClientRect().top >= 0)).toBe(true)
    await inSight()
    await start(page)
    for (;;) {
      await inSight()
      if (await isLast(page)) break
      await next(page)
    }
    expect(await bar.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['tel:08000113', 'tel:112', '#hulp'])
    await bar.getByRole('link', { name: 'Meer hulp' }).click()
    await page.waitForFunction(() => document.activeElement?.textContent === 'Hulp nodig?')
    expect(new URL(page.url()).hash).toBe('')
    await context.close()
  })

  test('with the keyboard alone: start, answer, go back, go on and send', async () => {
    const { page, context } = await visit(browser!, every, phone)
    await tabTo(page, '#start')
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Kiezen')
    await tabTo(page, 'input[type=radio]')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'input[type=checkbox]')
    await page.keyboard.press('Space')
    await tabTo(page, 'select')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '.next')
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Schalen')
    await tabTo(page, '.back')
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Kiezen')
    await tabTo(page, '.next')
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Schalen')
    await tabTo(page, '.next')
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Schrijven')
    await tabTo(page, 'textarea')
    await page.keyboard.type('Meer tijd.')
    await tabTo(page, '.next')
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Dank je wel')
    expect([...every.received.values()].at(-1)?.answers).toEqual({ een: 2, meer: ['praten'], lijst: 'wijk', lang: 'Meer tijd.' })
    await context.close()
  })
})

/** Presses Tab until the focus, which must always be visible, is on it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    const [reached, shown] = await page.evaluate((wanted) => {
      const element = document.activeElement as HTMLElement
      const label = element.closest('label')
      const outlined = [element, label].some((each) => each !== null && getComputedStyle(each).outlineStyle !== 'none' && getComputedStyle(each).outlineWidth !== '0px')
      return [element.matches(wanted), outlined || element === document.body] as const
    }, selector)
    expect(shown, 'the focus can be seen').toBe(true)
    if (reached) return
  }
  throw new Error(`Tab does not reach ${selector} on "${await headingOf(page)}"`)
}

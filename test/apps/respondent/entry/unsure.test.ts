import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { openTakingPart, type TakingPart } from '../taking-part-server.ts'
import { headingOf, seeTitle } from '../visit.ts'
import { idOnScreen, openEntry, questions, type } from './typing.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const box = '**/api/box/responses'
let taking: TakingPart
let page: Page

beforeAll(async () => {
  if (browser !== null) taking = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })
})
afterAll(() => taking?.close())
beforeEach(async ({ skip }) => {
  skip(browser === null, noBrowser)
  taking.received.clear()
  page = await openEntry(browser!, taking)
  await page.getByRole('button', { name: 'Begin' }).click()
  await type(page, { 'jon-01': 1 })
})
afterEach(() => page?.context().close())

const buttons = (): Promise<string[]> => page.locator('main button:visible').allInnerTexts()
const again = () => page.getByRole('button', { name: 'Opnieuw versturen' }).click()

/** The form is stored, and no reply to it arrives. */
async function loseEveryReply(): Promise<void> {
  await page.route(box, async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.keyboard.press('Enter')
  await seeTitle(page, 'Versturen lukt nog niet')
}

async function untilItGivesUp(): Promise<void> {
  while ((await headingOf(page)) !== 'Versturen lukt nu niet') {
    const failed = page.waitForEvent('requestfailed')
    await again()
    await failed
    await page.getByRole('button', { name: 'Opnieuw versturen' }).waitFor()
  }
}

const refuse = (code: string) => page.route(box, (route) => route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify({ code }) }), { times: 1 })

describe('a form of which nobody knows whether it arrived', () => {
  test('can only be sent again as it is: not changed, and not thrown away as if it was never sent', async () => {
    await loseEveryReply()
    await untilItGivesUp()
    expect(taking.received.size).toBe(1)
    expect(await buttons()).toEqual(['Opnieuw versturen'])
    await page.unroute(box)
    await again()
    await seeTitle(page, 'Opgeslagen')
    expect([...taking.received.values()].map(({ answers }) => answers)).toEqual([{ 'jon-01': 1 }])
  })

  test('stays so when the server then takes nothing: it does not say that nothing was sent', async () => {
    await loseEveryReply()
    await page.unroute(box)
    await refuse('survey-replaced')
    await again()
    await seeTitle(page, 'Deze vragenlijst is veranderd')
    expect(await buttons()).toEqual(['Opnieuw versturen'])
    const text = await page.locator('main').innerText()
    expect(text).toContain('We weten niet zeker of dit formulier is aangekomen.')
    expect(text).not.toContain('niet verstuurd')
  })

  test('can be mended when the server refuses what is in it', async () => {
    await page.route(box, (route) => route.abort('connectionfailed'), { times: 1 })
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Versturen lukt nog niet')
    taking.switches.refuse = [{ question: 'jon-01', code: 'range', message: 'Dit past hier niet.' }]
    await again()
    await idOnScreen(page, 'jon-01')
    taking.switches.refuse = []
    await page.keyboard.press('2')
    for (const { name, choices } of questions.slice(1)) {
      await idOnScreen(page, name)
      await page.keyboard.press(choices.length === 0 ? 'Enter' : 'ArrowRight')
    }
    await seeTitle(page, 'Kijk het formulier na')
    await refuse('fieldwork-paused')
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Invoeren kan nu even niet')
    expect(await buttons()).toEqual(['Opnieuw versturen', 'Terug naar het formulier'])
    await again()
    await seeTitle(page, 'Opgeslagen')
    expect([...taking.received.values()].map(({ answers }) => answers)).toEqual([{ 'jon-01': 2 }])
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('paper, on the card of a cohort', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde'], ['youth'])
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)
  })
  afterAll(() => open.close())

  test('gives the questionnaire to print, and a link for entry that works until it is revoked; no number of forms', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${measuring.project}/metingen/1/youth`, leader, narrow)
    const card = page.locator('details.cohort', { hasText: 'De Linde' })
    await card.getByText('Op papier', { exact: true }).first().click()
    const [file] = await Promise.all([page.waitForEvent('download'), card.getByRole('link', { name: 'Op papier: vragenlijst downloaden (PDF)' }).click()])
    expect(file.suggestedFilename()).toBe('vragenlijst.pdf')
    await card.getByText('Kies iemand die geen projectleider is').waitFor()
    await card.getByRole('button', { name: 'Maak een invoerlink' }).click()
    const link = await card.getByLabel('Invoerlink van De Linde').inputValue()
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Invoerlink van De Linde')
    await expectReadable(page)

    const typist = await context.browser()!.newContext()
    const entry = await typist.newPage()
    await entry.goto(link)
    await entry.getByRole('button', { name: 'Begin: gewone vragenlijst' }).click()
    await entry.locator('.entry-id', { hasText: 'jon-01' }).waitFor()
    await card.getByRole('button', { name: 'Trek de invoerlink in' }).click()
    await card.getByRole('button', { name: 'Maak een invoerlink' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent === 'Invoeren van papier')
    await entry.goto('about:blank')
    await entry.goto(link)
    await entry.getByRole('button', { name: 'Begin: gewone vragenlijst' }).click()
    await entry.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor()
    expect(complaints).toEqual([])
    await typist.close()
    await context.close()
  })
})

import type { Browser, Page } from 'playwright-core'
import { addDays, today } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, takePart, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse, type Visit } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

/** The page anew, without what was just spoken about a button that was busy. */
async function expectReadableAnew(page: Page): Promise<void> {
  await page.reload()
  await page.locator('h1').waitFor()
  await page.waitForLoadState('networkidle')
  await expectReadable(page)
}

describe.skipIf(browser === null)('from findings to action', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  let visit: Visit

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde'], ['professional'])
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/open`)
    await takePart(open.house, leader, measuring.cohorts.professional![0]!, 14)
    for (const step of ['close', 'publish']) await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/${step}`)
    visit = await open.visit(browser!, `/projecten/${measuring.project}/plan`, leader)
  })
  afterAll(async () => {
    await visit.context.close()
    await open.close()
  })

  test('what stands out is looked up, chosen in other words, or put aside and taken back', async () => {
    const { page } = visit
    await page.getByRole('link', { name: 'Kies eerst verbeterpunten' }).click()
    const proposals = page.getByRole('region', { name: 'Dit valt op' })
    await proposals.getByRole('link', { name: /^Bekijk: / }).first().click()
    await page.waitForURL(/\/uitkomsten\/[a-z-]+\?.*criterion=/)
    await page.goBack()
    await proposals.getByRole('button', { name: /^Kies een verbeterpunt/ }).first().click()
    await page.getByLabel('Het verbeterpunt in jullie woorden').fill('Wij doen dit beter')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('status').getByText('Gekozen: Wij doen dit beter.').waitFor()
    await proposals.getByRole('button', { name: /^Leg het voorstel/ }).first().click()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByText('Schrijf kort waarom jullie dit wegleggen.').waitFor()
    await page.getByLabel('Waarom leggen jullie dit weg?').fill('Dit loopt al')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByText('Weggelegd (1)').click()
    await page.getByText(/Dit loopt al \(Anna/).waitFor()
    await expectReadableAnew(page)
    await page.getByText('Weggelegd (1)').click()
    await page.getByRole('button', { name: /^Toch kiezen/ }).click()
    await page.getByRole('region', { name: 'Gekozen' }).getByRole('heading', { level: 3 }).nth(1).waitFor()
  })

  test('an action is agreed for it; a term that passed is asked back and nothing typed is lost', async () => {
    const { page } = visit
    await page.reload()
    await page.getByRole('link', { name: 'Spreek een actie af bij: Wij doen dit beter' }).click()
    await page.getByLabel('Wat gaan jullie doen?').fill('Elke maand een half uur oefenen')
    await page.getByLabel('Wie doet het?').fill('Teamleider')
    await page.getByLabel('Wanneer is het klaar?').fill('2020-01-01')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByText('Deze dag is al voorbij.').waitFor()
    await page.getByText('Schrijf wat ervoor zorgt dat dit blijft.').waitFor()
    await expectReadable(page)
    await page.getByLabel('Wanneer is het klaar?').fill(addDays(today(), 7))
    await page.getByLabel('Wat zorgt dat dit blijft?').fill('Het staat in het rooster')
    await page.getByText('Dit is een quick win').click()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('heading', { level: 3, name: 'Elke maand een half uur oefenen' }).waitFor()
    await page.getByText('De termijn van 1 actie komt eraan.').waitFor()
    await expectReadableAnew(page)
  })

  test('on a narrow screen it is found by its filters, done, and celebrated', async () => {
    const { page } = visit
    await page.setViewportSize(narrow.viewport)
    await page.goto(`${open.url}/projecten/${measuring.project}/plan?stand=done`)
    await page.getByText('Geen actie past bij deze keuze.').waitFor()
    await page.goto(`${open.url}/projecten/${measuring.project}/plan?quickwin=ja`)
    await page.getByRole('link', { name: 'Wijzig: Elke maand een half uur oefenen' }).click()
    await page.getByText('gedaan', { exact: true }).click()
    await page.getByLabel('Wat is bereikt?').fill('Iedereen durft te oefenen')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('region', { name: 'Dit is gelukt' }).getByText('Iedereen durft te oefenen').waitFor()
    await expectReadableAnew(page)
  })

  test('what something rests on stays, and the whole line of a subject is seen', async () => {
    const { page, complaints } = visit
    await page.getByRole('link', { name: 'Verbeterpunten', exact: true }).click()
    await page.getByRole('button', { name: 'Haal weg: Wij doen dit beter' }).click()
    await page.getByRole('button', { name: 'Ja, haal weg' }).click()
    await page.getByRole('alert').getByText(/Elke maand een half uur oefenen/).waitFor()
    await page.getByRole('button', { name: /^Haal weg: (?!Wij doen dit beter)/ }).first().click()
    await page.getByRole('button', { name: 'Ja, haal weg' }).click()
    await page.getByRole('status').getByText(/is weggehaald\.$/).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status')
    await expectReadable(page)
    expect(await page.getByRole('region', { name: 'Gekozen' }).getByRole('heading', { level: 3 }).count()).toBe(1)
    await page.getByRole('button', { name: /^Zet terug: / }).click()
    await page.getByRole('status').getByText(/staat er weer\.$/).waitFor()
    await page.getByRole('region', { name: 'Gekozen' }).getByRole('heading', { level: 3 }).nth(1).waitFor()
    await page.getByRole('button', { name: 'Sluit deze melding' }).click()
    await page.getByRole('link', { name: /^Bekijk de hele lijn/ }).first().click()
    for (const title of ['Wat we zien', 'Verbeterpunten', 'Acties', 'Hoe we het volgen', 'Volgende meting']) await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
    await expectReadableAnew(page)
    expect(complaints).toEqual([])
  })
})

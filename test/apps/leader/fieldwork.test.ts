import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { openLeaderHouse, phone, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('a fieldwork from preparation to publication', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional', 'youth'])
  })
  afterAll(() => open.close())

  const path = (role: string): string => `/projecten/${measuring.project}/metingen/1/${role}`
  const cohortsOf = async (role: string) => (await leader.get(`/api/leader/projects/${measuring.project}`)).body.waves[0].fieldworks.find((each: { role: string }) => each.role === role).cohorts

  test('numbers: refused in place, saved, and after opening the minimum only goes up', async () => {
    const { page, context } = await open.visit(browser!, path('youth'), leader)
    const card = page.locator('details', { hasText: 'De Linde' })
    await card.getByLabel('Vanaf hoeveel mensen tonen we uitkomsten?').fill('6')
    await card.getByLabel('Hoeveel mensen nodig je uit?').fill('1.200')
    await card.getByRole('button', { name: 'Bewaar de aantallen' }).click()
    await card.getByText('Vul een heel getal in van 10 tot en met 1000.').waitFor()
    await card.getByLabel('Vanaf hoeveel mensen tonen we uitkomsten?').fill('15')
    await card.getByRole('button', { name: 'Bewaar de aantallen' }).click()
    await card.getByText('Bewaard.').waitFor()
    expect((await cohortsOf('youth')).find(({ organisation }: { organisation: string }) => organisation === measuring.organisations[0])).toMatchObject({ invited: 1200, minimum: 15 })

    await page.getByRole('button', { name: 'Open de meting' }).click()
    await page.getByRole('button', { name: 'Ja, open de meting' }).click()
    await page.getByText('De meting is open.').waitFor()
    await card.getByLabel('Vanaf hoeveel mensen tonen we uitkomsten?').fill('12')
    await card.getByRole('button', { name: 'Bewaar de aantallen' }).click()
    await card.getByText('Vul een heel getal in van 15 tot en met 1000.').waitFor()
    await context.close()
  })

  test('personal links are shown once, to copy or as a file', async () => {
    const { page, context } = await open.visit(browser!, path('professional'), leader)
    const card = page.locator('details', { hasText: 'Het Anker' })
    await card.getByText('Losse persoonlijke links').click()
    await card.getByLabel('Hoeveel links?').fill('3')
    await card.getByRole('button', { name: 'Maak links' }).click()
    await card.getByText('Bewaar deze links nu.').waitFor()
    const links = (await card.getByRole('textbox', { name: '3 persoonlijke links' }).inputValue()).split('\n')
    expect(new Set(links).size).toBe(3)
    for (const link of links) expect(link).toMatch(/^http:\/\/localhost:\d+\/m\/[0-9a-z]{16}#[0-9a-z]{26}$/i)
    const [file] = await Promise.all([page.waitForEvent('download'), card.getByRole('button', { name: 'Download als CSV' }).click()])
    expect(file.suggestedFilename()).toBe('links-het-anker.csv')
    expect(readFileSync(await file.path(), 'utf8')).toBe(`\uFEFF"nummer";"link"\r\n${links.map((link, index) => `"${index + 1}";"${link}"\r\n`).join('')}`)
    await page.reload()
    await card.getByText('Losse persoonlijke links').click()
    await card.getByLabel('Hoeveel links?').waitFor()
    expect(await page.getByText('Bewaar deze links nu.').count()).toBe(0)
    await context.close()
  })

  test('the open link can be copied and leads to the start page of that organisation', async () => {
    const { page, context } = await open.visit(browser!, path('youth'), leader)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const card = page.locator('details', { hasText: 'De Linde' })
    await card.getByRole('button', { name: 'Kopieer de link' }).click()
    await card.getByText('Gekopieerd').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto(link)
    await page.getByText('De Linde').first().waitFor()
    await context.close()
  })

  test('a pilot is filled, closed after the forecast, published, and its results opened', async () => {
    const { page, context, complaints } = await open.visit(browser!, path('professional'), leader, phone)
    await page.getByRole('button', { name: 'Open de meting' }).click()
    await page.getByRole('button', { name: 'Ja, open de meting' }).click()
    await page.getByText('De meting is open.').waitFor()
    await page.getByLabel('Hoeveel per organisatie?').fill('11')
    await page.getByRole('button', { name: 'Laat ze antwoorden' }).click()
    await page.getByText('Klaar: 22 verzonnen deelnemers hebben geantwoord.').waitFor()
    await page.getByText('10 of meer mensen deden mee.').first().waitFor()
    await page.getByRole('button', { name: 'Sluit de meting' }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByText('genoeg om te tonen').first().waitFor()
    expect(await dialog.innerText()).not.toMatch(/\b(11|22)\b/)
    await dialog.getByRole('button', { name: 'Ja, sluit de meting' }).click()
    await page.getByText('Je kunt de uitkomsten nu publiceren.').waitFor()
    await page.getByRole('button', { name: 'Publiceer de uitkomsten' }).click()
    await page.getByRole('button', { name: 'Ja, publiceer' }).click()
    await page.getByText('De uitkomsten zijn gepubliceerd.').waitFor()
    await page.getByRole('link', { name: 'Bekijk de uitkomsten' }).click()
    await page.locator('.chart svg').waitFor()
    expect(new URL(page.url()).searchParams.get('role')).toBe('professional')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('a step that somebody else already took is told, and the page shows how it stands', async () => {
    const { page, context } = await open.visit(browser!, path('youth'), leader)
    await page.getByRole('button', { name: 'Pauzeer' }).waitFor()
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/pause`)
    await page.getByRole('button', { name: 'Pauzeer' }).click()
    await page.getByRole('alert').getByText('de meting is intussen in een andere stand gekomen').waitFor()
    await page.getByRole('button', { name: 'Ga verder' }).waitFor()
    await context.close()
  })
})

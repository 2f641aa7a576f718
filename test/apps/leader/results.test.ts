import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { addWave, prepare, takePart, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { desktop, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('what the published fieldworks say', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring

  const measure = async (fieldwork = '', cohorts: readonly string[] = [], people: readonly number[]): Promise<void> => {
    await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
    for (const [index, cohort] of cohorts.entries()) await takePart(open.house, leader, cohort, people[index] ?? 0)
    await leader.post(`/api/leader/fieldworks/${fieldwork}/close`)
    await leader.post(`/api/leader/fieldworks/${fieldwork}/publish`)
  }

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional', 'manager'])
    await measure(measuring.fieldworks.professional, measuring.cohorts.professional, [11, 10])
    await measure(measuring.fieldworks.manager, measuring.cohorts.manager, [6, 3])
    const second = await addWave(leader, measuring.project, measuring.organisations, ['professional'], 'Vervolgmeting')
    await measure(second.fieldworks.professional, second.cohorts.professional, [10, 10])
  })
  afterAll(() => open.close())

  const address = (analysis: string, search = ''): string => `/projecten/${measuring.project}/uitkomsten/${analysis}${search}`

  test('the project begins with every question and its first finding', async () => {
    const { page, context } = await open.visit(browser!, `/projecten/${measuring.project}`, leader)
    const findings = page.getByRole('region', { name: 'Wat weten we nu?' })
    await findings.getByText('Gepubliceerd: Vervolgmeting, professionals.').waitFor()
    for (const question of ['Wat veranderde er?', 'Hoe staat elk onderwerp ervoor?', 'Welke antwoorden liggen eronder?', 'Hoeveel mensen deden mee?']) {
      expect(await findings.getByRole('listitem').filter({ hasText: question }).locator('p').innerText()).toMatch(/\w.*\.$/s)
    }
    await context.close()
  })

  test('a choice stands in the address and is there again for whoever opens that address', async () => {
    const { page, context, complaints } = await open.visit(browser!, address('score-per-criterion'), leader)
    await page.getByLabel('Organisatie').selectOption('De Linde')
    await page.getByLabel('Groep').selectOption('Professionals')
    await page.getByLabel('Meting').selectOption('Meting 1: Nulmeting')
    await page.waitForURL((url) => url.searchParams.get('wave') === '1')
    const shared = page.url()
    expect(Object.fromEntries(new URL(shared).searchParams)).toEqual({ organisation: measuring.organisations[0], role: 'professional', wave: '1' })
    await page.locator('.figure__finding', { hasText: 'De Linde' }).first().waitFor()
    const finding = await page.locator('.figure__finding').first().innerText()

    const other = await context.newPage()
    await other.goto(shared)
    await other.getByText(finding).waitFor()
    expect(await other.getByLabel('Organisatie').locator('option:checked').innerText()).toBe('De Linde')
    expect(await other.getByLabel('Meting').locator('option:checked').innerText()).toBe('Meting 1: Nulmeting')

    await other.getByRole('link', { name: 'Welke antwoorden liggen eronder?' }).click()
    await other.getByRole('heading', { level: 1, name: 'Welke antwoorden liggen eronder?' }).waitFor()
    expect(new URL(other.url()).searchParams.get('organisation')).toBe(measuring.organisations[0])
    await other.goBack()
    await other.getByText(finding).waitFor()
    await other.getByRole('link', { name: 'Zet alles terug' }).click()
    await other.waitForURL((url) => url.search === '')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('an address with choices that this project does not have says so and shows the rest', async () => {
    const { page, context } = await open.visit(browser!, address('score-per-criterion', '?role=banaan&wave=9&organisation=0000000000000000'), leader)
    await page.getByText('een keuze die dit project niet (meer) heeft: meting, organisatie en groep').waitFor()
    await page.locator('.chart svg').waitFor()
    await context.close()
  })

  test('an analysis that does not exist is an address that does not exist', async () => {
    const { page, context } = await open.visit(browser!, address('ranglijst'), leader)
    await page.getByRole('heading', { name: 'Deze bladzijde is er niet' }).waitFor()
    await context.close()
  })

  test('behind the chart stands a table in Dutch notation, without the ids that bind its rows', async () => {
    const { page, context } = await open.visit(browser!, address('change-per-criterion', '?role=professional'), leader)
    await page.getByText('Toon als tabel').click()
    const table = page.getByRole('table')
    expect(await table.getByRole('columnheader').allInnerTexts()).not.toContain('Criterium-id')
    expect(await table.getByRole('row').count()).toBeGreaterThan(5)
    const differences = (await table.locator('tbody tr').allInnerTexts()).join('\n')
    expect(differences).toMatch(/\t[+\u2212]\d+\t/)
    expect(differences).not.toMatch(/null|NaN|undefined|\d\.\d/)
    await context.close()
  })

  test('a group that is too small is named, never counted', async () => {
    const { page, context } = await open.visit(browser!, address('score-per-criterion', '?role=manager'), leader)
    await page.locator('.figure__finding', { hasText: 'Niet getoond om deelnemers te beschermen.' }).waitFor()
    await page.getByText('Wat staat hier niet? (1)').click()
    expect(await page.getByRole('listitem').filter({ hasText: 'Het Anker' }).innerText()).toBe('Het Anker, managers, meting 1')
    await context.close()
  })

  test('the chart is drawn for the width and the colours of this screen, and drawn anew when they change', async () => {
    const { page, context } = await open.visit(browser!, address('score-per-criterion'), leader, { ...desktop, colorScheme: 'light' })
    const widthOfChart = () => page.locator('.chart svg').getAttribute('width').then(Number)
    await page.locator('.chart svg').waitFor()
    const wide = await widthOfChart()
    expect(wide).toBeGreaterThan(600)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.waitForFunction((before) => Number(document.querySelector('.chart svg')?.getAttribute('width')) < before, wide)
    expect(await widthOfChart()).toBeLessThanOrEqual(358)
    const [light] = await Promise.all([page.locator('.chart').innerHTML(), page.waitForResponse((response) => response.url().includes('scheme=dark')), page.emulateMedia({ colorScheme: 'dark' })])
    await page.waitForFunction((before) => document.querySelector('.chart')?.innerHTML !== before, light)
    await context.close()
  })

  test('the pilot mark stands on every page of the project', async () => {
    const { page, context } = await open.visit(browser!, `/projecten/${measuring.project}`, leader)
    for (const path of ['', '/organisaties/nieuw', '/metingen/nieuw', '/metingen/2/professional', '/uitkomsten/response']) {
      await page.goto(`${open.url}/projecten/${measuring.project}${path}`)
      await page.getByText('Proefproject', { exact: true }).waitFor()
    }
    await context.close()
  })
})

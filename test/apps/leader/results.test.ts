import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { addWave, prepare, takePart, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { desktop, expectReadable, narrow, openLeaderHouse, phone, type LeaderHouse } from './leader-house.ts'

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

  test('the project begins with the questions that matter most, each with its first finding', async () => {
    const { page, context } = await open.visit(browser!, `/projecten/${measuring.project}`, leader)
    const findings = page.getByRole('region', { name: 'Wat weten we nu?' })
    await findings.getByText('Gepubliceerd: Vervolgmeting, professionals.').waitFor()
    expect(await findings.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Wat vraagt aandacht, en waarom?', 'Wat veranderde er per onderwerp?', 'Hoe staat elk onderwerp ervoor?', 'Hoeveel mensen deden mee?'])
    for (const question of await findings.getByRole('heading', { level: 3 }).allInnerTexts()) {
      expect(await findings.getByRole('listitem').filter({ hasText: question }).locator('p').innerText()).toMatch(/\w.*\.$/s)
    }
    await context.close()
  })

  test('a choice stands in the address and is there again for whoever opens that address', async () => {
    const { page, context, complaints } = await open.visit(browser!, address('score-per-criterion'), leader)
    await page.getByLabel('Organisatie').selectOption('De Linde')
    await page.getByLabel('Groep').selectOption('Professionals')
    await Promise.all([page.waitForResponse((response) => response.url().includes('wave=1')), page.getByLabel('Meting').selectOption('Meting 1: Nulmeting')])
    await page.waitForURL((url) => url.searchParams.get('wave') === '1')
    const shared = page.url()
    expect(Object.fromEntries(new URL(shared).searchParams)).toEqual({ organisation: measuring.organisations[0], role: 'professional', wave: '1' })
    await page.locator('.result[aria-busy=false] .figure__finding', { hasText: 'De Linde' }).first().waitFor()
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
    await page.getByText('Tabel met alle getallen').click()
    const table = page.getByRole('table')
    expect(await table.getByRole('columnheader').allInnerTexts()).not.toContain('Criterium-id')
    expect(await table.getByRole('row').count()).toBeGreaterThan(5)
    const differences = (await table.locator('tbody tr').allInnerTexts()).join('\n')
    expect(differences).toMatch(/\t[+\u2212]\d+\t/)
    expect(differences).not.toMatch(/null|NaN|undefined|\d\.\d/)
    await context.close()
  })

  test('two waves are compared in either choice of places, and in the wrong order there is a way out', async () => {
    const { page, context, complaints } = await open.visit(browser!, address('change-per-criterion', '?role=professional&baseline=2&wave=1'), leader)
    await page.getByRole('alert').getByText('van meting 2 naar meting 1').waitFor()
    expect(await page.locator('.chart').count()).toBe(0)
    await page.getByRole('link', { name: 'Draai om: van meting 1 naar meting 2' }).click()
    await page.locator('.chart svg').waitFor()
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ role: 'professional', baseline: '1', wave: '2' })
    expect(await page.getByLabel('Van meting').locator('option:checked').innerText()).toBe('Meting 1: Nulmeting')
    await page.getByLabel('Van meting').selectOption('Meting 2: Vervolgmeting')
    await page.getByRole('alert').getByText('Kies twee verschillende metingen').waitFor()
    await page.getByRole('link', { name: 'Vergelijk de eerste met de laatste meting' }).click()
    await page.locator('.chart svg').waitFor()
    expect(new URL(page.url()).search).toBe('?role=professional')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('the chart can be taken along as a picture, marked as of a pilot, with the choices of the page', async () => {
    const { page, context } = await open.visit(browser!, address('score-per-criterion', `?role=professional&organisation=${measuring.organisations[0]}`), leader)
    const link = page.getByRole('link', { name: 'Plaatje (PNG)' })
    await link.waitFor()
    expect(Object.fromEntries(new URL(await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href)).searchParams)).toMatchObject({ role: 'professional', organisation: measuring.organisations[0] })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(file.suggestedFilename()).toBe('proefproject-oefennetwerk-hoe-staat-elk-criterium-ervoor-per-rol-de-linde-professionals-meting-2.png')
    expect([...readFileSync(await file.path()).subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    await context.close()
  })

  test('everything stands on one page, of one group that the address names; a score leads to its answers and back', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${measuring.project}/uitkomsten`, leader)
    await page.getByRole('heading', { level: 1, name: 'Hoe staat alles ervoor, op één blad?' }).waitFor()
    await page.waitForURL((url) => url.searchParams.get('organisation') !== null)
    await page.getByLabel('Organisatie').selectOption('Het Anker')
    const table = page.locator('.one-page__table')
    await table.locator('.one-page__cell--withheld').first().waitFor()
    expect(await table.getByRole('row').count()).toBe(15)
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Onderwerp', 'Professionals', 'Managers'])
    expect(await table.locator('.one-page__cell--withheld').first().innerText()).toBe('Niet getoond om deelnemers te beschermen.')
    const shared = page.url()
    const score = table.getByRole('row', { name: /Veiligheids- en signaleringsplannen/ }).getByRole('link', { name: /, professionals, / })
    const number = await score.innerText()
    expect(await score.locator('xpath=ancestor::td').innerText()).toMatch(/\d+ tot \d+ · n\u00A0=\u00A010/)
    await score.click()
    await page.getByRole('heading', { level: 1, name: 'Welke antwoorden liggen eronder?' }).waitFor()
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ organisation: measuring.organisations[1], role: 'professional', criterion: 'veiligheidsplan', wave: '2' })
    await page.goBack()
    expect(await score.innerText()).toBe(number)
    expect(page.url()).toBe(shared)
    await expectReadable(page)
    await page.setViewportSize({ width: 320, height: 800 })
    await page.locator('.one-page__subject').first().waitFor()
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(14)
    await expectReadable(page)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('whether the table is unfolded stands in the address too', async () => {
    const { page, context } = await open.visit(browser!, address('score-per-criterion', '?role=professional'), leader)
    await page.getByText('Tabel met alle getallen').click()
    await page.waitForURL((url) => url.searchParams.get('view') === 'table')
    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByRole('table').waitFor()
    await other.getByLabel('Organisatie').selectOption('De Linde')
    await other.waitForURL((url) => url.searchParams.get('view') === 'table' && url.searchParams.has('organisation'))
    await other.getByText('Tabel met alle getallen').click()
    await other.waitForURL((url) => !url.searchParams.has('view'))
    await context.close()
  })

  test('an organisation says something itself beside a figure: warned of names, kept with its versions, on paper too, and taken away', async () => {
    const { page, context, complaints } = await open.visit(browser!, address('attention', `?organisation=${measuring.organisations[0]}`), leader)
    await page.getByRole('button', { name: 'Schrijf er iets bij' }).click()
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Schrijf eerst een zin.').waitFor()
    const field = page.getByLabel('Wat wil je erbij zeggen?')
    await field.fill('Anouk was toen ziek.')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('alert').getByText('‘Anouk’').waitFor()
    await expectReadable(page)
    expect(await field.inputValue()).toBe('Anouk was toen ziek.')
    await field.fill('We waren net verhuisd.')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    const words = page.getByRole('region', { name: 'In eigen woorden' })
    await words.locator('blockquote', { hasText: 'We waren net verhuisd.' }).waitFor()
    expect(await words.innerText()).toMatch(/Het komt niet uit de vragenlijsten\.[\s\S]*De Linde[\s\S]*Anna, \d+ \w+ \d{4} · Bij: meting 2/)
    await words.getByRole('button', { name: 'Wijzig' }).click()
    await field.fill('We waren net verhuisd, in mei.')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await words.getByText('Bekijk de eerdere versie').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await words.getByText('We waren net verhuisd, in mei.').isVisible()).toBe(true)
    expect(await words.getByRole('button').count()).toBe(0)
    expect(await page.getByText('Nu: De Linde').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    const drawing = await leader.get(`/api/leader/projects/${measuring.project}/results/attention/drawing?organisation=${measuring.organisations[0]}`)
    expect(drawing.body).toContain('We waren net verhuisd, in mei.')
    await page.goto(`${open.url}${address('attention', `?organisation=${measuring.organisations[1]}`)}`)
    await page.getByRole('button', { name: 'Schrijf er iets bij' }).waitFor()
    expect(await page.getByText('We waren net verhuisd').count()).toBe(0)
    await page.goBack()
    await words.getByRole('button', { name: 'Haal weg' }).click()
    await page.getByRole('alertdialog').getByText('De tekst en alle eerdere versies verdwijnen').waitFor()
    await page.getByRole('button', { name: 'Haal de tekst weg' }).click()
    await words.locator('blockquote').waitFor({ state: 'detached' })
    await words.getByRole('button', { name: 'Schrijf er iets bij' }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('questions about a network stand in the menu from three organisations on; before that their address says so', async () => {
    const { page, context } = await open.visit(browser!, address('network-scores'), leader)
    await page.getByText('vanaf 3 organisaties. Dit project heeft er 2.').waitFor()
    const menu = page.getByRole('navigation', { name: 'Vragen over dit project' })
    expect(await menu.getByRole('heading').allInnerTexts()).toEqual(['Hoe staan we ervoor?', 'Wat veranderde er?'])
    await page.getByRole('link', { name: 'Bekijk hoe elk onderwerp ervoor staat' }).click()
    await page.locator('.chart svg').waitFor()
    expect(await menu.locator('[aria-current=page]').innerText()).toBe('Hoe staat elk onderwerp ervoor?')
    await context.close()
  })

  test('three organisations are a network: its questions are in the menu and are answered, readable on a small screen', async () => {
    const network = await prepare(leader, ['De Linde', 'Het Anker', 'Wijkteam Oost'], ['professional'])
    for (const organisation of network.organisations) await leader.post(`/api/leader/organisations/${organisation}/consents`, { kind: 'bundling', givenBy: 'Het bestuur' })
    await measure(network.fieldworks.professional, network.cohorts.professional, [8, 7, 6])
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${network.project}/uitkomsten/response`, leader, narrow)
    const menu = page.getByRole('navigation', { name: 'Vragen over dit project' })
    for (const question of ['Hoe staat het netwerk ervoor?', 'Hoe staat een organisatie naast de andere samen?', 'Is een verschil met het netwerk toeval?']) {
      await menu.getByText('Kies een andere vraag').click()
      expect(await menu.getByRole('heading').allInnerTexts()).toEqual(['Hoe staan we ervoor?', 'Wat veranderde er?', 'Het netwerk'])
      await menu.getByRole('link', { name: question }).click()
      await page.getByRole('heading', { level: 1, name: question }).waitFor()
      await page.locator('.result[aria-busy=false] .chart svg').waitFor()
      await expectReadable(page)
    }
    await page.goto(`${open.url}/projecten/${network.project}/uitkomsten/collaboration`)
    await page.getByText('Nog geen antwoorden over de samenwerking').waitFor()
    await page.goto(`${open.url}/projecten/${network.project}/uitkomsten/network-change`)
    await page.getByText('Vergelijken kan na een tweede meting').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('the menu of questions folds on a phone and closes after a choice; the choice goes along', async () => {
    const { page, context } = await open.visit(browser!, address('score-per-criterion', '?role=professional'), leader, phone)
    const menu = page.getByRole('navigation', { name: 'Vragen over dit project' })
    expect(await menu.getByRole('link', { name: 'Wie deden er mee?' }).isVisible()).toBe(false)
    await menu.getByText('Kies een andere vraag').click()
    await menu.getByRole('link', { name: 'Waar is veel ‘weet ik niet’?' }).click()
    await page.getByRole('heading', { level: 1, name: 'Waar is veel ‘weet ik niet’?' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    expect(await menu.getByRole('link', { name: 'Wie deden er mee?' }).isVisible()).toBe(false)
    expect(new URL(page.url()).searchParams.get('role')).toBe('professional')
    await page.locator('.fold__now', { hasText: 'Nu: Professionals' }).waitFor()
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

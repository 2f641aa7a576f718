import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { addWave, prepare, takePart, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

/** A wave for young people in which one organisation expects enough of them. */
async function planned(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Wat kunnen we zien met zo veel mensen?' }).getByRole('group', { name: 'Jongeren' }).getByLabel('Het Anker').fill('24')
  await page.getByRole('button', { name: 'Laat zien wat we kunnen zien' }).click()
  await page.locator('.chart svg').waitFor()
}

/** Sentences in the voice of somebody else. */
async function refused(page: Page): Promise<void> {
  await page.getByText('Eigen zinnen van Het Anker').click()
  await page.getByLabel('Wie vraagt dit, en waarom?').first().fill('Wij horen graag wat u vindt.')
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click()
  await page.getByText('Schrijf "je" en "jouw"').waitFor()
}

describe.skipIf(browser === null)('every screen is readable at 320 px, light and dark, under the content policy', { timeout: 300_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  let empty: string

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    empty = (await leader.post('/api/leader/projects', { name: 'Net begonnen', pilot: false })).body.project.id
    measuring = await prepare(leader, ['Jeugdhulp De Linde', 'Het Anker'], ['professional'])
    const fieldwork = measuring.fieldworks.professional ?? ''
    await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
    for (const [index, cohort] of (measuring.cohorts.professional ?? []).entries()) await takePart(open.house, leader, cohort, [11, 3][index] ?? 0)
    await leader.post(`/api/leader/fieldworks/${fieldwork}/close`)
    await leader.post(`/api/leader/fieldworks/${fieldwork}/publish`)
    const second = await addWave(leader, measuring.project, measuring.organisations, ['professional', 'youth'], 'Vervolgmeting')
    await leader.post(`/api/leader/fieldworks/${second.fieldworks.professional}/open`)
  })
  afterAll(() => open.close())

  const project = (): string => `/projecten/${measuring.project}`
  const screens: [string, () => string, (page: Page) => Promise<unknown>][] = [
    ['the projects', () => '/', (page) => page.getByRole('link', { name: 'Oefennetwerk' }).waitFor()],
    ['a new project, with what is missing', () => '/projecten/nieuw', (page) => page.getByRole('button', { name: 'Maak het project' }).click().then(() => page.getByText('Geef het project een naam.').waitFor())],
    ['a project that has just begun', () => `/projecten/${empty}`, (page) => page.getByText('Zo kom je verder').waitFor()],
    ['results that are not there yet', () => `/projecten/${empty}/uitkomsten/response`, (page) => page.getByText('Nog geen uitkomsten').waitFor()],
    ['a project with findings', project, (page) => page.getByText(/Jeugdhulp De Linde.*score|professionals/).first().waitFor()],
    ['a new organisation', () => `${project()}/organisaties/nieuw`, (page) => page.getByRole('button', { name: 'Voeg toe' }).click().then(() => page.getByText('Vul een telefoonnummer bij spoed in.').waitFor())],
    ['an organisation', () => `${project()}/organisaties/${measuring.organisations[0]}`, (page) => page.getByRole('heading', { name: 'Jeugdhulp De Linde wijzigen' }).waitFor()],
    ['a new wave, with what is missing', () => `${project()}/metingen/nieuw`, (page) => page.getByRole('button', { name: 'Bewaar en ga verder' }).click().then(() => page.getByText('Kies minstens één groep.').waitFor())],
    ['whom a wave asks, with what that takes', () => `${project()}/metingen/2/klaarzetten/wie`, (page) => page.getByText('Wat dit van jullie vraagt').waitFor()],
    ['a period that cannot be', () => `${project()}/metingen/2/klaarzetten/periode`, (page) => page.getByLabel('Invullen kan tot en met').fill('2020-01-01').then(() => page.getByLabel('Openen op').focus()).then(() => page.getByText('De sluitingsdag ligt voor de openingsdag.').waitFor())],
    ['what can be seen with so many people', () => `${project()}/metingen/2/klaarzetten/aantallen`, planned],
    ['asking safely', () => `${project()}/metingen/2/klaarzetten/veiligheid`, (page) => page.locator('details.cohort summary').first().click().then(() => page.getByRole('button', { name: 'Bewaar het protocol' }).waitFor())],
    ['what people read, with words that are refused', () => `${project()}/metingen/2/klaarzetten/teksten`, refused],
    ['everything once more before opening', () => `${project()}/metingen/2/klaarzetten/openen`, (page) => page.getByRole('button', { name: 'Open voor jongeren' }).click().then(() => page.getByRole('alertdialog').waitFor())],
    ['a later last day', () => `${project()}/metingen/2/professional`, (page) => page.getByRole('button', { name: 'Kies een sluitingsdag' }).click().then(() => page.getByRole('button', { name: 'Ja, dit wordt de dag' }).click()).then(() => page.getByText('Kies een latere dag dan nu.').waitFor())],
    ['a fieldwork in preparation, asking to open', () => `${project()}/metingen/2/youth`, (page) => page.getByRole('button', { name: 'Open de meting' }).click().then(() => page.getByRole('alertdialog').waitFor())],
    ['an open fieldwork with its links', () => `${project()}/metingen/2/professional`, (page) => page.getByRole('textbox', { name: 'Open link van Het Anker' }).waitFor()],
    ['the forecast before closing', () => `${project()}/metingen/2/professional`, (page) => page.getByRole('button', { name: 'Sluit de meting' }).click().then(() => page.getByText('nog niet genoeg', { exact: true }).first().waitFor())],
    ['a published fieldwork', () => `${project()}/metingen/1/professional`, (page) => page.getByRole('link', { name: 'Bekijk de uitkomsten' }).waitFor()],
    ['the explanation', () => '/uitleg', (page) => page.getByRole('heading', { name: 'Bronnen voor specialisten' }).waitFor()],
    ['the menu of questions and the choices unfolded', () => `${project()}/uitkomsten/dont-know`, (page) => page.getByText('Kies een andere vraag').click().then(() => page.getByText('Kies wat je ziet').click())],
    ['two waves in the wrong order, or too few', () => `${project()}/uitkomsten/change-per-criterion?baseline=1&wave=1`, (page) => page.getByText('Vergelijken kan na een tweede meting').waitFor()],
    ['a question about a network that is none', () => `${project()}/uitkomsten/network-scores`, (page) => page.getByText('Deze vraag gaat over een netwerk').waitFor()],
    ['an address that is not there', () => '/projecten/0000000000000000', (page) => page.getByRole('heading', { name: 'Deze bladzijde is er niet' }).waitFor()],
    ['signing in', () => '/aanmelden', (page) => page.getByRole('button', { name: 'Ga verder' }).click().then(() => page.getByText('Vul je wachtzin in.').waitFor())],
    ['setting up without the link', () => '/opzetten', (page) => page.getByRole('heading', { name: 'Open de link van de server' }).waitFor()],
    ...['response', 'score-per-criterion', 'answers-per-item', 'dont-know', 'attention', 'who-answered', 'change-per-criterion'].map((analysis): (typeof screens)[number] => [
      `${analysis}, with its table`,
      () => `${project()}/uitkomsten/${analysis}?criterion=veiligheidsplan`,
      async (page) => {
        if (analysis === 'change-per-criterion') return page.getByText('Vergelijken kan na een tweede meting').waitFor()
        await page.locator('.chart svg').waitFor()
        await page.getByText('Tabel met alle getallen').click()
        await page.getByRole('table').waitFor()
      },
    ]),
  ]

  test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
    const { page, context, complaints } = await open.visit(browser!, '/', leader, { ...narrow, colorScheme, reducedMotion: 'reduce' })
    for (const [, path, ready] of screens) {
      await page.goto(open.url + path())
      await ready(page)
      await expectReadable(page, colorScheme === 'light' ? 'everything' : 'colours')
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  test('the poster shows the code large and names no subject, on screen and on paper', async () => {
    const cohort = (await leader.get(`/api/leader/projects/${measuring.project}`)).body.waves.find((wave: { number: number }) => wave.number === 2).fieldworks.find((each: { role: string }) => each.role === 'youth').cohorts[0].id
    const { page, context } = await open.visit(browser!, `${project()}/metingen/2/youth/poster/${cohort}`, leader, narrow)
    const poster = page.getByRole('region', { name: 'Wat vind jij van de hulp?' })
    expect((await page.getByRole('img', { name: 'QR-code' }).boundingBox())?.width).toBeGreaterThan(200)
    expect(await poster.innerText()).not.toMatch(/zelf|suïc|leidraad/i)
    await expectReadable(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('banner').isVisible()).toBe(false)
    expect(await poster.isVisible()).toBe(true)
    await context.close()
  })

  test('letters of 200 % and forced colours leave everything on the screen', async () => {
    const { page, context } = await open.visit(browser!, project(), leader, { ...narrow, forcedColors: 'active' })
    for (const [, path] of screens) {
      await page.goto(open.url + path())
      await page.locator('h1').waitFor()
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path()).toBeLessThanOrEqual(0)
    }
    await context.close()
  })
})

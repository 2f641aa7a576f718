import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer, desktop, phone } from './answering.ts'
import { launchBrowser, noBrowser } from './browser.ts'
import { setUpSecondStepOn, signInOn } from './coming-in.ts'
import { leaderAccount } from './leader-client.ts'
import { startServer, type RunningServer } from './running-server.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)

const roles = [
  ['professional', 'Professionals', desktop],
  ['manager', 'Managers', phone],
  ['youth', 'Jongeren', phone],
  ['parent', 'Ouders en naasten', desktop],
] as const

describe.skipIf(browser === null)('from a first wave to what changed, as a project leader does it', { timeout: 600_000 }, () => {
  let server: RunningServer
  let page: Page
  let recoveryCodes: readonly string[] = []

  beforeAll(async () => {
    server = await startServer()
    page = await (await browser!.newContext({ locale: 'nl-NL', ...desktop })).newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.leave()
  })

  const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).click()
  const follow = (name: string | RegExp): Promise<void> => page.getByRole('link', { name }).first().click()

  /** Opens a fieldwork, lets one person answer in a browser and invented people answer too, closes and publishes. */
  async function measure(wave: number, role: (typeof roles)[number], people: number): Promise<void> {
    const [name, title, screen] = role
    const project = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
    await page.goto(`${server.url}${project}/metingen/${wave}/${name}`)
    await page.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor()
    await press('Open de meting')
    await press('Ja, open de meting')
    await page.getByText('De meting is open. Deel nu de links.').waitFor()

    const link = page.getByLabel(/^Open link van De Linde$/)
    if (!(await link.isVisible())) await page.locator('summary', { hasText: 'De Linde' }).first().click()
    await page.waitForFunction((label) => (document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)?.value ?? '').includes('#'), 'Open link van De Linde')
    expect(await answer(browser!, await link.inputValue(), screen)).toMatch(/Dank (je|u) wel/)

    await page.getByLabel('Hoeveel per organisatie?').fill(String(people))
    await press('Laat ze antwoorden')
    await page.getByText(`Klaar: ${people * 2} verzonnen deelnemers hebben geantwoord.`).waitFor({ timeout: 60_000 })
    await press('Sluit de meting …')
    await page.getByText('genoeg om te tonen').first().waitFor()
    await press('Ja, sluit de meting')
    await page.getByText('De meting is gesloten.').first().waitFor()
    await press('Publiceer de uitkomsten …')
    await press('Ja, publiceer')
    await page.getByText('De uitkomsten zijn gepubliceerd.').first().waitFor()
  }

  async function newWave(titles: readonly string[]): Promise<void> {
    const project = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
    await page.goto(`${server.url}${project}/metingen/nieuw`)
    for (const title of titles) await page.getByRole('checkbox', { name: new RegExp(`^${title}`) }).check({ force: true })
    await press('Bewaar en ga verder')
    await page.getByRole('heading', { level: 1, name: /Wanneer kan iedereen meedoen/ }).waitFor()
  }

  test('the printed link makes an account, a pilot project and two organisations', async () => {
    await page.goto(server.setupLink)
    await page.getByLabel('Je naam').fill(leaderAccount.name)
    await page.getByLabel('Je e-mailadres').fill(leaderAccount.email)
    await page.getByLabel('Wachtzin', { exact: true }).fill(leaderAccount.passphrase)
    await press('Maak het account')
    recoveryCodes = (await setUpSecondStepOn(page)).recoveryCodes
    await follow('Maak je eerste project')
    await page.getByLabel('Naam van het project').fill('Netwerk Rivierenland')
    await page.getByRole('checkbox', { name: /proefproject/ }).check({ force: true })
    await press('Maak het project')
    for (const name of ['De Linde', 'Het Anker']) {
      await follow(/Voeg een organisatie toe/)
      await page.getByLabel('Naam van de organisatie').fill(name)
      await page.getByLabel(/bij spoed/).fill('020 123 45 67')
      await press('Voeg toe')
      await page.getByRole('heading', { level: 1, name: 'Netwerk Rivierenland' }).waitFor()
      await follow(`Signaalprotocol van ${name}`)
      for (const [label, person] of [['Wie leest open antwoorden', 'Sanne'], ['Wie is de aandachtsfunctionaris', 'Mo']] as const) {
        const field = page.getByLabel(label)
        await field.fill(`${await field.inputValue()} ${person}`)
      }
      await press('Bewaar het protocol')
      await follow('Terug naar het project')
    }
    expect(await page.getByText('Proefproject', { exact: true }).first().isVisible()).toBe(true)
  })

  test('the first wave: four roles answer, are closed and published', async () => {
    await newWave(roles.map(([, title]) => title))
    for (const role of roles) await measure(1, role, 14)
  })

  test('the second wave: professionals again', async () => {
    await newWave(['Professionals'])
    await measure(2, roles[0], 30)
  })

  test('what changed is drawn, said in a sentence, and stands in a table with n and interval', async () => {
    const project = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
    await page.goto(`${server.url}${project}/uitkomsten/change-per-criterion?role=professional`)
    await page.getByRole('heading', { level: 1, name: /Wat veranderde er/ }).waitFor()
    const figure = page.locator('figure svg').first()
    await figure.waitFor()
    expect(await figure.textContent()).toContain('Veiligheids')
    await page.getByText('Tabel met alle getallen').click()
    const rows = page.locator('table tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBeGreaterThan(10)
    expect(await page.locator('table').innerText()).toMatch(/15[\s\S]*31/)
  })

  test('the same address shows the same in another browser, after signing in', async () => {
    const other = await (await browser!.newContext({ locale: 'nl-NL', ...phone })).newPage()
    await other.goto(page.url())
    await signInOn(other, leaderAccount, recoveryCodes[0] ?? '')
    await other.getByRole('heading', { level: 1, name: /Wat veranderde er/ }).waitFor()
    await other.locator('figure svg').first().waitFor()
    expect(other.url()).toBe(page.url())
  })

  test('the server stops in order and starts again with everything', async () => {
    expect(await server.stop()).toBe(0)
    const again = await startServer(server.folder)
    try {
      expect(again.setupLink).toBe('')
      expect(await (await fetch(`${again.url}/health/ready`)).json()).toEqual({ ok: true })
    } finally {
      await again.stop()
    }
  })
})

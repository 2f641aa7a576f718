import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { giveCodeOn, signInOn } from '../../journeys/coming-in.ts'
import { passphrase } from '../server/open-house.ts'
import type { Visitor } from '../server/visitor.ts'
import { openLeaderHouse, phone, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const anna = { email: 'anna@example.nl', passphrase }

describe.skipIf(browser === null)('coming in, and staying in', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let project: string
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    project = (await leader.post('/api/leader/projects', { name: 'Netwerk Zuid', pilot: false })).body.project.id
  })
  afterAll(() => open.close())

  test('a link to a page asks to sign in first, and then shows that page', async () => {
    const path = `/projecten/${project}/uitkomsten/response?role=youth`
    const { page, context } = await open.visit(browser!, path)
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor()
    await signInOn(page, { ...anna, passphrase: 'een heel andere zin' }, '000000')
    await page.getByRole('alert').getByText('Dit klopt niet.').waitFor()
    await page.getByRole('button', { name: 'Begin opnieuw' }).click()
    expect(await page.getByLabel('Je e-mailadres').inputValue()).toBe(anna.email)
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill(passphrase)
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await giveCodeOn(page, open.house.recoveryCode())
    await page.waitForURL(open.url + path)
    await page.getByText('Netwerk Zuid').waitFor()
    await context.close()
  })

  test('after signing in nobody is sent to another site', async () => {
    const { page, context } = await open.visit(browser!, '/aanmelden?terug=//elders.example/')
    await signInOn(page, anna, open.house.recoveryCode())
    await page.getByRole('heading', { name: 'Je projecten' }).waitFor()
    expect(page.url()).toBe(`${open.url}/`)
    await context.close()
  })

  test('a session that ends while somebody types costs nothing: he signs in over the page and goes on', async () => {
    const { page, context } = await open.visit(browser!, `/projecten/${project}/organisaties/nieuw`, leader, phone)
    await page.getByLabel('Naam van de organisatie').fill('Jeugdhulp De Linde')
    await page.getByLabel('Welk nummer bellen deelnemers bij spoed?').fill('020 123 45 67')
    await context.clearCookies()
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    const dialog = page.getByRole('dialog', { name: 'Meld je opnieuw aan' })
    await signInOn(dialog, anna, open.house.recoveryCode())
    await dialog.waitFor({ state: 'detached' })
    expect(await page.getByLabel('Naam van de organisatie').inputValue()).toBe('Jeugdhulp De Linde')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByRole('heading', { name: 'Jeugdhulp De Linde', exact: true }).waitFor()
    await context.close()
  })

  test('without a connection the form says so and keeps what was typed', async () => {
    const { page, context } = await open.visit(browser!, '/projecten/nieuw', leader)
    await page.getByLabel('Naam van het project').fill('Netwerk West')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Maak het project' }).click()
    await page.getByRole('alert').getByText('Er is geen verbinding met de server.').waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Maak het project' }).click()
    await page.getByRole('heading', { level: 1, name: 'Netwerk West' }).waitFor()
    await context.close()
  })

  test('the set-up link does nothing once there is an account, and leaves no token in the address', async () => {
    const { page, context } = await open.visit(browser!, `/opzetten#${open.house.setupToken.text}`)
    expect(page.url()).toBe(`${open.url}/opzetten`)
    await page.getByLabel('Je naam').fill('Bram')
    await page.getByLabel('Je e-mailadres').fill('bram@example.nl')
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill('te kort')
    await page.getByRole('button', { name: 'Maak het account' }).click()
    await page.getByText('Kies een wachtzin van minstens 12 tekens.').waitFor()
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill('lang genoeg om te mogen')
    await page.getByRole('button', { name: 'Maak het account' }).click()
    await page.getByRole('heading', { name: 'Er is al een account' }).waitFor()
    await context.close()
  })

  test('signing out leaves nothing of the project behind', async () => {
    const mine = await open.house.leader()
    const { page, context } = await open.visit(browser!, `/projecten/${project}`, mine)
    await page.getByRole('button', { name: 'Afmelden' }).click()
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor()
    expect(await page.getByText('Netwerk Zuid').count()).toBe(0)
    await page.goto(`${open.url}/projecten/${project}`)
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor()
    await context.close()
  })
})

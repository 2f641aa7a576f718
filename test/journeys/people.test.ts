import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf } from '../apps/server/second-step.ts'
import { expectReadable, openLeaderHouse, phone, type LeaderHouse } from '../apps/leader/leader-house.ts'
import { passphrase } from '../apps/server/open-house.ts'
import { launchBrowser, noBrowser } from './browser.ts'
import { setUpSecondStepOn, signInOn } from './coming-in.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

async function fillAccount(page: Page, name: string): Promise<void> {
  await page.getByLabel('Je naam').fill(name)
  await page.getByLabel('Je e-mailadres').fill(`${name.toLowerCase()}@example.nl`)
  await page.getByRole('textbox', { name: 'Wachtzin' }).fill(passphrase)
  await page.getByRole('button', { name: 'Maak het account' }).click()
}

describe.skipIf(browser === null)('from the set-up link to a colleague who sees only what is his', { timeout: 240_000 }, () => {
  let open: LeaderHouse
  let anna: Page
  let project: string
  let invitation: string
  let lost: string
  let bram: { key: string; recoveryCodes: string[] }
  beforeAll(async () => {
    open = await openLeaderHouse()
  })
  afterAll(() => open.close())

  test('the first person chooses a passphrase that is refused, a better one, and sets up the second step', async () => {
    anna = (await open.visit(browser!, `/opzetten#${open.house.setupToken.text}`)).page
    await anna.getByLabel('Je naam').fill('Anna')
    await anna.getByLabel('Je e-mailadres').fill('anna@example.nl')
    await anna.getByRole('textbox', { name: 'Wachtzin' }).fill('welkom2026!!')
    await anna.getByRole('button', { name: 'Maak het account' }).click()
    await anna.getByRole('alert').getByText('Deze woorden, of deze vorm').waitFor()
    await fillAccount(anna, 'Anna')
    await setUpSecondStepOn(anna)
    await anna.getByRole('heading', { name: 'Je projecten' }).waitFor()
  })

  test('she makes a project with two organisations and a link for who leads one', async () => {
    const post = (path: string, data: unknown) => anna.request.post(`${open.url}/api/leader/${path}`, { data, headers: { origin: open.url } })
    project = (await (await post('projects', { name: 'Netwerk Zuid', pilot: false })).json()).project.id
    for (const name of ['De Linde', 'Het Anker']) await post(`projects/${project}/organisations`, { name, kind: 'implementing', contact: '', crisis: '020 123 45 67' })
    await anna.goto(`${open.url}/projecten/${project}/mensen`)
    await anna.getByLabel('Voor wie is de uitnodiging?').fill('Bram')
    await anna.getByLabel('Welke organisatie?').selectOption('De Linde')
    await anna.getByRole('button', { name: 'Maak de link' }).click()
    invitation = await anna.getByLabel('Link van de uitnodiging').inputValue()
    expect(decodeURIComponent((await anna.getByRole('link', { name: 'Open in je mailprogramma' }).getAttribute('href')) ?? '')).toMatch(new RegExp(`^mailto:\\?subject=Uitnodiging voor Netwerk Zuid&body=[^]*${invitation.split('#')[1]}`))
    await anna.getByRole('heading', { name: 'Open uitnodigingen' }).waitFor()
    await expectReadable(anna, 'colours')
  })

  test('he opens it on his phone, reads what it is, makes an account with a second step, and sees his organisation alone', async () => {
    const { page, complaints } = await open.visit(browser!, invitation.slice(open.url.length), undefined, phone)
    await page.getByText('Je wordt projectleider van De Linde').waitFor()
    expect(page.url()).toBe(`${open.url}/uitnodiging`)
    await expectReadable(page)
    await fillAccount(page, 'Bram')
    await page.getByLabel('Code uit de app').waitFor()
    await page.reload()
    await page.getByLabel('Code uit de app').waitFor()
    await expectReadable(page)
    bram = await setUpSecondStepOn(page)
    await page.getByRole('heading', { level: 1, name: 'Netwerk Zuid' }).waitFor()
    await page.getByText('De Linde').first().waitFor()
    expect(await page.getByText('Het Anker').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Beheer' }).count()).toBe(0)
    await page.locator('.project-menu__button').click()
    await page.getByRole('link', { name: 'Mensen' }).click()
    await page.getByText('Projectleider van De Linde').waitFor()
    expect(await page.getByRole('radio', { name: /Coördinator/ }).count()).toBe(0)
    await page.goto(`${open.url}/beheer`)
    await page.getByText('Misschien klopt het adres niet').waitFor()
    const elsewhere = await open.visit(browser!, '/aanmelden')
    await signInOn(elsewhere.page, { email: 'bram@example.nl', passphrase }, bram.recoveryCodes[0] ?? '')
    await elsewhere.page.getByRole('heading', { name: 'Je projecten' }).waitFor()
    await page.goto(`${open.url}/account`)
    await page.getByText('Je hebt nog 9 herstelcodes.').waitFor()
    await expectReadable(page)
    await page.getByRole('button', { name: 'Meld overal anders af' }).click()
    await page.getByText('Je bent alleen hier aangemeld.').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the link opens nothing any more', async () => {
    const { page } = await open.visit(browser!, invitation.slice(open.url.length), undefined, phone)
    await page.getByRole('heading', { name: 'Deze uitnodiging werkt niet (meer)' }).waitFor()
    await page.context().close()
  })

  test('he lost his passphrase: a link of hers, a new one, and the same app', async () => {
    await anna.reload()
    await anna.getByRole('button', { name: 'Link voor een nieuwe wachtzin van Bram' }).click()
    lost = await anna.getByRole('dialog').getByRole('textbox').inputValue()
    await anna.getByRole('button', { name: 'Klaar' }).click()
    const { page } = await open.visit(browser!, lost.slice(open.url.length))
    await page.getByText('Voor het account van Bram').waitFor()
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill('een zin met andere woorden')
    await page.getByRole('button', { name: 'Bewaar de nieuwe wachtzin' }).click()
    await page.getByRole('heading', { name: 'Je nieuwe wachtzin is bewaard' }).waitFor()
    await page.getByRole('link', { name: 'Aanmelden' }).click()
    await signInOn(page, { email: 'bram@example.nl', passphrase: 'een zin met andere woorden' }, codeOf(bram.key, 1))
    await page.getByRole('heading', { name: 'Je projecten' }).waitFor()
    await page.context().close()
  })

  test('she ends his access after a question, and his account on the page of who runs the server', async () => {
    await anna.getByRole('button', { name: 'Trek de toegang van Bram in' }).click()
    await anna.getByRole('alertdialog').getByText('Bram ziet dit project daarna niet meer.').waitFor()
    await anna.getByRole('button', { name: 'Ja, trek de toegang in' }).click()
    await anna.getByRole('heading', { name: 'Bram', exact: true }).waitFor({ state: 'detached' })
    await anna.getByRole('link', { name: 'Beheer' }).click()
    await anna.getByRole('button', { name: 'Beëindig het account van Bram' }).click()
    await expectReadable(anna, 'colours')
    await anna.getByRole('button', { name: 'Ja, beëindig het account' }).click()
    await anna.getByText('Het account van Bram is beëindigd.').waitFor()
    expect(await anna.getByText('bram@example.nl').count()).toBe(0)
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, secretOf, signalProtocol, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { desktop, expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const check = (page: Page, title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

describe.skipIf(browser === null)('before and while young people and parents answer', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  /** Without a signaalprotocol, a number for when it is urgent, or a contact. */
  let bare: string
  let project: string
  const path = (role: string): string => `/projecten/${project}/metingen/2/${role}`

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['Jeugdhulp De Linde', 'Het Anker'], ['manager'])
    project = measuring.project
    bare = (await leader.post(`/api/leader/projects/${project}/organisations`, { name: 'De Brug', kind: 'implementing', contact: '', crisis: '' })).body.organisation.id
    await leader.post(`/api/leader/projects/${project}/waves`, { title: 'Vervolg', fieldworks: ['youth', 'parent', 'partner', 'professional'].map((role) => ({ role, form: 'full' })) })
  })
  afterAll(() => open.close())

  const fieldworkOf = async (role: string): Promise<any> => (await leader.get(`/api/leader/projects/${project}`)).body.waves[1].fieldworks.find((each: { role: string }) => each.role === role)

  test('the list names the organisation that misses something, leads to it, and opening waits', async () => {
    const { page, context, complaints } = await open.visit(browser!, path('youth'), leader)
    for (const title of ['Signaalprotocol', 'Nummer bij spoed']) {
      expect(await check(page, title).innerText()).toContain('Nodig')
      expect(await check(page, title).getByRole('link').allInnerTexts()).toEqual(['De Brug'])
    }
    expect(await check(page, 'Contactpersoon').innerText()).toContain('Kijk na')
    expect(await check(page, 'Medezeggenschap').innerText()).toContain('cliëntenraad')
    expect(await page.getByRole('button', { name: 'Open de meting' }).count()).toBe(0)
    await page.getByText('De meting kan nog niet open.').waitFor()
    await expectReadable(page)

    await check(page, 'Signaalprotocol').getByRole('link', { name: 'De Brug' }).click()
    await page.getByRole('heading', { name: 'Signaalprotocol van De Brug' }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('the protocol is filled in beforehand, asks for the names, and keeps what was typed when the server cannot be reached', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${project}/organisaties/${bare}/signaalprotocol`, leader)
    expect(await page.getByLabel('Wat doen jullie met een tekst die zorgen geeft?').inputValue()).toBe(signalProtocol.worry)
    const save = page.getByRole('button', { name: 'Bewaar het protocol' })
    await save.click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reader')
    await page.getByText('Vul een naam in, ook achter de dubbele punt.').first().waitFor()
    await expectReadable(page)
    await page.getByLabel('Wie leest open antwoorden').fill('Projectleider van De Brug: Fatima')
    await page.getByLabel('Wie is de aandachtsfunctionaris?').fill('Joost, 020 1')
    await page.getByText('Ze worden ongelezen vernietigd').waitFor()
    await page.route('**/signal-protocol', (route) => route.abort())
    await save.click()
    await page.getByRole('alert').getByText('geen verbinding').waitFor()
    expect(await page.getByLabel('Wie is de aandachtsfunctionaris?').inputValue()).toBe('Joost, 020 1')
    await page.unroute('**/signal-protocol')
    await save.click()
    await page.getByText('Het signaalprotocol is bewaard.').waitFor()
    const { signalProtocols } = (await leader.get(`/api/leader/projects/${project}`)).body
    expect(signalProtocols.find(({ organisation }: { organisation: string }) => organisation === bare)).toEqual({ organisation: bare, reader: 'Projectleider van De Brug: Fatima', workingDays: 5, worry: signalProtocol.worry, guardian: 'Joost, 020 1', independentReader: null })
    expect(complaints).toEqual([])
    await context.close()
  })

  test('with everything in order it opens; open questions only where twenty young people are expected', async () => {
    await leader.send('PATCH', `/api/leader/organisations/${bare}`, { crisis: '030 765 43 21' })
    const { cohorts } = await fieldworkOf('youth')
    const cohort = cohorts.find(({ organisation }: { organisation: string }) => organisation === measuring.organisations[0])
    await leader.send('PATCH', `/api/leader/cohorts/${cohort.id}`, { invited: 24 })
    const { page, context } = await open.visit(browser!, path('youth'), leader)
    const choices = page.getByRole('group', { name: 'Hier mogen jongeren ook iets opschrijven:' })
    expect(await choices.getByRole('checkbox', { disabled: true }).count()).toBe(2)
    await choices.getByText('Jeugdhulp De Linde').click()
    await page.getByText('Met open vragen').waitFor()
    await page.getByRole('button', { name: 'Open de meting' }).click()
    await page.getByRole('button', { name: 'Ja, open de meting' }).click()
    await page.getByText('De meting is open. Deel nu de links.').waitFor()
    expect((await fieldworkOf('youth')).cohorts.map(({ words }: { words: boolean }) => words).toSorted()).toEqual([false, false, true])
    expect(await page.getByRole('heading', { name: 'Voordat je opent' }).count()).toBe(0)
    await context.close()
  })

  test('one organisation stands still at once, and goes on', async () => {
    const { cohorts } = await fieldworkOf('youth')
    const cohort = cohorts.find(({ organisation }: { organisation: string }) => organisation === bare)
    const secret = await secretOf(leader, cohort.id)
    const { page, context } = await open.visit(browser!, path('youth'), leader)
    const card = page.locator('details.cohort').filter({ has: page.getByRole('heading', { name: 'De Brug' }) })
    await card.locator('summary').click()
    await card.getByRole('button', { name: /^Zet hier stil/ }).click()
    const dialog = page.getByRole('alertdialog', { name: 'De Brug stilzetten?' })
    expect(await dialog.innerText()).toContain('houdt op het scherm wat hij invulde')
    await expectReadable(page)
    await dialog.getByRole('button', { name: 'Ja, zet stil' }).click()
    await card.getByText('Het staat nu stil bij De Brug.').waitFor()
    const visitor = open.house.visitor()
    expect((await visitor.post('/api/desk/start', { cohort: cohort.id, secret })).body.code).toBe('fieldwork-paused')
    expect((await visitor.get(`/m/${cohort.id}`)).body).toContain('Deze vragenlijst staat even stil')
    await page.reload()
    await card.getByText('Staat even stil').waitFor()
    await card.locator('summary').click()
    await expectReadable(page)
    await card.getByRole('button', { name: /^Ga hier verder/ }).click()
    await card.getByText('De vragenlijst is weer open bij De Brug.').waitFor()
    expect((await visitor.post('/api/desk/start', { cohort: cohort.id, secret })).status).toBe(200)
    await context.close()
  })

  test('partners without consent are named before they answer for nothing', async () => {
    await leader.post(`/api/leader/organisations/${bare}/consents`, { kind: 'bundling', givenBy: 'A. de Boer' })
    const { page, context } = await open.visit(browser!, path('partner'), leader)
    const consent = check(page, 'Toestemming voor het netwerk')
    expect(await consent.innerText()).toContain('tellen dan nergens mee')
    expect(await consent.getByRole('link').allInnerTexts()).toEqual(['Het Anker', 'Jeugdhulp De Linde'])
    expect(await page.getByRole('button', { name: 'Open de meting' }).count()).toBe(1)
    await context.close()
  })

  test('help lines that nobody checked for half a year are told with who has to, on the project and on what is open', async () => {
    const { page, context } = await open.visit(browser!, '/', leader, narrow)
    await page.route(`**/api/leader/projects/${project}`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...(await response.json()), helpLines: { owner: 'De beheerder van deze installatie', checkedOn: '2026-01-02', old: true } } })
    })
    for (const place of [`/projecten/${project}`, path('youth')]) {
      await page.goto(open.url + place)
      await page.getByText('De hulplijnen moeten opnieuw worden nagekeken').waitFor()
      await page.getByText(/2 januari 2026.*Vraag de beheerder van deze installatie/).waitFor()
      await expectReadable(page)
    }
    await page.goto(open.url + path('parent'))
    expect(await check(page, 'Hulplijnen').innerText()).toContain('Kijk na')
    await context.close()
  })

  test.each([['narrow', narrow, 'light'], ['narrow', narrow, 'dark'], ['wide', desktop, 'light']] as const)('every screen is readable, %s and %o %s', async (_, size, colorScheme) => {
    const { page, context, complaints } = await open.visit(browser!, '/', leader, { ...size, colorScheme, reducedMotion: 'reduce' })
    for (const [place, ready] of [[path('parent'), 'Voordat je opent'], [path('professional'), 'Voordat je opent'], [path('youth'), 'Organisaties en links'], [`/projecten/${project}/organisaties/${bare}/signaalprotocol`, 'Signaalprotocol van De Brug']] as const) {
      await page.goto(open.url + place)
      await page.getByRole('heading', { name: ready }).first().waitFor()
      await expectReadable(page, colorScheme === 'light' ? 'everything' : 'colours')
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})

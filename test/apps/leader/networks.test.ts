import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles, type Role } from '@leidraadspiegel/schema'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { signalProtocol, takePart } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { arriveAt, press, tabTo, type } from './by-keyboard.ts'
import { desktop, expectReadable, narrow, openLeaderHouse, phone, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const linde = 'Jeugdhulp De Linde'

describe.skipIf(browser === null)('a network on screen', { timeout: 300_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let project = ''
  const organisations = new Map<string, string>()
  const at = (path: string): string => `/projecten/${project}${path}`
  const idOf = (name: string): string => organisations.get(name) ?? ''
  const consentsOf = async (name: string): Promise<any[]> => (await leader.get(`/api/leader/organisations/${idOf(name)}/consents`)).body.consents

  const addWave = async (title: string, asked: readonly Role[]): Promise<Partial<Record<Role, string>>> => {
    const { wave } = (await leader.post(`/api/leader/projects/${project}/waves`, { title, fieldworks: asked.map((role) => ({ role, form: 'full' })) })).body
    return Object.fromEntries((await open.house.store.fieldworks.listOfWave(wave.id)).map(({ id, role }) => [role, id]))
  }

  /** So many people of each cohort answer. */
  const answer = async (fieldwork = '', people: number): Promise<void> => {
    await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
    for (const { id } of await open.house.store.cohorts.listOfFieldwork(fieldwork)) await takePart(open.house, leader, id, people)
  }

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    project = (await leader.post('/api/leader/projects', { name: 'Netwerk Oost', pilot: true })).body.project.id
    for (const [name, region, teams] of [[linde, 'Betuwe', ['Noord', 'Zuid']], ['Het Anker', 'Betuwe', []], ['Wijkteam', 'Betuwe', []], ['Gezinshuizen', '', []]] as const) {
      const { organisation } = (await leader.post(`/api/leader/projects/${project}/organisations`, { name, kind: 'implementing', contact: '', crisis: '020 123 45 67', region, teams })).body
      organisations.set(name, organisation.id)
      await leader.post(`/api/leader/organisations/${organisation.id}/consents`, { kind: 'bundling', givenBy: 'A. Bestuurder' })
      await leader.send('PUT', `/api/leader/organisations/${organisation.id}/signal-protocol`, signalProtocol)
    }
    await leader.post(`/api/leader/projects/${project}/organisations`, { name: 'De Brug', kind: 'gatekeeper', contact: '', crisis: '' })
    const first = await addWave('Nulmeting', ['professional', 'manager'])
    await answer(first.professional, 6)
    await answer(first.manager, 1)
    for (const step of ['close', 'publish']) for (const id of [first.professional, first.manager]) await leader.post(`/api/leader/fieldworks/${id}/${step}`)
    await addWave('Vervolgmeting', roles)
  })
  afterAll(() => open.close())

  test('an organisation gets a region that others have too, and teams, one a line', async () => {
    const { page, context, complaints } = await open.visit(browser!, at(`/organisaties/${idOf('Wijkteam')}`), leader)
    const region = page.getByLabel('In welke regio werkt de organisatie?')
    expect(await region.inputValue()).toBe('Betuwe')
    expect(await page.locator(`datalist option`).allTextContents()).toEqual(['Betuwe'])
    await page.getByLabel('Welke teams zijn er?').fill('Oost\noost')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('‘oost’ staat er twee keer.').waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
    await page.getByLabel('Welke teams zijn er?').fill('Oost\n\nWest ')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await arriveAt(page, 'Netwerk Oost')
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Wijkteam' }) })
    expect(await card.innerText()).toMatch(/Betuwe[\s\S]*Oost en West/)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('consent is given, read back and withdrawn with the keyboard alone', async () => {
    const { page, context, complaints } = await open.visit(browser!, at(`/organisaties/${idOf('Gezinshuizen')}`), leader)
    const said = (text: string): Promise<unknown> => page.waitForFunction((words) => document.activeElement?.textContent?.includes(words), text)
    await press(page, /^Trek de toestemming in/)
    const dialog = page.getByRole('alertdialog', { name: 'Telt Gezinshuizen niet meer mee?' })
    await dialog.getByText('Cijfers die al gepubliceerd zijn, blijven zoals ze zijn.').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await consentsOf('Gezinshuizen')).toMatchObject([{ kind: 'bundling', withdrawnOn: null }])

    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Trek de toestemming in'))
    await page.keyboard.press('Enter')
    await press(page, /^Ja, trek in/)
    await said('De toestemming is ingetrokken.')
    expect(await consentsOf('Gezinshuizen')).toMatchObject([{ kind: 'bundling', withdrawnOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }])

    await press(page, /^Laat meetellen/)
    await page.getByText('Vul in wie namens de organisatie tekende.').waitFor()
    await page.keyboard.type('M. de Vries, bestuurder')
    await page.keyboard.press('Enter')
    await said('Vastgelegd.')
    await page.getByText('Getekend door M. de Vries, bestuurder.').waitFor()
    await type(page, /^Wie tekende/, 'M. de Vries, bestuurder')
    await press(page, /^Leg vast dat het mag/)
    await said('Vastgelegd.')
    expect((await consentsOf('Gezinshuizen')).map(({ kind, withdrawnOn }) => [kind, withdrawnOn])).toEqual([['bundling', null], ['names', null]])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('partners are asked for the network, of schools too, and nothing is forecast of them per organisation', async () => {
    const { page, context } = await open.visit(browser!, at('/metingen/nieuw'), leader)
    await page.getByRole('checkbox', { name: /^Partners in het netwerk/ }).check({ force: true })
    await page.getByText('Voor de vragenlijst van partners ook: De Brug.').waitFor()
    await page.goto(open.url + at('/metingen/2/klaarzetten/aantallen'))
    await page.getByText('Van partners tonen we alleen uitkomsten over het netwerk als geheel.').waitFor()
    expect(await page.getByRole('region', { name: 'Wat kunnen we zien met zo veel mensen?' }).getByRole('group').count()).toBe(4)
    await context.close()
  })

  test('with few people everywhere it is said without asking that only the network will be seen', async () => {
    const { page, context } = await open.visit(browser!, at('/metingen/2/klaarzetten/aantallen'), leader)
    const planner = page.getByRole('region', { name: 'Wat kunnen we zien met zo veel mensen?' })
    for (const role of ['Jongeren', 'Ouders en naasten']) for (const field of await planner.getByRole('group', { name: role }).getByRole('textbox').all()) await field.fill('4')
    await page.getByRole('button', { name: 'Laat zien wat we kunnen zien' }).click()
    await page.getByRole('button', { name: 'Lees alle 10 zinnen' }).waitFor()
    for (const who of ['jongeren', 'ouders en naasten']) expect(await page.getByText(`Van ${who} komen waarschijnlijk alleen uitkomsten van alle organisaties samen`).isVisible()).toBe(true)
    expect(await page.getByText('Van ouders en naasten van Wijkteam komen').isVisible()).toBe(false)
    await context.close()
  })

  test('each team has its own link, and small organisations are chosen before opening', async () => {
    const { page, context } = await open.visit(browser!, at('/metingen/2/youth'), leader)
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(expect.arrayContaining([`${linde}, Noord`, `${linde}, Zuid`]))
    const together = page.getByRole('group', { name: 'Samen tonen met andere kleine organisaties:' })
    await together.getByRole('checkbox', { name: linde }).check({ force: true })
    await page.getByText('Samen met andere kleine organisaties').nth(1).waitFor()
    const { waves } = (await leader.get(`/api/leader/projects/${project}`)).body
    const cohorts: { organisation: string; together: boolean }[] = waves[1].fieldworks.find(({ role }: { role: string }) => role === 'youth').cohorts
    expect(cohorts.filter((cohort) => cohort.together).map(({ organisation }) => organisation)).toEqual([idOf(linde), idOf(linde)])
    await together.getByRole('checkbox', { name: linde }).uncheck({ force: true })
    await page.getByText('Samen met andere kleine organisaties', { exact: true }).first().waitFor({ state: 'detached' })
    await context.close()
  })

  test('before closing it is said when something could be shown of the network alone', async () => {
    const { parent } = Object.fromEntries((await open.house.store.fieldworks.listOfWave((await open.house.store.waves.list(project))[1]?.id ?? '')).map(({ role, id }) => [role, id]))
    await answer(parent, 3)
    const { page, context } = await open.visit(browser!, at('/metingen/2/parent'), leader, phone)
    await page.getByRole('button', { name: 'Sluit de meting' }).click()
    await page.getByText('Met deze aantallen zie je ouders en naasten alleen op netwerkniveau').waitFor()
    await expectReadable(page)
    await context.close()
  })

  test('groups are chosen with the keyboard, and an address leads to the network', async () => {
    const { page, context, complaints } = await open.visit(browser!, at('/uitkomsten/score-per-criterion?role=professional'), leader, desktop)
    await page.locator('.chart svg').waitFor()
    const names = (await page.getByLabel('Organisatie').locator('option').allTextContents()).map((name) => name.trim())
    expect(names.slice(0, 2)).toEqual(['Alle organisaties', 'Het netwerk als geheel'])
    expect(names).toContain(linde)
    await tabTo(page, /^Organisatie/)
    await page.keyboard.press('ArrowDown')
    await page.waitForURL((url) => url.searchParams.get('organisation') === 'network')
    await page.locator('.result[aria-busy=false] .figure__finding', { hasText: 'netwerk' }).first().waitFor()
    const shared = page.url()

    const other = await context.newPage()
    await other.goto(shared)
    await other.locator('.figure__finding', { hasText: 'netwerk' }).first().waitFor()
    expect(await other.getByLabel('Organisatie').locator('option:checked').innerText()).toBe('Het netwerk als geheel')
    await other.getByRole('link', { name: 'Is een verschil met het netwerk toeval?' }).click()
    await arriveAt(other, 'Is een verschil')
    expect(await other.getByText('een keuze die dit project niet').count()).toBe(0)
    await other.goto(open.url + at('/uitkomsten/score-per-criterion?organisation=region:Nergens'))
    await other.getByText('een keuze die dit project niet (meer) heeft: organisatie').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('whatever is withheld leads to the page that says why, and so does the explanation', async () => {
    const { page, context } = await open.visit(browser!, at('/uitkomsten/score-per-criterion?role=manager'), leader, phone)
    await page.getByText('Wat staat hier niet?').waitFor()
    await page.getByRole('link', { name: 'Waarom zie ik niet alles?' }).click()
    await arriveAt(page, 'Waarom zie ik niet alles?')
    await page.getByRole('link', { name: 'Uitleg: hoe lees je de uitkomsten?' }).click()
    await arriveAt(page, 'Hoe lees je de uitkomsten?')
    await page.getByRole('link', { name: 'Waarom zie ik niet alles?' }).click()
    await arriveAt(page, 'Waarom zie ik niet alles?')
    await context.close()
  })

  test.each(['light', 'dark'] as const)('every screen of a network is readable at 320 px: %s', async (colorScheme) => {
    const { page, context, complaints } = await open.visit(browser!, '/', leader, { ...narrow, colorScheme, reducedMotion: 'reduce' })
    const screens: [string, (page: Page) => Promise<unknown>][] = [
      [at(''), () => page.getByText('Telt mee in het netwerk').first().waitFor()],
      [at('/organisaties/nieuw'), () => page.getByLabel('Welke teams zijn er?').fill('A\na').then(() => page.getByRole('button', { name: 'Voeg toe' }).click()).then(() => page.getByText('staat er twee keer').waitFor())],
      [at(`/organisaties/${idOf('Het Anker')}`), () => page.getByRole('button', { name: 'Leg vast dat het mag' }).click().then(() => page.getByText('Vul in wie').waitFor())],
      [at(`/organisaties/${idOf('Het Anker')}`), () => page.getByRole('button', { name: 'Trek de toestemming in' }).click().then(() => page.getByRole('alertdialog').waitFor())],
      [at('/metingen/nieuw'), () => page.getByRole('checkbox', { name: /^Partners/ }).check({ force: true })],
      [at('/metingen/2/klaarzetten/aantallen'), () => page.getByRole('checkbox', { name: 'Het Anker', exact: true }).first().waitFor()],
      [at('/metingen/2/youth'), () => page.getByRole('checkbox', { name: 'Het Anker', exact: true }).waitFor()],
      [at('/metingen/2/partner'), () => page.getByText('Telt alleen mee in het netwerk als geheel').first().waitFor()],
      [at('/uitkomsten/score-per-criterion?organisation=network'), () => page.locator('.chart svg').waitFor().then(() => page.getByText('Kies wat je ziet').click())],
      [at('/uitkomsten/score-per-criterion?role=manager'), () => page.getByText('Wat staat hier niet?').click()],
      ['/waarom-niet', () => page.getByRole('heading', { name: 'Wat blijft er over?' }).waitFor()],
    ]
    for (const [path, ready] of screens) {
      await page.goto(open.url + path)
      await ready(page)
      await expectReadable(page, colorScheme === 'light' ? 'everything' : 'colours')
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { arriveAt, press, tabTo, type } from './by-keyboard.ts'
import { desktop, expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const task = (page: Page, title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) }).last()

const ambition = (promise: string) => ({ sheet: 'ambitie', content: { promise, commitment: 'Wij houden contact.', doing: 'Elke maand overleg.' } })

describe.skipIf(browser === null)('the stappenplan and the agreements', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  const path = (rest = ''): string => `/projecten/${measuring.project}${rest}`
  const api = (rest: string): string => `/api/leader/projects/${measuring.project}${rest}`

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['Jeugdhulp De Linde', 'Het Anker'], ['professional'])
    await leader.post(api('/organisations'), { name: 'Scholengemeenschap De Brug', kind: 'gatekeeper', contact: '', crisis: '' })
  })
  afterAll(() => open.close())

  test('a step is ticked by keyboard with a day and a note, and taken back; the board follows', async () => {
    const { page, context, complaints } = await open.visit(browser!, path('/stappenplan'), leader, desktop)
    expect(await page.getByRole('row', { name: /Het Anker/ }).getByRole('cell').allInnerTexts()).toEqual(['1gepland (hier)', '2gepland', '3gepland', '4gepland', '5gepland'])
    await page.getByText(/Scholengemeenschap De Brug: signaleert en verwijst/).waitFor()
    await expectReadable(page)
    await press(page, /^Het Anker$/)
    await arriveAt(page, 'Stappenplan van Het Anker')
    await page.getByText('Stap 1 van 5: Bestuurlijk draagvlak').waitFor()
    await expectReadable(page)
    await press(page, /^Vink af: Het bestuur heeft gezegd/)
    await type(page, /^Notitie/, 'Besluit van 2 maart.')
    await press(page, /^Bewaar$/)
    await page.getByText('Stap 2 van 5: Mensen die het trekken').waitFor()
    const stand = async () => (await leader.get(api('/steps'))).body.organisations.find(({ name }: { name: string }) => name === 'Het Anker').stand
    expect((await stand()).steps[0].tasks[0].mark).toMatchObject({ state: 'done', on: (await leader.get(api(''))).body.today, note: 'Besluit van 2 maart.', savedBy: 'Anna' })
    await page.getByText('1. Bestuurlijk draagvlak').click()
    await task(page, 'Het bestuur heeft gezegd dat het de invoering steunt').getByRole('button', { name: /^Maak ongedaan/ }).click()
    await page.getByText('Stap 1 van 5: Bestuurlijk draagvlak').waitFor()
    expect((await stand()).here).toBe('draagvlak')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('what the workspace knows is shown as such, and leads to where it is filled in', async () => {
    const [linde = ''] = measuring.organisations
    const { page, context, complaints } = await open.visit(browser!, path(`/stappenplan/${linde}`), leader, narrow)
    await page.getByText('2. Mensen die het trekken').click()
    await expectReadable(page)
    await task(page, 'Er is een projectleider').getByRole('link', { name: 'Vul de projectleiders in' }).click()
    await page.getByRole('button', { name: 'Voeg een projectleider toe' }).click()
    await page.getByRole('button', { name: 'Bewaar de projectleiders' }).click()
    await page.getByText('Vul een naam in.').waitFor()
    await page.getByRole('group', { name: 'Eerste projectleider' }).getByLabel('Naam').fill('Sanne de Wit')
    await page.getByRole('button', { name: 'Haal weg: Sanne de Wit' }).click()
    await page.getByRole('button', { name: 'Zet terug' }).click()
    expect(await page.getByRole('group', { name: 'Eerste projectleider' }).getByLabel('Naam').inputValue()).toBe('Sanne de Wit')
    await expectReadable(page)
    await page.getByRole('button', { name: 'Bewaar de projectleiders' }).click()
    await page.getByText('De projectleiders zijn bewaard.').waitFor()
    await page.getByRole('button', { name: /^Onderdeel:/ }).click()
    await page.getByRole('link', { name: 'Stappenplan', exact: true }).click()
    await page.getByRole('link', { name: 'Jeugdhulp De Linde' }).click()
    await page.getByText('Stap 2 van 5: Mensen die het trekken').waitFor()
    expect(await task(page, 'Er is een projectleider').innerText()).toContain('Dit ziet de werkplek zelf.')
    await page.getByText('Er staat nog 1 ding open uit een eerdere stap.').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('of two people who write at once the second keeps his text, reads the other, and chooses; who leaves before it is kept is asked', async () => {
    const { page, context, complaints } = await open.visit(browser!, path('/afspraken/ambitie/wijzigen'), leader, narrow)
    await page.getByLabel('Belofte').fill('Mijn belofte.')
    await page.route('**/sheets', (route) => route.abort())
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('alert').getByText('geen verbinding').waitFor()
    await page.getByRole('link', { name: 'Projecten' }).click()
    const asked = page.getByRole('alertdialog', { name: 'Weggaan zonder te bewaren?' })
    await expectReadable(page)
    await asked.getByRole('button', { name: 'Blijf hier' }).click()
    expect(await page.getByLabel('Belofte').inputValue()).toBe('Mijn belofte.')
    await page.unroute('**/sheets')
    await leader.send('PUT', api('/sheets'), { written: ambition('De belofte van een ander.'), after: 0 })
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('De belofte van een ander.').waitFor()
    expect(await page.getByLabel('Belofte').inputValue()).toBe('Mijn belofte.')
    await expectReadable(page)
    await page.getByRole('button', { name: 'Neem de andere tekst over …' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Nee, houd mijn tekst' }).click()
    await page.getByRole('button', { name: 'Bewaar mijn tekst als nieuwste' }).click()
    await page.getByText('Versie 2.', { exact: false }).first().waitFor()
    await page.getByText('Nog leeg: commitment en doen.').waitFor()
    await page.getByRole('link', { name: 'Versie 1' }).click()
    await page.getByText('De belofte van een ander.').waitFor()
    await page.reload()
    await page.getByText(/Je leest versie 1, bewaard op/).waitFor()
    await expectReadable(page)
    await page.getByRole('link', { name: 'Begin met deze tekst' }).click()
    await page.getByText('Je begint met de tekst van versie 1.').waitFor()
    await page.getByLabel('Belofte').pressSequentially(' En meer.')
    await page.getByRole('link', { name: 'Annuleren' }).click()
    await page.getByRole('button', { name: 'Ja, ga weg' }).click()
    await page.getByText('Versie 2.', { exact: false }).first().waitFor()
    await page.goBack()
    expect(await page.getByLabel('Belofte').inputValue()).toBe('De belofte van een ander.')
    expect((await leader.get(api('/sheets'))).body.sheets[0]).toMatchObject({ version: 2, content: { promise: 'Mijn belofte.' } })
    expect(complaints).toEqual([])
    await context.close()
  })

  test('a list of partners hints at who is missing, young people and naasten first', async () => {
    const { page, context } = await open.visit(browser!, path('/afspraken/partners/wijzigen'), leader, narrow)
    await page.getByText(/Nog niet in de lijst: jongeren, ouders en naasten/).waitFor()
    await page.getByRole('button', { name: 'Voeg een partner toe' }).click()
    await page.keyboard.type('Jongerenraad')
    await page.getByLabel('Soort').selectOption('Jongeren')
    await page.getByText(/Nog niet in de lijst: ouders en naasten/).waitFor()
    await expectReadable(page)
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('rowheader', { name: 'Jongerenraad' }).waitFor()
    for (const rest of ['/afspraken/partners', '/afspraken', '/afspraken/deelname', '/afspraken/start/wijzigen', '/stappenplan']) {
      await page.goto(open.url + path(rest))
      await page.locator('h1').waitFor()
      await expectReadable(page)
    }
    await page.emulateMedia({ media: 'print' })
    await page.goto(open.url + path('/afspraken/partners'))
    await page.getByRole('rowheader', { name: 'Jongerenraad' }).waitFor()
    expect([await page.getByRole('navigation', { name: 'Onderdelen van dit project' }).count(), await page.getByRole('button', { name: 'Druk af' }).count(), await page.locator('.print-only').innerText()]).toEqual([0, 0, 'Oefennetwerk'])
    await context.close()
  })

  test('who may only read results finds neither; who may not coordinate reads and does not write', async () => {
    const { page, context } = await open.visit(browser!, '/', leader, desktop)
    let rights = ['results']
    await page.route(`**/api/leader/projects/${measuring.project}`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...(await response.json()), rights } })
    })
    await page.goto(open.url + path('/afspraken'))
    await page.getByRole('heading', { level: 1, name: 'Deze bladzijde is er niet' }).waitFor()
    expect(await page.getByRole('navigation', { name: 'Onderdelen van dit project' }).getByRole('link').allInnerTexts()).toEqual(['Overzicht', 'Uitkomsten', 'Terugkoppeling'])
    rights = ['results', 'read', 'manage']
    await page.goto(open.url + path('/afspraken/werkgroep'))
    await page.getByText('De coördinator vult dit in.').waitFor()
    expect(await page.getByRole('link', { name: /Vul in|Wijzig/ }).count()).toBe(0)
    await page.goto(open.url + path('/stappenplan/netwerk'))
    await page.getByText('Alleen de coördinator vinkt af voor het netwerk.').waitFor()
    expect(await page.getByRole('button', { name: /^Vink af/ }).count()).toBe(0)
    await tabTo(page, /2\. Coördinatie/)
    await context.close()
  })
})

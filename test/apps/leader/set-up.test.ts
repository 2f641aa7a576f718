import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, addMonths, today } from '@leidraadspiegel/schema'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { takePart } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, openLeaderHouse, phone, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Bewaar en ga verder' }).click()
const arrive = (page: Page, title: string): Promise<void> => page.getByRole('heading', { level: 1, name: title }).waitFor()
const step = (page: Page, name: string) => page.getByRole('navigation', { name: 'Stappen van het klaarzetten' }).getByRole('link', { name })

describe.skipIf(browser === null)('setting up a wave', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let project = ''
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    project = (await leader.post('/api/leader/projects', { name: 'Netwerk Noord', pilot: true })).body.project.id
    for (const name of ['De Linde', 'Het Anker']) await leader.post(`/api/leader/projects/${project}/organisations`, { name, kind: 'implementing', contact: '', crisis: '' })
  })
  afterAll(() => open.close())

  const view = async (): Promise<any> => (await leader.get(`/api/leader/projects/${project}`)).body
  const fieldworkOf = async (role: string): Promise<any> => (await view()).waves[0].fieldworks.find((each: { role: string }) => each.role === role)

  test('step by step for professionals and young people, left and taken up again, until both are open', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${project}`, leader)
    await page.getByRole('link', { name: 'Zet een eerste meting klaar' }).click()
    await arrive(page, 'Meting klaarzetten')
    for (const role of [/^Professionals/, /^Jongeren/]) await page.getByRole('checkbox', { name: role }).check({ force: true })
    await page.getByText('Van 12 tot en met 15 jaar weten ook ouders ervan.').waitFor()
    await page.getByRole('radio', { name: /^Korte vragenlijst/ }).first().check({ force: true })
    await goOn(page)

    await arrive(page, 'Wanneer kan iedereen meedoen?')
    const youth = page.getByRole('group', { name: 'Jongeren' })
    expect([await youth.getByLabel('Openen op').inputValue(), await youth.getByLabel('Invullen kan tot en met').inputValue()]).toEqual([today(), addMonths(today(), 3)])
    await youth.getByLabel('Invullen kan tot en met').fill(addDays(today(), -2))
    await goOn(page)
    await youth.getByText('De sluitingsdag ligt voor de openingsdag.').waitFor()
    await youth.getByLabel('Invullen kan tot en met').fill(addDays(today(), 60))
    await goOn(page)

    await arrive(page, 'Hoeveel mensen nodig je uit?')
    const numbers = page.locator('form#stap').getByRole('group', { name: 'Jongeren' }).getByRole('group', { name: 'De Linde' })
    await numbers.getByLabel('Je nodigt uit').fill('24')
    await numbers.getByLabel('Uitkomsten vanaf').fill('8')
    await step(page, 'Wanneer?').click()
    await arrive(page, 'Wanneer kan iedereen meedoen?')
    await step(page, 'Hoeveel mensen?').click()
    expect([await numbers.getByLabel('Je nodigt uit').inputValue(), await numbers.getByLabel('Uitkomsten vanaf').inputValue()]).toEqual(['24', '8'])
    await numbers.getByLabel('Uitkomsten vanaf').fill('12')
    for (const field of await page.locator('form#stap').getByLabel('Je nodigt uit').all()) if ((await field.inputValue()) === '') await field.fill('30')
    await page.getByRole('link', { name: 'Later verder' }).click()
    await arrive(page, 'Netwerk Noord')
    await expect.poll(async () => (await fieldworkOf('youth')).cohorts.map(({ invited, minimum }: { invited: number; minimum: number }) => [invited, minimum])).toEqual([[24, 12], [30, 10]])

    await page.reload()
    await page.getByRole('link', { name: 'Ga verder met klaarzetten', exact: true }).click()
    await arrive(page, 'Veilig vragen')
    for (const name of ['De Linde', 'Het Anker']) {
      await page.getByRole('group', { name }).getByLabel('Contactpersoon').fill(`Sanne van ${name}`)
      await page.getByRole('group', { name }).getByLabel('Nummer bij spoed').fill('020 123 45 67')
    }
    for (const name of ['De Linde', 'Het Anker']) {
      const card = page.locator('details.cohort', { has: page.getByRole('heading', { name }) })
      if (!(await card.getByLabel('Wie leest open antwoorden').isVisible())) await card.locator('summary').click()
      await card.getByLabel('Wie leest open antwoorden').fill('Sanne')
      await card.getByLabel('Wie is de aandachtsfunctionaris?').fill('Mo')
      await card.getByRole('button', { name: 'Bewaar het protocol' }).click()
      await card.getByText('Het signaalprotocol is bewaard.').waitFor()
    }
    await page.getByRole('checkbox', { name: 'De Linde' }).check({ force: true })
    await goOn(page)

    await arrive(page, 'Wil je zelf nog iets vragen?')
    await goOn(page)

    await arrive(page, 'Wat lezen deelnemers?')
    const own = page.getByRole('region', { name: 'Jongeren' }).getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'De Linde' }) })
    await own.getByText('Eigen zinnen van De Linde').click()
    await own.getByLabel('Wie vraagt dit, en waarom?').fill('Wij horen graag wat u vindt.')
    await goOn(page)
    await own.getByText('Schrijf "je" en "jouw"').waitFor()
    await own.getByLabel('Wie vraagt dit, en waarom?').fill('Wij horen graag wat jij vindt.')
    await goOn(page)

    await arrive(page, 'Nog één keer kijken, en openen')
    expect(await page.getByRole('navigation', { name: 'Stappen van het klaarzetten' }).getByText('gedaan').count()).toBe(5)
    for (const [title, short] of [['Professionals', 'professionals'], ['Jongeren', 'jongeren']] as const) {
      const part = page.getByRole('region', { name: title })
      expect(await part.innerText()).toContain('de sluitingsdag kan alleen nog later')
      await part.getByRole('button', { name: `Open voor ${short}` }).click()
      await page.getByRole('button', { name: 'Ja, open de meting' }).click()
      await page.getByText(`De meting is open voor ${short}.`).waitFor()
    }
    const { state, opensOn, closesOn, cohorts, messages } = await fieldworkOf('youth')
    expect([state, opensOn, closesOn, messages.length, cohorts.map(({ words }: { words: boolean }) => words)]).toEqual(['open', today(), addDays(today(), 60), 1, [true, false]])
    expect((await fieldworkOf('professional')).form).toBe('core')
    const start = String((await open.house.visitor().get(`/m/${cohorts[0].id}`)).body)
    expect(start).toContain('Wij horen graag wat jij vindt.')
    expect(start).toContain('Invullen kan tot en met')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('a role that is taken away asks once more, and what was opened stays as it is', async () => {
    await leader.post(`/api/leader/projects/${project}/waves`, { title: 'Vervolg', fieldworks: [{ role: 'manager', form: 'full' }, { role: 'parent', form: 'full' }] })
    const { page, context } = await open.visit(browser!, `/projecten/${project}/metingen/2/klaarzetten/wie`, leader)
    await page.getByRole('checkbox', { name: /^Ouders/ }).uncheck({ force: true })
    await goOn(page)
    await page.getByRole('alertdialog', { name: 'Ouders en naasten weghalen?' }).getByRole('button', { name: 'Ja, haal weg' }).click()
    await arrive(page, 'Wanneer kan iedereen meedoen?')
    expect((await view()).waves[1].fieldworks.map(({ role }: { role: string }) => role)).toEqual(['manager'])
    await page.goto(`${open.url}/projecten/${project}/metingen/1/klaarzetten/periode`)
    await page.getByText('Alle groepen van deze meting zijn al geopend.').waitFor()
    await page.goto(`${open.url}/projecten/${project}/metingen/1/klaarzetten/iets`)
    await arrive(page, 'Deze bladzijde is er niet')
    await context.close()
  })

  test('what cannot be kept now stays typed, and says so', async () => {
    const { page, context } = await open.visit(browser!, `/projecten/${project}/metingen/2/klaarzetten/aantallen`, leader)
    await page.route('**/api/leader/cohorts/**', (route) => route.abort())
    const field = page.locator('form#stap').getByLabel('Je nodigt uit').first()
    await field.fill('17')
    await goOn(page)
    await page.getByText('Nog niet alles is bewaard.').waitFor()
    await page.getByRole('alert').getByText('geen verbinding').first().waitFor()
    await page.unroute('**/api/leader/cohorts/**')
    await step(page, 'Veilig vragen').click()
    await arrive(page, 'Veilig vragen')
    await step(page, 'Hoeveel mensen?').click()
    expect(await field.inputValue()).toBe('17')
    await goOn(page)
    await arrive(page, 'Veilig vragen')
    expect((await view()).waves[1].fieldworks[0].cohorts[0].invited).toBe(17)
    await context.close()
  })

  test('the last day moves on, is told before it is done, and what is not enough has four ways on', async () => {
    const { page, context } = await open.visit(browser!, `/projecten/${project}/metingen/1/youth`, leader, phone)
    await page.getByRole('heading', { name: 'Nodig jongeren uit' }).waitFor()
    await page.getByRole('button', { name: 'Sluit de meting' }).click()
    const closing = page.getByRole('alertdialog')
    await closing.getByText('nog niet genoeg', { exact: true }).first().waitFor()
    for (const way of ['Langer openhouden', 'Samen tonen met andere kleine organisaties', 'Alleen laten meetellen in het netwerk', 'Gesprekken voeren']) expect(await closing.getByRole('heading', { name: way }).count()).toBe(1)
    await expectReadable(page)
    await closing.getByRole('button', { name: 'Kies een latere dag' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Tot wanneer kan invullen?' })
    await dialog.getByText('Daarna kan het weer later, maar niet eerder.').waitFor()
    await dialog.getByLabel('Invullen kan tot en met').fill(addDays(today(), 30))
    await dialog.getByRole('button', { name: 'Ja, dit wordt de dag' }).click()
    await dialog.getByText('Later mag, eerder niet.').waitFor()
    await dialog.getByLabel('Invullen kan tot en met').fill(addDays(today(), 90))
    await dialog.getByRole('button', { name: 'Ja, dit wordt de dag' }).click()
    await page.getByText(/^Gedaan\. Deelnemers lezen nu/).waitFor()
    expect((await fieldworkOf('youth')).closesOn).toBe(addDays(today(), 90))
    await context.close()
  })

  test('a preview goes through the real questions to the end, and leaves nothing behind', async () => {
    const { cohorts, id } = await fieldworkOf('youth')
    await takePart(open.house, leader, cohorts[0].id, 1)
    const contents = async (): Promise<unknown> => {
      const files = (await readdir(open.house.folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())
      const kept = files.filter(({ name, parentPath }) => `${parentPath}/${name}`.includes(id))
      return [await open.house.store.box.count(cohorts[0].id), files.map(({ name }) => name).filter((name) => !name.endsWith('.wal')).toSorted(), await Promise.all(kept.map(async ({ name, parentPath }) => (await readFile(join(parentPath, name))).toString('base64')))]
    }
    const before = await contents()
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${project}/metingen/1/youth`, leader, phone)
    const [preview] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Bekijk als jongere van De Linde' }).click()])
    const sent: string[] = []
    preview.on('request', (request) => void (request.method() === 'GET' || sent.push(`${request.method()} ${request.url()}`)))
    await preview.getByText('Wat je hier invult, wordt niet verstuurd en niet bewaard.').waitFor()
    expect(await preview.getByText('Wij horen graag wat jij vindt.').isVisible()).toBe(true)
    await preview.locator('#start').click()
    await preview.locator('.page-buttons:visible').waitFor()
    for (let pages = 0; pages < 12 && !(await preview.getByRole('heading', { name: 'Dit was een voorbeeld' }).isVisible()); pages += 1) {
      const next = preview.locator('.next:visible')
      const heading = await preview.locator('main h1:visible').innerText()
      await next.click()
      await preview.waitForFunction((old) => [...document.querySelectorAll<HTMLElement>('main h1')].some((each) => each.offsetParent !== null && each.innerText !== old), heading)
    }
    await preview.getByText('Er is niets verstuurd en niets bewaard.').waitFor()
    expect(await preview.getByText('Bewaar en ga later verder').count()).toBe(0)
    await expectReadable(preview)
    expect([sent, complaints]).toEqual([[], []])
    expect(await contents()).toEqual(before)
    await context.close()
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, takePart } from '../server/measuring.ts'
import { passphrase } from '../server/open-house.ts'
import { codeOf } from '../server/second-step.ts'
import { arriveAt, focused, press, tabTo, type } from './by-keyboard.ts'
import { desktop, openLeaderHouse, phone, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('with the keyboard alone', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  beforeAll(async () => {
    open = await openLeaderHouse()
  })
  afterAll(() => open.close())

  test('from the set-up link to an open fieldwork', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/opzetten#${open.house.setupToken.text}`)
    expect(page.url()).toBe(`${open.url}/opzetten`)
    await type(page, /Je naam/, 'Anna')
    await type(page, /e-mailadres/, 'anna@example.nl')
    await type(page, /Wachtzin/, passphrase)
    await page.keyboard.press('Enter')
    await arriveAt(page, 'Nog één ding: een tweede stap')
    const key = ((await page.locator('.new-app__key').textContent()) ?? '').replaceAll(' ', '')
    await type(page, /Code uit de app/, codeOf(key))
    await page.keyboard.press('Enter')
    await arriveAt(page, 'Bewaar je herstelcodes')
    open.house.know({ key, recoveryCodes: await page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem').allTextContents() })
    await press(page, /Ik heb ze bewaard/)
    await arriveAt(page, 'Je projecten')

    await press(page, /Maak je eerste project/)
    await arriveAt(page, 'Nieuw project')
    await type(page, /Naam van het project/, 'Netwerk Noord')
    await tabTo(page, /Dit is een proefproject/)
    await page.keyboard.press('Space')
    await press(page, /Maak het project/)
    await arriveAt(page, 'Netwerk Noord')
    expect(await page.getByText('Proefproject', { exact: true }).isVisible()).toBe(true)

    await press(page, /^Voeg een organisatie toe/)
    await arriveAt(page, 'Organisatie toevoegen')
    await type(page, /Naam van de organisatie/, 'De Linde')
    await type(page, /bij spoed/, '020 123 45 67')
    await page.keyboard.press('Enter')
    await arriveAt(page, 'Netwerk Noord')

    await press(page, /Zet een eerste meting klaar/)
    await arriveAt(page, 'Meting klaarzetten')
    await tabTo(page, /^Professionals/)
    await page.keyboard.press('Space')
    await tabTo(page, /Hele vragenlijst/)
    await page.keyboard.press('ArrowDown')
    await press(page, /Bewaar en ga verder/)
    await arriveAt(page, 'Wanneer kan iedereen meedoen?')
    await press(page, /Bewaar en ga verder/)
    await arriveAt(page, 'Hoeveel mensen nodig je uit?')
    await type(page, /^Je nodigt uit/, '40')
    await press(page, /Bewaar en ga verder/)
    await arriveAt(page, 'Veilig vragen')
    await type(page, /^Contactpersoon/, 'Sanne')
    await press(page, /Bewaar en ga verder/)
    await arriveAt(page, 'Wil je zelf nog iets vragen?')
    await press(page, /Bewaar en ga verder/)
    await arriveAt(page, 'Wat lezen deelnemers?')
    await press(page, /Later verder/)
    await arriveAt(page, 'Netwerk Noord')

    await press(page, /^Ga verder met klaarzetten/)
    await arriveAt(page, 'Nog één keer kijken')
    expect(await page.getByText('Korte vragenlijst').first().isVisible()).toBe(true)
    await press(page, /Open voor professionals/)
    await page.getByRole('alertdialog').waitFor()
    await press(page, /Ja, open de meting/)
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('De meting is open voor professionals.'))
    await press(page, /Ga nu uitnodigen/)
    await arriveAt(page, 'Professionals')
    await press(page, /^Pauzeer/)
    await page.getByText('De meting staat op pauze.').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('the first stop of a page leads past everything to its content', async () => {
    const { page, context } = await open.visit(browser!, '/', await open.house.leader())
    await page.keyboard.press('Tab')
    expect((await focused(page)).name).toBe('Naar de inhoud')
    await page.keyboard.press('Enter')
    await tabTo(page, /Nieuw project|eerste project/)
    await context.close()
  })

  test('through the questions about a project and into the explanation', async () => {
    const leader = await open.house.leader()
    const { project, fieldworks, cohorts } = await prepare(leader, ['De Linde'], ['professional'])
    await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/open`)
    await takePart(open.house, leader, cohorts.professional?.[0] ?? '', 8)
    await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/close`)
    await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/publish`)
    for (const screen of [desktop, phone]) {
      const { page, context, complaints } = await open.visit(browser!, `/projecten/${project}/uitkomsten/score-per-criterion`, leader, screen)
      await page.locator('.chart svg').waitFor()
      if (screen === phone) await press(page, /^Kies een andere vraag/)
      await press(page, /^Waar is veel/)
      await arriveAt(page, 'Waar is veel')
      await page.locator('.chart svg').waitFor()
      if (screen === phone) await press(page, /^Kies wat je ziet/)
      await tabTo(page, /^Groep/)
      await page.keyboard.press('ArrowDown')
      await page.waitForURL((url) => url.searchParams.get('role') === 'professional')
      await press(page, /^Tabel met alle getallen/)
      await page.getByRole('table').waitFor()
      await press(page, /^Hoe lees ik dit/)
      await arriveAt(page, 'Hoe lees je de uitkomsten?')
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  test('Escape leaves a question unanswered and puts the focus back where it was', async () => {
    const leader = await open.house.leader()
    const { project } = (await leader.post('/api/leader/projects', { name: 'Twijfel', pilot: true })).body
    await leader.post(`/api/leader/projects/${project.id}/organisations`, { name: 'Het Anker', kind: 'implementing', contact: '', crisis: '112' })
    await leader.post(`/api/leader/projects/${project.id}/waves`, { title: 'Nulmeting', fieldworks: [{ role: 'manager', form: 'full' }] })
    const { page, context } = await open.visit(browser!, `/projecten/${project.id}/metingen/1/manager`, leader)
    await press(page, /Open de meting/)
    await page.getByRole('alertdialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.textContent === 'Open de meting')
    expect(await page.getByText('In voorbereiding', { exact: true }).isVisible()).toBe(true)
    await context.close()
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, takePart, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const beamer = { viewport: { width: 1920, height: 1080 } }

describe.skipIf(browser === null)('telling what was found', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  const path = (rest = ''): string => `/projecten/${measuring.project}/terugkoppeling${rest}`
  const records = async (): Promise<KeptRecord[]> => (await leader.get(`/api/leader/projects/${measuring.project}/records`)).body.records

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde', 'Het Anker', 'Samen Verder'], ['youth'])
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)
    await takePart(open.house, leader, measuring.cohorts.youth![0]!, 12)
    for (const step of ['close', 'publish']) await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/${step}`)
  })
  afterAll(() => open.close())

  test('from the six screens of the meeting to what is chosen, the board, the municipality, and the page that those who took part can read', async () => {
    const { page, context, complaints } = await open.visit(browser!, path(), leader, beamer)
    await expectReadable(page)
    await page.getByRole('link', { name: 'Open de schermen' }).click()
    for (const [key, title] of [['', 'Wie deden mee, en wat kunnen we niet laten zien?'], ['ArrowRight', 'Alles op één blad'], ['ArrowRight', 'Hier zijn we sterk'], ['PageDown', 'Hier kijken we verschillend'], ['ArrowRight', 'Zo werken we samen'], ['ArrowRight', 'Wat kiezen we?'], ['ArrowLeft', 'Zo werken we samen']] as const) {
      if (key !== '') await page.keyboard.press(key)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      if (['Hier zijn we sterk', 'Wat kiezen we?'].includes(title)) await expectReadable(page)
    }
    await page.getByLabel('Herkennen we dit?').fill('Ja, tijd is steeds te kort.')
    await page.getByLabel('Herkennen we dit?').press('ArrowRight')
    await page.getByText('Er staat iets dat nog niet is bewaard.').waitFor()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByLabel('Wat willen we?').fill('Eén ding goed doen.')
    await page.getByRole('button', { name: 'Bewaar wat hier staat' }).click()
    await page.getByText(/^Bewaard op .* door Anna\.$/).waitFor()
    const [meeting] = ofKind(await records(), 'feedback-meeting')
    expect([meeting!.content.answers.together.recognise, meeting!.content.answers.choose.want]).toEqual(['Ja, tijd is steeds te kort.', 'Eén ding goed doen.'])

    await page.getByRole('button', { name: 'Leg een verbeterpunt vast' }).click()
    await page.getByLabel('Onderwerp').selectOption('In contact blijven en continuïteit')
    await page.getByLabel('Wat willen we beter?').fill('Jongeren weten wie zij kunnen bellen')
    await page.getByLabel('Wat gaan we doen?').fill('Elke jongere krijgt een kaart met nummers')
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.getByText('Vul een naam of functie in.').waitFor()
    await page.getByLabel('Wie doet dit?').fill('Teamleider')
    await page.getByLabel('Wie volgt het?').fill('Projectleider')
    await page.getByLabel('Wanneer is het klaar?').fill('2020-01-01')
    await page.getByLabel('Wat zorgt dat dit blijft?').fill('De kaart zit in de map.')
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.getByRole('alert').getByText('Deze dag is al geweest.').waitFor()
    await page.getByLabel('Wanneer is het klaar?').fill('2999-01-01')
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.getByText('Vastgelegd: Jongeren weten wie zij kunnen bellen').waitFor()
    const [points, actions] = [ofKind(await records(), 'improvement'), ofKind(await records(), 'action')]
    expect(points.map(({ content }) => content.evidence[0])).toEqual([{ of: 'record', record: meeting!.id, part: 'choose' }])
    expect(actions.map(({ content: { improvement, owner, monitor, term } }) => [improvement, owner, monitor, term])).toEqual([[points[0]!.id, 'Teamleider', 'Projectleider', '2999-01-01']])

    await page.getByRole('link', { name: 'Terug naar Terugkoppeling' }).click()
    await page.getByText(/Bewaard van de bijeenkomst op/).waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Voor het bestuur' }).getByRole('link', { name: 'Open het blad' }).click()
    await page.getByRole('button', { name: 'Schrijf jullie eigen deel' }).click()
    await page.getByLabel('Wat vragen jullie van het bestuur?').fill('Vier uur per week.')
    await page.getByRole('button', { name: 'Bewaar ons deel' }).click()
    await page.getByRole('article').getByText('Vier uur per week.').waitFor()
    await page.goto(open.url + path('/gemeente'))
    await page.getByRole('heading', { name: 'Zo staat het netwerk ervoor' }).waitFor()
    await expectReadable(page)
    for (const sheet of ['/gemeente', '/bestuur']) {
      await page.goto(open.url + path(sheet))
      await page.getByRole('article').first().waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('button:visible, select:visible').count(), sheet).toBe(0)
      await page.emulateMedia({ media: 'screen' })
    }

    await page.goto(open.url + path('/deelnemers'))
    await page.getByRole('link', { name: 'Maak de bladzijde voor Jongeren' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bladzijde voor jongeren' }).waitFor()
    await page.getByRole('group', { name: 'Gezegd 1' }).getByLabel('In gewone woorden').fill('Acht van de 12 vonden dit.')
    await page.getByRole('button', { name: 'Bewaar als concept' }).click()
    await page.getByText('Typ hier geen getallen.', { exact: false }).first().waitFor()
    await page.getByRole('group', { name: 'Gezegd 1' }).getByLabel('In gewone woorden').fill('Praten over moeilijke dingen gaat goed.')
    await page.getByRole('button', { name: 'Bewaar als concept' }).click()
    await page.getByText('Concept: nog niemand leest dit').waitFor()
    await page.getByRole('button', { name: 'Maak openbaar' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ja, maak openbaar' }).click()
    await page.getByText('De bladzijde is openbaar.').waitFor()
    const address = await page.getByRole('link', { name: /\/u\// }).getAttribute('href')
    expect(complaints).toEqual([])
    await context.close()

    const phone = await browser!.newContext({ ...narrow, javaScriptEnabled: false })
    const reader = await phone.newPage()
    await reader.goto(address!)
    await reader.getByText('Praten over moeilijke dingen gaat goed.').waitFor()
    await reader.getByText(/Dat komt van 12 jongeren/).first().waitFor()
    await reader.getByText('Elke jongere krijgt een kaart met nummers').waitFor()
    await reader.getByRole('heading', { name: 'Hulp nodig?' }).waitFor()
    expect(await reader.title()).toBe('Uitkomsten')
    await phone.close()
  })

  test('is readable on a phone: every screen, and the pages for others', async () => {
    const { page, context, complaints } = await open.visit(browser!, path('/schermen?scherm=2'), leader, narrow)
    for (const rest of ['/schermen?scherm=2', '/bestuur', '/deelnemers', '/deelnemers/youth']) {
      await page.goto(open.url + path(rest))
      await page.locator('h1').waitFor()
      await page.getByText('Even ophalen …').first().waitFor({ state: 'detached' })
      await expectReadable(page)
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ofKind, quarterAfter, quarterOf, quarterTitle, today } from '@leidraadspiegel/schema'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { anAction } from '../../packages/schema/any-record.ts'
import { addWave, prepare, takePart, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const now = quarterOf(today())

describe.skipIf(browser === null)('following how the work goes', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  const path = (last = ''): string => `/projecten/${measuring.project}/voortgang${last}`
  const kept = async () => open.house.store.records.list(measuring.project)

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['Jeugdhulp De Linde'], ['professional'])
    const measure = async ({ fieldworks, cohorts }: Pick<Measuring, 'fieldworks' | 'cohorts'>): Promise<void> => {
      await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/open`)
      await takePart(open.house, leader, cohorts.professional![0]!, 12)
      for (const step of ['close', 'publish']) await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/${step}`)
    }
    await measure(measuring)
    await open.house.store.records.create(measuring.project, measuring.organisations[0]!, anAction({ state: 'started', what: 'Scholing voor het hele team' }), 'Sanne')
    await measure(await addWave(leader, measuring.project, measuring.organisations, ['professional'], 'Vervolgmeting'))
  })
  afterAll(() => open.close())

  test('from an indicator and its quarters to looking back, the report and the evaluation', async () => {
    const { page, complaints } = await open.visit(browser!, path(), leader)
    await page.getByText('Er is nog geen indicator.').waitFor()
    await expectReadable(page)

    await page.getByRole('button', { name: 'Kies een indicator' }).click()
    await page.getByText('Iets anders', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Naam' }).fill('Suïcidepogingen')
    await page.getByRole('textbox', { name: 'Wat tel je?' }).fill('keer')
    await page.getByLabel('Waar komt het getal vandaan?').fill('registratie')
    await page.getByRole('button', { name: 'Bewaar de indicator' }).click()
    await page.getByText('Aantallen suïcides, pogingen of incidenten houden we hier niet bij.').first().waitFor()
    await page.getByText('Geschoolde medewerkers').click()
    await page.getByLabel('Streven').fill('80')
    await page.getByLabel('Vanaf welk kwartaal?').selectOption(quarterAfter(now, -3))
    await page.getByRole('button', { name: 'Bewaar de indicator' }).click()
    await page.getByRole('heading', { name: 'Geschoolde medewerkers' }).waitFor()

    const fill = async (quarter: string, trained: string): Promise<void> => {
      await page.getByRole('button', { name: 'Vul een kwartaal in: Geschoolde medewerkers' }).click()
      await page.getByLabel('Kwartaal', { exact: true }).selectOption(quarter)
      await page.getByLabel(/^Medewerkers met jongerencontact/).fill(trained)
      await page.getByLabel('Van hoeveel medewerkers').fill('12')
      await page.getByRole('button', { name: 'Bewaar dit kwartaal' }).click()
      await page.getByRole('button', { name: 'Vul een kwartaal in: Geschoolde medewerkers' }).waitFor()
    }
    await fill(quarterAfter(now, -3), '5')
    await fill(quarterAfter(now, -1), '8')
    await page.getByText(`Over 1 kwartaal is niets ingevuld: ${quarterTitle(quarterAfter(now, -2))}.`).waitFor()
    await page.getByRole('button', { name: 'Vul een kwartaal in: Geschoolde medewerkers' }).click()
    await page.getByLabel('Kwartaal', { exact: true }).selectOption(quarterAfter(now, -3))
    await page.getByText(`Over het ${quarterTitle(quarterAfter(now, -3))} staat er al: 5 van 12.`).waitFor()
    await page.getByRole('button', { name: 'Verander dat getal' }).click()
    await page.getByLabel(/^Medewerkers met jongerencontact/).fill('6')
    await page.getByRole('button', { name: 'Bewaar dit kwartaal' }).click()
    await page.getByRole('button', { name: 'Schrijf een reflectie op' }).click()
    await page.getByLabel('Wie waren erbij?').fill('projectleider\naandachtsfunctionaris')
    await page.getByRole('button', { name: 'Voeg toe bij successen' }).click()
    await page.getByLabel('Wat werd er gezegd?').fill('Elk nieuw dossier heeft nu een plek voor het plan.')
    await expectReadable(page)
    await page.getByRole('button', { name: 'Bewaar de reflectie' }).click()
    await page.getByText('Elk nieuw dossier heeft nu een plek voor het plan.').waitFor()
    expect(ofKind(await kept(), 'quarter').map(({ content }) => content.number)).toContainEqual({ measure: 'trained', trained: 6, staff: 12 })
    await expectReadable(page)

    await page.getByRole('link', { name: 'Maak de kwartaalrapportage' }).click()
    await page.getByRole('heading', { name: `Kwartaalrapportage ${quarterTitle(now)}` }).waitFor()
    await page.getByText('Scholing voor het hele team').waitFor()
    await expectReadable(page)
    for (const [title, words] of [['Bekijk: Actie: Scholing voor het hele team', 'Scholing voor het hele team'], ['Bekijk: Indicator: Geschoolde medewerkers', 'Geschoolde medewerkers']] as const) {
      await page.getByRole('link', { name: title, exact: true }).first().click()
      await expect.poll(() => page.getByRole('heading', { level: 3, name: words }).or(page.getByRole('heading', { level: 2, name: words })).first().evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)).toBe(true)
      await page.goBack()
      await page.getByRole('heading', { name: `Kwartaalrapportage ${quarterTitle(now)}` }).waitFor()
    }
    await page.getByRole('link', { name: 'de stappen', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Stappenplan van Jeugdhulp De Linde' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: `Kwartaalrapportage ${quarterTitle(now)}` }).waitFor()
    const pdf = await page.request.get(open.url + (await page.getByRole('link', { name: 'Download als PDF' }).getAttribute('href')))
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')

    await page.getByRole('link', { name: 'Terug naar de voortgang' }).click()
    await page.getByRole('link', { name: 'Naar de evaluatie' }).click()
    await page.getByText('Er zijn nog geen notities van gesprekken.').waitFor()
    await page.getByRole('button', { name: 'Schrijf een eigen uitleg: Veiligheids- en signaleringsplannen' }).first().waitFor()
    await page.getByText('Scholing voor het hele team').first().waitFor()
    await page.getByRole('button', { name: 'Voeg toe wat er speelde' }).click()
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('button', { name: /^Verander: Een reorganisatie/ }).waitFor()
    await page.getByRole('button', { name: /^Schrijf een eigen uitleg: Veiligheids- en signaleringsplannen/ }).first().click()
    await page.getByLabel('Wat lijkt mee te spelen?').fill('We denken aan de vaste plek in het dossier.')
    await page.getByRole('button', { name: 'Bewaar de uitleg' }).click()
    await page.getByRole('button', { name: /^Verander de uitleg: Veiligheids- en signaleringsplannen/ }).waitFor()
    await expectReadable(page)
    expect(complaints).toEqual([])
  })

  test('reads well on a small screen and in the dark, on every page of it, and on paper without anything to press', async () => {
    for (const last of ['', '/rapport', '/evaluatie']) {
      const { page, context, complaints } = await open.visit(browser!, path(last), leader, { ...narrow, colorScheme: 'dark' })
      await page.locator('.chart svg, .figure svg, .change').first().waitFor()
      await expectReadable(page, 'colours')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('button:visible, select:visible, input:visible').count(), last).toBe(0)
      expect(complaints).toEqual([])
      await context.close()
    }
  })
})

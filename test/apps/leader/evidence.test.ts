import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Asked } from '../../../apps/leader/src/evidence-queries.ts'
import { answersToKeep, earlierThan, guideFor, readNumber } from '../../../apps/leader/src/evidence.ts'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, takePart, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { desktop, expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe('what is filled in together', () => {
  const choice = { help: '', kind: 'choice' as const, criterion: null, options: [], after: null }
  const asked: Asked = { version: 1, title: '', pages: [{ name: 'a', title: '', help: '', questions: [{ ...choice, name: 'scan-01', title: '' }, { ...choice, name: 'scan-01-bewijs', title: '', kind: 'text' as const, after: { question: 'scan-01', values: [2, 3] } }] }] }

  test('evidence goes along as long as it is asked', () => {
    expect(answersToKeep(asked, { 'scan-01': 3, 'scan-01-bewijs': ' Protocol ' })).toEqual({ 'scan-01': 3, 'scan-01-bewijs': 'Protocol' })
    expect(answersToKeep(asked, { 'scan-01': 1, 'scan-01-bewijs': 'Protocol' })).toEqual({ 'scan-01': 1 })
  })

  test('one begins with the latest scan before this wave', () => {
    expect(earlierThan([], 2)).toBeUndefined()
  })

  test('the guide asks everybody in the words that are meant for them', () => {
    const help = 'Medewerker: Welke stappen zet je? Jongere: Wat doen hulpverleners hier? Ouder of naaste: Wat gebeurt er?'
    expect([guideFor(help, 'manager'), guideFor(help, 'youth'), guideFor(help, 'parent'), guideFor('Bedank voor het gesprek.', 'youth')]).toEqual(['Welke stappen zet je?', 'Wat doen hulpverleners hier?', 'Wat gebeurt er?', 'Bedank voor het gesprek.'])
  })

  test('a number is read with a comma or a point', () => {
    expect(['72', '7,4', '7.4', ' ', 'veel'].map(readNumber)).toEqual([72, 7.4, 7.4, null, null])
  })
})

describe.skipIf(browser === null)('findings besides the questionnaires', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['Jeugdhulp De Linde', 'Het Anker'], ['professional'])
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/open`)
    await takePart(open.house, leader, measuring.cohorts.professional![0]!, 6)
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/close`)
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/publish`)
  })
  afterAll(() => open.close())

  test('from a scan kept halfway and a round of conversations to where they stand beside the figures', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${measuring.project}/bevindingen`, leader, desktop)
    await page.getByLabel('Organisatie').selectOption('Jeugdhulp De Linde')
    await expectReadable(page)

    await page.getByRole('link', { name: /^Vul de scan in/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Protocolscan: Jeugdhulp De Linde' }).waitFor()
    const first = page.getByRole('radiogroup', { name: /^Er is een vastgesteld protocol/ })
    await first.getByText('ja', { exact: true }).click()
    await page.getByLabel('Waaruit blijkt dat?').first().fill('Protocol, versie van maart')
    await page.getByText('1 van 28 vragen ingevuld').waitFor()
    await expectReadable(page)
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('1 van 28 vragen ingevuld, nog niet klaar').waitFor()

    await page.getByRole('link', { name: /^Ga verder/ }).click()
    await page.getByText('We zijn klaar met deze scan').click()
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Noem minstens twee functies').waitFor()
    await page.getByLabel('Wie vulden dit samen in?').fill('projectleider\ngedragswetenschapper')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText(/^Klaar op/).waitFor()

    await page.getByRole('link', { name: 'Schrijf een gespreksronde op' }).click()
    await page.getByText('Jongeren', { exact: true }).click()
    await page.getByText('Lees dit voordat je schrijft').waitFor()
    await page.getByText('Veiligheids- en signaleringsplannen', { exact: true }).click()
    await page.getByLabel('Wat gaat goed?').last().waitFor({ state: 'attached' })
    const subject = page.locator('details[open]')
    await subject.getByLabel('Wat gaat goed?').fill('Meneer Jansen legt het rustig uit.')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Is hier iemand te herkennen?').waitFor()
    await subject.getByLabel('Wat gaat goed?').fill('Begeleiders leggen het rustig uit.')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('heading', { level: 3, name: 'Jongeren' }).waitFor()

    await page.getByRole('link', { name: 'met jongeren' }).click()
    await page.getByRole('heading', { level: 1, name: 'Gespreksleidraad met jongeren' }).waitFor()
    await page.reload()
    await page.getByText('Wat vind je van zo’n plan?').waitFor()
    await expectReadable(page)

    await page.goto(`${open.url}/projecten/${measuring.project}/uitkomsten/on-one-page?organisation=${measuring.organisations[0]}`)
    await page.getByRole('heading', { level: 2, name: 'Wat weten jullie nog meer?' }).waitFor()
    await page.locator('.beside').getByText('Begeleiders leggen het rustig uit.').waitFor()
    await page.locator('.beside').getByText('uit gesprekken').first().waitFor()
    await expectReadable(page)
    await page.getByRole('link', { name: /^Waar dit is opgeschreven: uit gesprekken/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Gesprekken: Jeugdhulp De Linde' }).waitFor()

    await page.goto(`${open.url}/projecten/${measuring.project}/uitkomsten/protocolscan?organisation=${measuring.organisations[0]}`)
    await page.getByText(/Bij Jeugdhulp De Linde staat in de protocolscan van Nulmeting/).first().waitFor()
    await expectReadable(page)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('an own figure is written on a small screen; what is wrong is said beside its field and nothing is lost', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${measuring.project}/bevindingen/eigen-cijfers/nieuw?organisatie=${measuring.organisations[1]}`, leader, narrow)
    await expectReadable(page)
    await page.getByLabel('Getal', { exact: true }).fill('4')
    await page.getByLabel('Wat telt dit getal?').fill('jongeren')
    await page.getByLabel('Waar komt het vandaan?').fill('eigen registratie')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Schrijf één zin over dit getal.').waitFor()
    await page.getByLabel('Wat zegt dit getal, in één zin?').fill('Met zoveel jongeren werd een plan gemaakt.')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText(/Dit zijn minder dan 10 mensen/).first().waitFor()
    await page.getByLabel('Getal', { exact: true }).fill('42')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Met zoveel jongeren werd een plan gemaakt.').waitFor()
    await page.reload()
    await page.getByText('Met zoveel jongeren werd een plan gemaakt.').waitFor()
    await expectReadable(page)
    expect(complaints).toEqual([])
    await context.close()
  })
})

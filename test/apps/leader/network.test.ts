import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { today, type Answers, type Finding, type FindingAbout, type RecordContent } from '@leidraadspiegel/schema'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { aPoint } from '../../packages/schema/any-record.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const relatives: FindingAbout = { of: 'improvement', criterion: 'naasten-betrekken', catalogue: 'naasten-beter-betrekken', title: 'Naasten beter betrekken' }
const aFinding = (about: FindingAbout, line: string, change: Partial<Finding> = {}): RecordContent => ({ kind: 'finding', content: { about, line, source: 'questionnaire', evidence: [], shared: true, ...change } })
const aScan = (wave: number, finishedOn: string | null, answers: Answers): RecordContent => ({ kind: 'scan', content: { wave, version: 1, team: ['Gedragswetenschapper'], answers, finishedOn } })

describe.skipIf(browser === null)('a network of organisations', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  const path = (last = ''): string => `/projecten/${measuring.project}/netwerk${last}`
  const share = (index: number, written: RecordContent) => open.house.store.records.create(measuring.project, measuring.organisations[index] ?? null, written, 'Anna')

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['Jeugdhulp De Linde', 'Het Anker', 'Wijkteam Oost', 'Samen Verder'], ['professional'])
    for (const organisation of measuring.organisations) await open.house.store.consents.give(organisation, 'bundling', 'De bestuurder')
  })
  afterAll(() => open.close())

  test('of fewer than three that share begins with a conversation, and one that only talked types in what it found and sees first what others will see', async () => {
    await share(1, aFinding(relatives, 'Ouders horen nu te laat wat er speelt.'))
    const { page, context, complaints } = await open.visit(browser!, path(), leader)
    await page.getByRole('heading', { name: 'Begin met een gesprek' }).waitFor()
    expect(await page.getByRole('main').innerText()).not.toContain('Ouders horen nu te laat')
    await page.getByRole('link', { name: 'Deel bevindingen: Wijkteam Oost' }).click()
    await page.getByText('Je koos nog niets. Er is dus niets te zien.').waitFor()
    await page.getByText('Zet zelf iets op de lijst').first().click()
    await page.getByRole('combobox', { name: 'Wat is het?' }).selectOption('obstacle')
    await page.getByRole('combobox', { name: 'Welk thema?' }).selectOption('tijd')
    await page.getByRole('textbox', { name: 'In één regel' }).fill('Bel meneer Jansen van de crisisdienst.')
    await page.getByRole('button', { name: 'Zet op de lijst' }).click()
    await page.locator('.preview').getByText('Staat in de weg: tijd').waitFor()
    await page.getByText('Zonder de naam van jullie organisatie.').waitFor()
    await page.getByRole('button', { name: 'Deel deze bevinding' }).click()
    await page.getByText('Is hier iemand te herkennen?').waitFor()
    await page.getByRole('textbox', { name: 'In één regel: Staat in de weg: tijd' }).fill('Er is geen uur voor overleg met de crisisdienst.')
    await page.getByRole('button', { name: 'Deel deze bevinding' }).click()
    await page.getByText('Eén bevinding is gedeeld.').waitFor()
    await page.getByRole('button', { name: 'Trek in: Staat in de weg: tijd' }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('how the own protocol stands is proposed from the last scan that was finished, in a line to reword', async () => {
    await share(3, aScan(1, today(), { 'scan-01': 3, 'scan-02': 'weten-we-niet', 'scan-05': 1, 'scan-06': 1, 'scan-07': 3, 'scan-08': 2 }))
    await share(3, aScan(2, null, { 'scan-01': 1 }))
    const { page, context, complaints } = await open.visit(browser!, path(`/delen/${measuring.organisations[3]}`), leader)
    await page.getByText('Uit jullie laatste protocolscan (3 onderwerpen)').click()
    expect(await page.getByRole('group').filter({ has: page.getByText('Uit jullie laatste protocolscan') }).getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent))).toEqual([
      'Protocolscan: Suïcidepreventiebeleid en protocol – aanwezig',
      'Protocolscan: Bestuurlijk draagvlak en coördinatie – nog niet',
      'Protocolscan: Werkwijze, rollen en taken – deels',
    ])
    await page.getByText('Protocolscan: Werkwijze, rollen en taken – deels').click()
    const line = page.getByRole('textbox', { name: 'In één regel: Protocolscan: Werkwijze, rollen en taken – deels' })
    expect(await line.inputValue()).toBe('Van de 2 punten hebben we er 1 helemaal geregeld.')
    await line.fill('Wie wat doet staat er, wie waakt nog niet.')
    await expectReadable(page)
    await page.getByRole('button', { name: 'Deel deze bevinding' }).click()
    await page.getByText('Eén bevinding is gedeeld.').waitFor()
    await page.getByText('Uit jullie laatste protocolscan (2 onderwerpen)').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('counts organisations from three, and a finding that is withdrawn disappears at once and what rested on it is told', async () => {
    const training: FindingAbout = { of: 'improvement', criterion: 'scholing-en-intervisie', catalogue: 'vp-scholing', title: 'Meer scholing' }
    await share(1, aFinding(training, 'Scholing komt te laat.'))
    const own = await share(0, aFinding(relatives, 'We vragen ouders niet vanaf het begin.'))
    await share(2, aFinding(relatives, 'Naasten krijgen geen eigen gesprek.', { source: 'conversation' }))
    for (const index of [0, 1]) await share(index, aFinding({ of: 'obstacle', theme: 'tijd' }, `Te weinig tijd (${index}).`))
    await open.house.store.records.create(measuring.project, null, aPoint({ title: 'Samen naasten betrekken', joint: true, evidence: [{ of: 'record', record: own.id, part: null }] }), 'Anna')

    const { page, context, complaints } = await open.visit(browser!, path(), leader)
    await page.getByText('3 van de 3 organisaties kozen dit').waitFor()
    await page.getByText('3 van de 3 organisaties noemen dit').waitFor()
    await page.getByText('Lees de 3 regels erbij').first().click()
    await page.getByText('We vragen ouders niet vanaf het begin.').waitFor()
    await page.getByText('Dit is een gezamenlijk verbeterpunt van het netwerk.').waitFor()
    await page.getByRole('button', { name: 'Maak er een gezamenlijk verbeterpunt van: Meer scholing' }).click()
    await page.getByText('Dit is nu een gezamenlijk verbeterpunt.').waitFor()
    await page.goto(open.url + path(`/delen/${measuring.organisations[0]}`))
    await page.getByRole('button', { name: 'Trek in: Verbeterpunt: Naasten beter betrekken' }).click()
    await page.getByText('Het netwerk bouwde hierop verder: verbeterpunt ‘Samen naasten betrekken’.').waitFor()
    await page.getByRole('button', { name: 'Ja, trek in' }).click()
    await page.getByText('De bevinding is ingetrokken.').waitFor()
    await page.goto(open.url + path())
    await page.getByText('Hierop rustte: verbeterpunt ‘Samen naasten betrekken’.').waitFor()
    expect(await page.getByText('We vragen ouders niet vanaf het begin.').count()).toBe(0)
    await page.getByRole('heading', { name: 'Verbeterpunten: nog geen drie organisaties' }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('tells how far each organisation is by what was done', async () => {
    const { page, context } = await open.visit(browser!, path(), leader)
    await page.getByRole('row', { name: 'Het Anker gepland gepland gepland gepland gepland' }).waitFor()
    await page.getByRole('row', { name: /^Alle 4 samen 0 klaar, 0 bezig, 4 gepland/ }).waitFor()
    await context.close()
  })

  test('has cards with statements for the kick-off', async () => {
    const { page, context } = await open.visit(browser!, path('/stellingen'), leader)
    await page.getByText('Wij vinden elkaar snel als er zorgen zijn over een jongere.').waitFor()
    await context.close()
  })

  test('a small organisation is asked how large it is, takes the short route, and sees what is next and why', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${measuring.project}/organisaties/nieuw`, leader)
    await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('Gezinshuis De Brug')
    await page.getByRole('textbox', { name: /Welk nummer bellen/ }).fill('020 765 43 21')
    await page.getByText('Minder dan 50').click()
    expect(await page.getByRole('checkbox', { name: /Volg de korte route/ }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByRole('heading', { name: 'De korte route van Gezinshuis De Brug' }).waitFor()
    expect((await page.locator('.small-part--here').innerText()).replace(/\s+/g, ' ')).toContain('Dag 1 · Nu aan de beurt 1. Aansluiten')
    await page.getByRole('button', { name: 'Elders gedaan? Vink af: Protocolscan' }).click()
    await page.getByRole('button', { name: 'Maak ongedaan: Protocolscan' }).waitFor()
    await page.goto(`${open.url}/projecten/${measuring.project}`)
    await page.getByText('Onderdeel 1 van 6: Aansluiten.').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test.each(['light', 'dark'] as const)('every screen is readable at 320 px, %s, and with letters twice as large', async (colorScheme) => {
    const { page, context } = await open.visit(browser!, path(), leader, { ...narrow, colorScheme, reducedMotion: 'reduce' })
    for (const last of ['', `/delen/${measuring.organisations[0]}`, '/stellingen', '/../klein']) {
      await page.goto(new URL(open.url + path(last)).href)
      await page.locator('h1').waitFor()
      await expectReadable(page, colorScheme === 'light' ? 'everything' : 'colours')
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), last).toBeLessThanOrEqual(0)
    }
    await context.close()
  })
})

import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { openMailbox, type Mailbox } from '../../journeys/open-mailbox.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const cardOf = async (page: Page, way: string): Promise<Locator> => {
  const card = page.locator('details.cohort', { hasText: 'De Linde' })
  await card.getByText(way, { exact: true }).click()
  return card
}

describe.skipIf(browser === null)('inviting by e-mail', () => {
  let mailbox: Mailbox
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  beforeAll(async () => {
    mailbox = await openMailbox({ recipient: (address) => (address === 'weg@a.example' ? { code: 550, text: '5.1.1 unknown' } : null) })
    open = await openLeaderHouse({ mail: mailbox.settings })
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde'], ['professional', 'youth'])
    for (const fieldwork of Object.values(measuring.fieldworks)) await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
  })
  afterAll(async () => {
    await open.close()
    await mailbox.close()
  })
  const path = (role: string): string => `/projecten/${measuring.project}/metingen/1/${role}`

  test('goes from a list that is looked at first, by a letter, to mails whose link opens the questionnaire', async () => {
    const { page, context, complaints } = await open.visit(browser!, path('professional'), leader)
    const card = await cardOf(page, 'Per e-mail')
    await card.getByRole('button', { name: 'Bekijk de lijst' }).click()
    await card.getByText('Plak eerst een of meer adressen').waitFor()
    await card.locator('input[type=file]').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from('naam;e-mail\nAndr\xe9;jan@a.example\nEls;els@a.example\nWeg;weg@a.example\nPiet;piet\nJan;JAN@a.example', 'latin1') })
    await card.getByText('3 adressen erbij.').waitFor()
    await card.getByText('Regel 5: ‘piet’ (geen e-mailadres)').waitFor()
    expect((await leader.get(`/api/leader/cohorts/${measuring.cohorts.professional![0]}/mailing`)).body.contacts).toBe(0)
    await expectReadable(page)
    await card.getByRole('button', { name: 'Zet ze op de lijst' }).click()
    await card.getByText('Er staan 3 adressen op de lijst.').waitFor()
    expect(await page.content()).not.toContain('els@a.example')

    await card.getByLabel('Onderwerp van de mail').fill('Over suïcide')
    await card.getByLabel('Laatste dag om mee te doen').fill('31-12-2999')
    await card.getByRole('button', { name: 'Bewaar de mail' }).click()
    await card.getByText('Vul een onderwerp in dat niet zegt').waitFor()
    await card.getByLabel('Onderwerp van de mail').fill('Hoe werken wij?')
    await card.getByRole('button', { name: 'Bewaar de mail' }).click()
    await card.getByText('Zo komt de mail aan').click()
    const shown = await card.locator('.mail__text').innerText()
    await card.getByRole('button', { name: 'Stuur mij een proefmail' }).click()
    await card.getByText('De proefmail is verstuurd').waitFor()

    const button = card.getByRole('button', { name: 'Verstuur 3 uitnodigingen …' })
    expect(await button.isDisabled()).toBe(true)
    await card.getByText('Ik heb de lijst hierop nagekeken.').click()
    await button.click()
    await expectReadable(page)
    await page.getByRole('button', { name: 'Ja, verstuur' }).click()
    await card.getByText('1 mail kwam niet aan').waitFor()
    await page.reload()
    await cardOf(page, 'Per e-mail')
    await card.getByText('weg@a.example').waitFor()
    await card.getByText(/^Een herinnering kan vanaf .*Je kunt nog 3 keer herinneren\.$/).waitFor()
    await expectReadable(page)

    const [trial, ...mails] = await mailbox.received(3)
    expect([trial?.to, ...mails.map(({ to }) => to).toSorted()]).toEqual(['anna@example.nl', 'els@a.example', 'jan@a.example'])
    expect(mails[0]?.headers.get('subject')).toBe('Hoe werken wij?')
    expect(mails[0]?.text.replace(/http\S+/, '').trim()).toBe(shown.replace(/http\S+/, '').trim())
    await page.goto(mails[0]?.link ?? '')
    await page.getByRole('button', { name: 'Begin' }).first().waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('asks first whether the organisation chose it, for young people; cards are counted', async () => {
    const { page, context, complaints } = await open.visit(browser!, path('youth'), leader, narrow)
    const card = await cardOf(page, 'Per e-mail')
    await card.getByText('Eerst een keuze van je organisatie').waitFor()
    expect(await card.getByLabel('Plak de adressen').count()).toBe(0)
    await expectReadable(page)
    await card.getByText('Onze organisatie kiest ervoor').click()
    await card.getByLabel('Plak de adressen').waitFor()
    await expectReadable(page)

    await cardOf(page, 'Kaartjes uitdelen')
    await card.getByLabel('Hoeveel kaarten zijn er uitgedeeld?').fill('12')
    await card.getByRole('button', { name: 'Tel ze erbij' }).click()
    await card.getByText('Het komt bij de 12 mensen').waitFor()
    await card.getByLabel('Hoeveel kaarten zijn er uitgedeeld?').fill('8')
    await card.getByRole('button', { name: 'Tel ze erbij' }).click()
    await card.getByText('Het komt bij de 20 mensen').waitFor()
    await expectReadable(page)
    expect(complaints).toEqual([])
    await context.close()
  })
})

test.skipIf(browser === null)('without a mail server the mails are a file, to send by hand', async () => {
  const open = await openLeaderHouse()
  const leader = await open.house.leader()
  const { project, fieldworks, cohorts } = await prepare(leader, ['De Linde'], ['professional'])
  await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/open`)
  const of = `/api/leader/cohorts/${cohorts.professional?.[0]}`
  await leader.post(`${of}/contacts`, { text: 'jan@a.example\nels@a.example' })
  await leader.send('PUT', `${of}/letter`, { sender: 'De Linde', replyTo: 'anna@example.nl', subject: 'Hoe werken wij?', text: '', until: '2999-12-31' })
  const { page, context } = await open.visit(browser!, `/projecten/${project}/metingen/1/professional`, leader)
  const card = await cardOf(page, 'Per e-mail')
  await card.getByText('Ik heb de lijst hierop nagekeken.').click()
  await card.getByRole('button', { name: 'Maak 2 mails met links' }).click()
  await card.getByText('De mails zijn gemaakt').waitFor()
  await expectReadable(page)
  const [zip] = await Promise.all([page.waitForEvent('download'), card.getByRole('button', { name: 'Download losse mails (ZIP)' }).click()])
  const mails = readFileSync(await zip.path(), 'latin1')
  expect([zip.suggestedFilename(), mails.slice(0, 4)]).toEqual(['mails.zip', 'PK\u0003\u0004'])
  expect(mails.match(/mail-\d{4}\.eml/g)).toEqual(['mail-0001.eml', 'mail-0002.eml', 'mail-0001.eml', 'mail-0002.eml'])
  expect(mails.match(/^To: .*$/gm)).toEqual(['To: els@a.example', 'To: jan@a.example'])
  const [file] = await Promise.all([page.waitForEvent('download'), card.getByRole('button', { name: 'Download een tabel (CSV)' }).click()])
  const text = readFileSync(await file.path(), 'utf8')
  expect(text).toMatch(/^\uFEFF"e-mailadres";"onderwerp";"tekst";"link"\r\n"els@a\.example";"Hoe werken wij\?";"Beste collega,/)
  expect(text.match(/\/m\/[0-9a-z]{16}#[0-9a-z]{26}";?/g)).toBeTruthy()
  await card.getByRole('button', { name: 'Ik heb ze verstuurd' }).click()
  await card.getByText('Iedereen op de lijst is uitgenodigd.').waitFor()
  await context.close()
  await open.close()
})

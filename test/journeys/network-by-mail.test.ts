import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { choicesOf, loadLibrary } from '@leidraadspiegel/questionnaire'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../architecture/sources.ts'
import { answer, desktop, phone } from './answering.ts'
import { launchBrowser, noBrowser } from './browser.ts'
import { setUpSecondStepOn } from './coming-in.ts'
import { leaderAccount } from './leader-client.ts'
import { openMailbox, type Mailbox } from './open-mailbox.ts'
import { startServer, type RunningServer } from './running-server.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)

const organisations = ['De Linde', 'Het Anker', 'Jeugdhuis Zuid']
const perOrganisation = 6
const addressesOf = (organisation: number): string[] => Array.from({ length: perOrganisation }, (_, person) => `collega-${person}@${'abc'[organisation]}.example`)

describe.skipIf(browser === null)('a network of three organisations, from the first start to a published baseline, with real mails', { timeout: 300_000 }, () => {
  let mailbox: Mailbox
  let server: RunningServer
  let page: Page
  let project = ''

  beforeAll(async () => {
    mailbox = await openMailbox()
    const { host, port, from, perMinute } = mailbox.settings
    server = await startServer(undefined, { SMTP_HOST: host, SMTP_PORT: String(port), SMTP_FROM: from, SMTP_PER_MINUTE: String(perMinute) })
    page = await (await browser!.newContext({ locale: 'nl-NL', ...desktop })).newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.leave()
    await mailbox?.close()
  })

  const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).click()
  const follow = (name: string | RegExp): Promise<void> => page.getByRole('link', { name }).first().click()
  /** As the page itself asks: with its cookie. */
  const ask = async (method: string, path: string, data: object = {}): Promise<any> => {
    const asked = await page.request.fetch(`${server.url}/api/leader${path}`, { method, headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }, ...(method !== 'GET' && { data }) })
    if (!asked.ok()) throw new Error(`${method} ${path} gave ${asked.status()}: ${await asked.text()}`)
    return asked.json()
  }
  const fieldwork = async (): Promise<{ id: string; cohorts: { id: string; organisation: string; response: unknown }[] }> => (await ask('GET', `/projects/${project}`)).waves[0].fieldworks[0]

  test('the coordinator makes an account, the network, and a wave for professionals', async () => {
    await page.goto(server.setupLink)
    await page.getByLabel('Je naam').fill(leaderAccount.name)
    await page.getByLabel('Je e-mailadres').fill(leaderAccount.email)
    await page.getByLabel('Wachtzin', { exact: true }).fill(leaderAccount.passphrase)
    await press('Maak het account')
    await setUpSecondStepOn(page)
    await follow('Maak je eerste project')
    await page.getByLabel('Naam van het project').fill('Netwerk Rivierenland')
    await press('Maak het project')
    for (const name of organisations) {
      await follow(/Voeg een organisatie toe/)
      await page.getByLabel('Naam van de organisatie').fill(name)
      await page.getByLabel(/bij spoed/).fill('020 123 45 67')
      await press('Voeg toe')
      await page.getByRole('heading', { level: 1, name: 'Netwerk Rivierenland' }).waitFor()
    }
    project = new URL(page.url()).pathname.split('/')[2] ?? ''
    for (const { id } of (await ask('GET', `/projects/${project}`)).organisations) await ask('POST', `/organisations/${id}/consents`, { kind: 'bundling', givenBy: 'bestuurder' })
    await page.goto(`${server.url}/projecten/${project}/metingen/nieuw`)
    await page.getByRole('checkbox', { name: /^Professionals/ }).check({ force: true })
    await press('Bewaar en ga verder')
    await page.getByRole('heading', { level: 1, name: /Wanneer kan iedereen meedoen/ }).waitFor()
  })

  test('opens it, and invites everybody by e-mail', async () => {
    await page.goto(`${server.url}/projecten/${project}/metingen/1/professional`)
    await press('Open de meting')
    await press('Ja, open de meting')
    await page.getByText('De meting is open. Deel nu de links.').waitFor()
    const { cohorts } = await fieldwork()
    const known = (await ask('GET', `/projects/${project}`)).organisations as { id: string; name: string }[]
    for (const [place, name] of organisations.entries()) {
      const of = `/cohorts/${cohorts.find(({ organisation }) => organisation === known.find((each) => each.name === name)?.id)?.id}`
      await ask('POST', `${of}/contacts`, { text: addressesOf(place).join('\n') })
      await ask('PUT', `${of}/letter`, { sender: name, replyTo: 'anna@example.nl', subject: 'Hoe werken wij samen?', text: '', until: '2999-12-31' })
      await ask('POST', `${of}/mailing/send`, { kind: 'invitation', to: 'everyone' })
    }
    const mails = await mailbox.received(organisations.length * perOrganisation)
    expect(mails.map(({ to }) => to).toSorted()).toEqual(organisations.flatMap((_, place) => addressesOf(place)).toSorted())
    for (const { headers, text } of mails) expect(`${headers.get('subject')} ${headers.get('from')} ${text.split('http')[0]}`).not.toMatch(/su[iï]cide|zelfdoding/i)
    expect(new Set(mails.map(({ link }) => link)).size).toBe(mails.length)
  })

  test('everybody answers through the own link: one on a phone, the others over the same doors', async () => {
    const library = await loadLibrary(join(root, 'surveys'))
    const survey = library.latest('professional')!
    const choices = choicesOf(survey, 'full')
    const items = Object.keys(choices).filter((id) => survey.codebook.questions[id]?.kind === 'item')
    const [first, ...others] = mailbox.mails
    expect(await answer(browser!, first!.link, phone)).toBe('Dank je wel')
    for (const { link } of others) {
      const { pathname, hash } = new URL(link)
      const cohort = pathname.split('/').at(-1) ?? ''
      const { pass } = await posted('/api/desk/start', { cohort, secret: hash.slice(1) })
      const answers = Object.fromEntries(items.map((id) => [id, choices[id]!.filter((value) => typeof value === 'number')[3]!]))
      await posted('/api/box/responses', { id: randomUUID(), pass, survey: survey.survey, version: survey.version, answers })
    }
    await expect(posted('/api/desk/start', { cohort: 'x', secret: 'x' })).rejects.toThrow('404')
  })

  /** As the page of somebody who answers asks: without a cookie. */
  async function posted(path: string, body: object): Promise<any> {
    const asked = await fetch(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (!asked.ok) throw new Error(`${path} gave ${asked.status}: ${await asked.text()}`)
    return asked.json()
  }

  test('the response stays coarse until it is closed', async () => {
    for (const { response } of (await fieldwork()).cohorts) expect(JSON.stringify(response)).not.toMatch(/\b6\b/)
  })

  test('closes, publishes, and shows how the network stands', async () => {
    await page.goto(`${server.url}/projecten/${project}/metingen/1/professional`)
    await press('Sluit de meting …')
    // what is said here counts once a day, and was first looked at before anybody had answered
    await page.getByText('nog niet genoeg', { exact: true }).first().waitFor()
    await press('Ja, sluit de meting')
    await page.getByText('De meting is gesloten.').first().waitFor()
    await press('Publiceer de uitkomsten …')
    await press('Ja, publiceer')
    await page.getByText('De uitkomsten zijn gepubliceerd.').first().waitFor()
    await page.goto(`${server.url}/projecten/${project}/uitkomsten/score-per-criterion?organisation=network&role=professional`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('figure svg').first().waitFor()
    await page.getByText('Tabel met alle getallen').click()
    await page.locator('table tbody tr').first().waitFor()
    expect(await page.locator('table').innerText()).toContain(String(organisations.length * perOrganisation))
  })

  test('and no address is left in the clear in anything the server said', () => {
    expect(server.said()).not.toContain('@a.example')
  })
})

import { QueryClient } from '@tanstack/react-query'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemSentence } from '../../../apps/leader/src/nl/problems.ts'
import { Refusal } from '../../../apps/leader/src/api.ts'
import { createAppRouter } from '../../../apps/leader/src/routes.tsx'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import type { Visitor } from '../server/visitor.ts'
import { desktop, openLeaderHouse, phone, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const absent = '0000000000000000'
const sentence = (code: string): string => problemSentence(new Refusal(code))

/** Anybody may look at these; they ask the server for nothing of a project. */
const outside = ['/opzetten', '/rondkijken', '/aanmelden', '/tweede-stap', '/uitnodiging', '/nieuwe-wachtzin']
/** What stands on these does not come from the server. */
const standing = ['/projecten/nieuw', '/waarom-niet']
/** These ask for the account alone. */
const ofAccount = ['/account']

const routes = Object.keys(createAppRouter(new QueryClient()).routesByPath).filter((path) => !outside.includes(path))
const withServer = routes.filter((path) => !standing.includes(path) && !ofAccount.includes(path))
const addressOf = (path: string, project: string): string => path.replace('$project', project).replace('$sheet', 'ambitie').replace('$task', 'x').replace('$track', 'netwerk').replace('$analysis', 'attention').replace('$criterion', 'naasten-betrekken').replace('$role', 'youth').replace('$wave', '1').replace('$step', 'wie').replace('$audience', 'youth').replace(/\$(organisation|cohort|fieldwork)/g, absent).replace('$question', 'jon-o1')

/** Problems as the server sends them. */
const refuse = (status: number, code: string) => (route: Route) => route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title: code, status, code }) })

describe.skipIf(browser === null)('every screen has its states', { timeout: 300_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let project: string
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    project = (await leader.post('/api/leader/projects', { name: 'Net begonnen', pilot: false })).body.project.id
  })
  afterAll(() => open.close())

  async function statesOf(page: Page, address: string): Promise<void> {
    let letGo: (() => void) | undefined
    const held = new Promise<void>((resolve) => (letGo = resolve))
    await page.unrouteAll()
    await page.route(/\/api\/(leader|account\/accounts)/, async (route) => {
      await held
      await refuse(503, 'stopping')(route)
    })
    await page.goto(open.url + address, { waitUntil: 'commit' })
    await page.getByText('Even ophalen …').first().waitFor()
    letGo!()
    await page.getByRole('alert').getByText(sentence('stopping')).first().waitFor()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Probeer opnieuw' }).first().click()
    await page.getByText(sentence('stopping')).first().waitFor({ state: 'detached' })
    await page.locator('h1').waitFor()
    if ((await page.getByRole('alert').count()) > 0) throw new Error('still says that something is wrong')
  }

  test('while it waits, when the server says no, and, after another try, with nothing in the project yet', async () => {
    const { page, context, complaints } = await open.visit(browser!, '/waarom-niet', leader)
    page.setDefaultTimeout(8_000)
    const missing: string[] = []
    const addresses = withServer.map((path) => addressOf(path, project))
    const sweep = async (screen: Page, own: readonly string[]): Promise<void> => {
      for (const address of own) await statesOf(screen, address).catch((error: Error) => missing.push(`${address}: ${error.message.split('\n').slice(0, 3).join(' ')}`))
    }
    const other = await context.newPage()
    other.setDefaultTimeout(8_000)
    await Promise.all([sweep(page, addresses.filter((_, index) => index % 2 === 0)), sweep(other, addresses.filter((_, index) => index % 2 === 1))])
    expect(missing).toEqual([])
    expect(withServer.length).toBeGreaterThan(18)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('to who may not see it, as if it were not there; to who is not signed in, after signing in', async () => {
    const [mine, nobody] = [await open.visit(browser!, '/waarom-niet', leader), await open.visit(browser!, '/aanmelden')]
    for (const path of routes) {
      const shows = async (page: Page, address: string, name: string): Promise<void> => {
        await page.goto(open.url + address, { waitUntil: 'commit' })
        await page.getByRole('heading', { level: 1, name }).waitFor()
      }
      await Promise.all([
        ...(path.includes('$project') ? [shows(mine.page, addressOf(path, absent), 'Deze bladzijde is er niet')] : []),
        shows(nobody.page, addressOf(path, project), 'Aanmelden'),
      ])
    }
    await Promise.all([mine.context.close(), nobody.context.close()])
  })

  const failures: [string, string, (route: Route) => Promise<void>][] = [
    ['the network is gone', 'offline', (route) => route.abort('internetdisconnected')],
    ['the server stumbles', 'internal', refuse(500, 'internal')],
    ['the request is not trusted', 'foreign-request', refuse(403, 'foreign-request')],
    ['something changed meanwhile', 'changed-meanwhile', refuse(409, 'changed-meanwhile')],
    ['a proxy answers with a page of its own', 'unreadable', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welkom op het gastnetwerk</h1>' })],
    ['a proxy says that there is nobody', 'unreadable', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })],
  ]

  test('what somebody typed stays whatever goes wrong with sending it, with a sentence; it is sent once the way is free, slow or not', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${project}/organisaties/nieuw`, leader, phone)
    await page.getByLabel('Naam van de organisatie').fill('Jeugdhulp De Linde')
    await page.getByLabel('Welk nummer bellen deelnemers bij spoed?').fill('020 123 45 67')
    const send = page.getByRole('button', { name: 'Voeg toe' })
    for (const [what, code, answer] of failures) {
      await page.route('**/api/leader/projects/*/organisations', answer)
      await send.click()
      await page.getByRole('alert').getByText(sentence(code)).waitFor()
      expect(await page.getByLabel('Naam van de organisatie').inputValue(), what).toBe('Jeugdhulp De Linde')
      await page.unrouteAll()
    }
    await page.route('**/api/leader/projects/*/organisations', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await send.click()
    await page.getByRole('heading', { name: 'Jeugdhulp De Linde' }).first().waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('reading tries again by itself when the network or the server stumbled', async () => {
    const { page, context } = await open.visit(browser!, '/waarom-niet', leader, desktop)
    for (const [, , answer] of failures.filter(([, code]) => ['offline', 'internal'].includes(code))) {
      await page.route('**/api/leader/projects', answer, { times: 1 })
      await page.goto(open.url)
      await page.getByRole('link', { name: 'Net begonnen' }).waitFor()
      await page.unrouteAll()
    }
    await context.close()
  })

  test('once the first page is there, the others are reached without a network: they say so, and go on when it is back', async () => {
    const { page, context } = await open.visit(browser!, '/', leader)
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Uitleg' }).click()
    await page.getByRole('alert').getByText(sentence('offline')).waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('heading', { name: 'Bronnen voor specialisten' }).waitFor()
    await context.close()
  })
})


import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { cohort, entrySecret, groupCode, type TakingPart } from '../taking-part-server.ts'
import { fillIn, headingOf, phone, visit } from '../visit.ts'
import type { Questionnaire } from './questionnaires.ts'

/** Is called on every screen; what it changes it has to put back. */
export type Look = (page: Page, screen: string) => Promise<void>

const distressed = 'Soms wil ik dood.'
/** Every reason the app knows is told in the same way; in the two voices all of them are looked at, elsewhere the first. */
const notSent = ['survey-replaced', 'forged-pass', 'body-too-large', 'fieldwork-paused', 'something-else']
const notBegun = ['used-link', 'unknown-link', 'unknown-group', 'no-secret', 'already-received', 'fieldwork-closed']
const box = '**/api/box/responses'
const startRoute = '**/api/desk/start'
const refusal = (status: number, code: string) => ({ status, contentType: 'application/problem+json', body: JSON.stringify({ code }) })

/** Waits until the heading of a screen is another one and has the focus. */
async function turn(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await headingOf(page)
  await act()
  await page.waitForFunction((old) => document.activeElement?.tagName === 'H1' && (document.activeElement as HTMLElement).innerText.replace(/\s+/g, ' ').trim() !== old, before)
}

const press = (page: Page, selector: string) => turn(page, () => page.locator(selector).click())
const firstAction = '.panel .actions button:first-child'
const lastAction = '.panel .actions button:last-child'

/** Everything somebody can meet from the start page to the words of thanks, pages for who cannot take part and paper included. */
export async function everyScreen(browser: Browser, server: TakingPart, questionnaire: Questionnaire, look: Look, options: BrowserContextOptions = phone): Promise<void> {
  const { allReasons } = questionnaire
  const { page, context } = await visit(browser, server, options)
  await look(page, 'start page')
  await comingBack(page, look)
  await page.route(startRoute, (route) => route.abort('connectionfailed'), { times: 1 })
  await page.click('#start')
  await page.locator('[role=alert]', { hasText: /\S/ }).first().waitFor()
  await look(page, 'start page without a connection')
  await page.click('#start')
  await page.waitForSelector('.page-buttons:visible')
  await everyPage(page, look)
  await sending(page, server, look, allReasons ? notSent : notSent.slice(0, 1))
  await context.close()
  await leavingEarly(browser, server, look, options)
  await shutDoors(browser, server, questionnaire, look, options)
}

async function comingBack(page: Page, look: Look): Promise<void> {
  const button = page.locator('[aria-controls=verdergaan]')
  await button.click()
  await page.fill('#vijf-woorden', 'anker appel akkre')
  await page.locator('#verdergaan button').last().click()
  await page.waitForSelector('#vijf-woorden[aria-invalid=true]')
  await look(page, 'words that are not right')
  await button.click()
}

async function everyPage(page: Page, look: Look): Promise<void> {
  let carded = false
  for (let number = 1; ; number++) {
    const name = `page ${number}`
    await look(page, name)
    await fillIn(page)
    const field = page.locator('textarea:visible').first()
    if (!carded && (await field.count()) > 0) {
      carded = true
      await field.fill(distressed)
      await page.waitForSelector('.support:visible')
      await look(page, `${name} with the card`)
    }
    if (number === 2) {
      for (const [button, screen] of [['.stop', 'stop panel'], ['.later', 'asking whether to keep']] as const) {
        await press(page, button)
        await look(page, screen)
        await press(page, lastAction)
      }
    }
    if ((await page.locator('.easy .skip').count()) > 0) {
      await press(page, '.skip')
      await look(page, 'skipped what was left')
      await press(page, '.back')
      continue
    }
    if (/Versturen|Send/.test(await page.locator('.next').innerText())) return look(page, 'last page, answered')
    await press(page, '.next')
    if ((await page.locator('.panel .next').count()) === 0) continue
    await look(page, 'pause')
    await press(page, '.next')
  }
}

/** From the last page: refused, every reason why it cannot be sent, no connection, on its way, received. */
async function sending(page: Page, server: TakingPart, look: Look, reasons: readonly string[]): Promise<void> {
  const question = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main [data-name]')].findLast((each) => each.offsetParent !== null)?.dataset['name'] ?? document.querySelector<HTMLInputElement>('main input[type=radio]')!.name)
  server.switches.refuse = [{ question, code: 'too-long', message: 'Deze tekst is te lang.' }]
  await page.click('.next')
  await page.locator('.notice[role=alert]:visible', { hasText: /\S/ }).first().waitFor()
  await look(page, 'a refused answer')
  server.switches.refuse = []
  for (const code of reasons) {
    await page.route(box, (route) => route.fulfill(refusal(409, code)), { times: 1 })
    await press(page, '.next')
    await page.waitForSelector(lastAction)
    await look(page, `not sent: ${code}`)
    await press(page, lastAction)
  }
  await page.route(box, (route) => route.abort('connectionfailed'))
  await page.click('.next')
  await page.waitForSelector(firstAction)
  await look(page, 'waiting for a connection')
  const waiting = await headingOf(page)
  while ((await headingOf(page)) === waiting) {
    await page.click(firstAction)
    await page.waitForSelector(firstAction)
  }
  await look(page, 'no connection')
  await page.unroute(box)
  await page.route(box, () => {})
  await press(page, firstAction)
  await look(page, 'sending')
  await page.unroute(box)
  await page.waitForSelector('.code-words')
  await look(page, 'end page with the receipt')
}

/** Stopping without an answer, and laying away what was answered; a parent for whom the questions are not meant. */
async function leavingEarly(browser: Browser, server: TakingPart, look: Look, options: BrowserContextOptions): Promise<void> {
  const { page, context } = await visit(browser, server, options)
  await page.click('#start')
  await page.waitForSelector('.page-buttons:visible')
  const exit = page.locator('input[value="past-niet"]')
  if ((await exit.count()) > 0) {
    await turn(page, () => exit.check())
    await look(page, 'exit page')
    await press(page, '.panel .quiet button')
  }
  await page.locator('fieldset label').first().click()
  await page.route('**/api/box/drafts**', (route) => route.abort('connectionfailed'), { times: 1 })
  await press(page, '.later')
  await press(page, firstAction)
  await page.waitForSelector(firstAction)
  await look(page, 'keeping without a connection')
  await press(page, firstAction)
  await page.waitForSelector('.code-words')
  await look(page, 'kept, with five words')
  await context.close()
  const stopping = await visit(browser, server, options)
  await stopping.page.click('#start')
  await stopping.page.waitForSelector('.page-buttons:visible')
  await press(stopping.page, '.stop')
  await look(stopping.page, 'stopped')
  await stopping.context.close()
}

/** Why nobody can take part: known before, or found out at Start; the page beside the start page, and the page for paper answers. */
async function shutDoors(browser: Browser, server: TakingPart, { allReasons, entrance }: Questionnaire, look: Look, options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  const page = await context.newPage()
  for (const state of ['draft', 'paused', 'closed'] as const) {
    server.switches.state = state
    await page.goto('about:blank')
    await page.goto(server.link)
    await page.waitForSelector('.help-bar, main h1')
    await look(page, `${state} page`)
  }
  server.switches.state = 'open'
  for (const code of allReasons ? notBegun : notBegun.slice(0, 1)) {
    await page.route(startRoute, (route) => route.fulfill(refusal(404, code)), { times: 1 })
    await page.goto('about:blank')
    await page.goto(server.link)
    await page.waitForSelector('#start:visible')
    await press(page, '#start')
    await look(page, `not begun: ${code}`)
  }
  if ((await page.goto(`${server.link.split('#')[0]!.replace(/\?.*/, '')}/past-niet`))?.ok() === true) await look(page, 'page for whom it does not fit')
  if (entrance === '') await onPaper(page, server, look)
  await context.close()
}

async function onPaper(page: Page, server: TakingPart, look: Look): Promise<void> {
  await page.goto(`${server.origin}/m/${cohort}/invoer#${entrySecret}`)
  const begin = page.getByRole('button', { name: 'Begin' }).first()
  await begin.waitFor()
  await look(page, 'paper: begin')
  await begin.click()
  await page.waitForSelector('.entry-options')
  await look(page, 'paper: choosing')
  let written = false
  while ((await page.locator('.entry-check').count()) === 0) {
    if (!written && (await page.locator('.entry textarea').count()) > 0) {
      written = true
      await look(page, 'paper: writing')
    }
    await page.locator('.entry .next').evaluate((button: HTMLElement) => button.click())
  }
  await look(page, 'paper: checking')
  await press(page, '.entry .next')
  await page.waitForSelector('.panel .actions')
  await look(page, 'paper: kept')
}

/** The pages of nobody: no role is known there. */
export async function nobodysScreens(browser: Browser, server: TakingPart, look: Look, options: BrowserContextOptions = phone): Promise<void> {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  const page = await context.newPage()
  await page.goto(`${server.origin}/m/c999999999999999`)
  await look(page, 'unknown page')
  await page.goto(`${server.origin}/m/groep`)
  await page.waitForSelector('#groep:visible')
  await look(page, 'group code')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.waitForSelector('#code[aria-invalid=true]')
  await look(page, 'group code that is not right')
  await page.fill('#code', groupCode)
  await page.goto(`${server.origin}/m/intrekken`)
  await page.waitForSelector('#intrekken:visible')
  await look(page, 'withdrawing')
  await page.fill('#woorden', 'anker appel akkre album qqqqq april')
  await page.getByRole('button', { name: 'Trek de antwoorden in' }).click()
  await page.waitForSelector('#woorden[aria-invalid=true]')
  await look(page, 'words to withdraw that are not right')
  await page.fill('#woorden', 'anker appel akker album anijs april')
  await turn(page, () => page.getByRole('button', { name: 'Trek de antwoorden in' }).click())
  await look(page, 'withdrawn')
  await context.close()
}

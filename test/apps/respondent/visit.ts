import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { root } from '../../architecture/sources.ts'
import { findings } from './axe.ts'
import type { TakingPart } from './taking-part-server.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const phone = { viewport: { width: 390, height: 844 } }
export const narrow = { viewport: { width: 320, height: 640 } }
export const desktop = { viewport: { width: 1280, height: 900 } }

export interface Visit {
  page: Page
  context: BrowserContext
  /** What the browser refused under the content policy, and every error it wrote down or met. */
  complaints: string[]
}

/** Opens the link of an invitation in a fresh browser profile. */
export async function visit(browser: Browser, { link }: TakingPart, options: BrowserContextOptions = phone): Promise<Visit> {
  if (!existsSync(join(root, 'apps/respondent/dist/.vite/manifest.json'))) throw new Error('The respondent app was not built: npm run build')
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  const complaints: string[] = []
  await context.exposeFunction('complain', (text: string) => void complaints.push(text))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => (window as unknown as { complain(text: string): void }).complain(`${violatedDirective} ${blockedURI} ${sample}`))
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(link)
  await page.waitForSelector('#start:visible')
  return { page, context, complaints }
}

export async function start(page: Page): Promise<void> {
  await page.click('#start')
  await page.waitForSelector('.page-buttons:visible')
}

export const headingOf = (page: Page): Promise<string> => page.locator('main h1:visible').innerText().then((text) => text.replace(/\s+/g, ' ').trim())

/** Waits for the panel or page with this title, and for the focus to be on it. */
export async function seeTitle(page: Page, title: string): Promise<void> {
  await page.locator('main h1:visible', { hasText: title }).waitFor()
  await page.waitForFunction((text) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent?.includes(text), title)
}

export async function next(page: Page): Promise<void> {
  const before = await headingOf(page)
  await page.click('.next')
  await page.waitForFunction((old) => [...document.querySelectorAll<HTMLElement>('main h1')].some((heading) => heading.offsetParent !== null && heading.innerText.replace(/\s+/g, ' ').trim() !== old), before)
}

export const isLast = async (page: Page): Promise<boolean> => (await page.locator('.next').innerText()) === 'Versturen'

/** Chooses the first answer of every group of buttons on the page and writes something in every field. */
export async function fillIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const group of document.querySelectorAll<HTMLElement>('fieldset')) group.querySelector('label')?.click()
  })
  for (const field of await page.locator('textarea:visible').all()) await field.fill('De overdracht kan beter.')
}

/** axe finds nothing (WCAG 2.2 AA and good practice), and nothing falls off the side of the screen. */
export async function expectReadable(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

/** Everything that a page can leave behind on a device. */
export const kept = (page: Page) => page.evaluate(async () => ({
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: 'caches' in window ? (await caches.keys()).length : 0,
  cookies: document.cookie,
  workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
}))
export const nothingKept = { local: 0, session: 0, databases: 0, caches: 0, cookies: '', workers: 0 }

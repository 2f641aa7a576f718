import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Config } from '../../../apps/server/src/config.ts'
import { listen } from '../../../apps/server/src/listen.ts'
import { root } from '../../architecture/sources.ts'
import { openTestHouse, type TestHouse } from '../server/open-house.ts'
import type { Visitor } from '../server/visitor.ts'

export const narrow = { viewport: { width: 320, height: 640 } }
export const phone = { viewport: { width: 390, height: 844 } }
export const desktop = { viewport: { width: 1280, height: 900 } }

export interface Visit {
  page: Page
  context: BrowserContext
  /** What the content policy refused, and every error that nobody caught. */
  complaints: string[]
}

export interface LeaderHouse {
  house: TestHouse
  url: string
  /** A browser profile; with the cookies of `who` it is signed in. */
  visit(browser: Browser, path: string, who?: Visitor, options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

/** The whole server with the built app on a free port and a new data folder. */
export async function openLeaderHouse(change: Partial<Config> = {}): Promise<LeaderHouse> {
  if (!existsSync(join(root, 'apps/leader/dist/index.html'))) throw new Error('The leader app was not built: npm run build')
  const house = await openTestHouse(change)
  const listening = await listen(house.app, { host: 'localhost', port: 0 })
  house.listensOn(listening.port)
  const url = `http://localhost:${listening.port}`
  return {
    house,
    url,
    async visit(browser, path, who, options = desktop) {
      const context = await browser.newContext({ locale: 'nl-NL', ...options })
      const complaints: string[] = []
      await context.exposeFunction('complain', (text: string) => void complaints.push(text))
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => (window as unknown as { complain(text: string): void }).complain(`${violatedDirective} ${blockedURI} ${sample}`))
      })
      await context.addCookies([...(who?.cookies ?? [])].map(([name, value]) => ({ name, value, url })))
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      // who goes to another address leaves what was typed, as one does who answers yes
      page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
      await page.goto(url + path)
      await page.locator('h1').waitFor()
      return { page, context, complaints }
    },
    async close() {
      await listening.close()
      await house.leave()
    },
  }
}

/** axe finds nothing (WCAG 2.2 AA and good practice; of colours alone, only contrast), and nothing falls off the side of the screen. What the library has just spoken names, for seven seconds, a button that may be gone. */
export async function expectReadable(page: Page, part: 'everything' | 'colours' = 'everything'): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]')
  const { violations } = await (part === 'colours' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])).analyze()
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

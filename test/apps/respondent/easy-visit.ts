import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { TakingPart } from './taking-part-server.ts'
import { visit, type Visit } from './visit.ts'

/** What the pretended voice of the device was asked, in order: a sentence, or `stop`. */
export type Said = string[]

/** Opens the link, and chooses the easy version on the start page. */
export async function visitEasy(browser: Browser, server: TakingPart, options?: BrowserContextOptions): Promise<Visit> {
  const found = await visit(browser, server, options)
  await found.page.getByRole('link', { name: /^Makkelijke versie/ }).click()
  await found.page.waitForURL('**/makkelijk')
  await found.page.waitForSelector('#start:visible')
  return found
}

/** A browser with a voice of our own, or with one that is not on the device; each text takes until `finish`. */
export async function visitWithVoice(browser: Browser, server: TakingPart, voice: { lang: string; localService: boolean }): Promise<Visit & { said(): Promise<Said>; finish(): Promise<void> }> {
  const found = await visit(browser, server)
  await found.context.addInitScript((voice) => {
    const said: string[] = []
    let waiting: EventTarget[] = []
    class Utterance extends EventTarget {
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const pretended = {
      getVoices: () => [voice],
      speak: (utterance: Utterance) => void (said.push(utterance.text), waiting.push(utterance)),
      cancel: () => void (said.push('stop'), (waiting = [])),
      addEventListener: () => {},
    }
    Object.defineProperty(window, 'speechSynthesis', { value: pretended })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.assign(window, { said, finish: () => waiting.splice(0).forEach((utterance) => utterance.dispatchEvent(new Event('end'))) })
  }, voice)
  await found.page.goto(found.page.url().replace(/\/?$/, `/makkelijk#${new URL(server.link).hash.slice(1)}`))
  await found.page.waitForSelector('#start:visible')
  return {
    ...found,
    said: () => found.page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0)),
    finish: () => found.page.evaluate(() => (window as unknown as { finish(): void }).finish()),
  }
}

/** Presses Tab until the focus is on it. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`Tab does not reach ${selector}`)
}

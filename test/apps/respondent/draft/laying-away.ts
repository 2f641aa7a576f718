import type { Browser, Page } from 'playwright-core'
import type { TakingPart } from '../taking-part-server.ts'
import { next, phone, seeTitle, start, visit, type Visit } from '../visit.ts'

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const wordsOn = (page: Page): Promise<string[]> => page.locator('.code-words li').allInnerTexts()
export const choose = (page: Page, answer: 'een beetje' | 'ja') => page.locator('fieldset').first().locator('label').nth(answer === 'ja' ? 4 : 2).click()

/** Two pages answered, and laid away; gives the words. */
export async function layAway({ page }: Visit): Promise<string[]> {
  await start(page)
  await choose(page, 'een beetje')
  await next(page)
  await choose(page, 'ja')
  await button(page, 'Later verder').click()
  await seeTitle(page, 'Wil je later verder?')
  await button(page, 'Bewaar en geef mij een code').click()
  await seeTitle(page, 'Je antwoorden staan op slot')
  return wordsOn(page)
}

/** Another day, another device: the page without the secret of the link. */
export async function comeBackTo(browser: Browser, server: TakingPart, options = phone, version = ''): Promise<Visit> {
  const seen = await visit(browser, { ...server, link: `${server.link.split('#')[0]}${version}` }, options)
  await askForWords(seen.page)
  return seen
}

export async function askForWords(page: Page): Promise<void> {
  await button(page, 'Ik heb een code').click()
  await page.getByLabel('De vijf woorden').waitFor()
}

export async function enter(page: Page, text: string): Promise<void> {
  await page.getByLabel('De vijf woorden').fill(text)
  await button(page, 'Ga verder met mijn antwoorden').click()
}

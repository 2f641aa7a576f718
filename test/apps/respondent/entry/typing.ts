import type { Browser, Page } from 'playwright-core'
import { formOf, questionsOf } from '@leidraadspiegel/questionnaire'
import { cohort, entrySecret, surveyOf, type TakingPart } from '../taking-part-server.ts'
import { desktop, seeTitle } from '../visit.ts'

export const questions = questionsOf(formOf(await surveyOf('surveys/youth/v1'), 'full'))
export type Answers = Readonly<Record<string, string | number>>

/** Opens the page to type paper forms in, in a fresh browser profile. */
export async function openEntry(browser: Browser, taking: TakingPart, options: object = desktop, secret = entrySecret): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  const page = await context.newPage()
  await page.goto(`${taking.origin}/m/${cohort}/invoer#${secret}`)
  await page.getByRole('button', { name: 'Begin' }).first().waitFor()
  return page
}

export const idOnScreen = (page: Page, id: string) => page.locator('h1 .entry-id', { hasText: new RegExp(`^${id}$`) }).waitFor()

/** Types a form as somebody does who looks at paper, and gives what the page shows to check. */
export async function type(page: Page, answers: Answers): Promise<void> {
  for (const { name, choices } of questions.filter(({ page: part }) => part !== 'praten-over-zelfdoding' || answers['jon-blok'] !== 'overslaan')) {
    await idOnScreen(page, name)
    const answer = answers[name]
    if (choices.length === 0) {
      await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
      await page.keyboard.insertText(String(answer ?? ''))
      await page.keyboard.press('Enter')
    } else await page.keyboard.press(answer === undefined ? '0' : String(choices.findIndex(({ value }) => value === answer) + 1))
  }
  await seeTitle(page, 'Kijk het formulier na')
}

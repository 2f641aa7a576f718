import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openQuestionnaire, questionnaires } from '../apps/respondent/every-screen/questionnaires.ts'
import { everyScreen, nobodysScreens, type Look } from '../apps/respondent/every-screen/screens.ts'
import { desktop, phone } from './answering.ts'
import { launchBrowser } from './browser.ts'

/**
 * Every screen of everybody who answers, on a phone in light and on a desktop in dark: node --import tsx
 * test/journeys/take-respondent-pictures.ts <folder> [who …]. A few of them stand in docs/pictures/respondent.
 */
const [folder, ...wanted] = process.argv.slice(2)
if (folder === undefined) throw new Error('Say in which folder the pictures go')
const screens = { phone: { ...phone, colorScheme: 'light' }, desktop: { ...desktop, colorScheme: 'dark' } } as const

const take = (place: string, screen: string): Look => async (page: Page, name) => {
  await page.waitForTimeout(100)
  await page.screenshot({ path: join(place, `${screen}-${name.replace(/[^a-z0-9]+/g, '-')}.png`), animations: 'disabled' })
}

const browser = await launchBrowser()
if (browser === null) throw new Error('no browser')
for (const questionnaire of questionnaires.filter(({ who }) => wanted.length === 0 || wanted.includes(who))) {
  const server = await openQuestionnaire(questionnaire)
  for (const [screen, options] of Object.entries(screens)) {
    const place = join(folder, questionnaire.who)
    await mkdir(place, { recursive: true })
    await everyScreen(browser, server, questionnaire, take(place, screen), options)
    await mkdir(join(folder, 'nobody'), { recursive: true })
    await nobodysScreens(browser, server, take(join(folder, 'nobody'), screen), options)
  }
  await server.close()
  console.log(questionnaire.who)
}
await browser.close()

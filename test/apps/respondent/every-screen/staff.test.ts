import type { Browser } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { narrow } from '../visit.ts'
import { openQuestionnaire, questionnaires } from './questionnaires.ts'
import { reader } from './readable.ts'
import { everyScreen } from './screens.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('axe is clean and nothing falls off the side, on every screen at 320 px in light, and in turn in dark with letters of 200 % or at 400 % zoom', () => {
  test.each(questionnaires.map((each, index) => [each.who, each, index] as const).filter(([, { role }]) => role !== 'youth' && role !== 'parent'))('%s', async (_, questionnaire, index) => {
    const server = await openQuestionnaire(questionnaire)
    const { look, wrong, seen } = reader(index, questionnaire.ownStyle)
    await everyScreen(browser!, server, questionnaire, look, narrow)
    expect(wrong).toEqual([])
    expect(seen.length, 'screens').toBeGreaterThan(25)
    expect(server.faults).toEqual([])
    await server.close()
  })
})

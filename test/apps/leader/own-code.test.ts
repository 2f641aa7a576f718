import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('codes of their own for staff', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde'], ['professional'])
  })
  afterAll(() => open.close())

  test('are chosen after the page said what that means, and can be taken back until somebody is asked', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${measuring.project}`, leader, narrow)
    await page.getByText('Medewerkers maken geen eigen code.').waitFor()
    await page.getByRole('link', { name: 'Eigen code' }).click()
    await page.getByText('is de belofte van anonimiteit dus iets minder sterk').waitFor()
    await expectReadable(page)
    const choice = page.getByRole('checkbox', { name: 'Vraag professionals en managers' })
    for (const [says, on] of [['Het staat aan.', true], ['Het staat uit.', false], ['Het staat aan.', true]] as const) {
      await page.getByText('Vraag professionals en managers om een eigen code').click()
      await page.getByText(says).waitFor()
      expect(await choice.isChecked()).toBe(on)
    }
    await expectReadable(page)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('that were asked for can only be ended, after a confirmation that says what goes', async () => {
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/open`)
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${measuring.project}/eigen-code`, leader, { ...narrow, colorScheme: 'dark' })
    await page.getByText('Uitzetten kan daarom niet meer').waitFor()
    expect(await page.getByRole('checkbox').isDisabled()).toBe(true)
    await page.getByText('Nulmeting, professionals: open').waitFor()
    await page.getByRole('button', { name: 'Beëindig het koppelen' }).click()
    await page.getByRole('alertdialog').getByText('worden vernietigd, ook in vragenlijsten die nu open staan').waitFor()
    await expectReadable(page)
    await page.getByRole('button', { name: 'Ja, vernietig ze' }).click()
    await page.getByText('De kenmerken en de sleutel zijn vernietigd.').waitFor()
    expect((await open.house.store.ownCodes.ofProject(measuring.project)).state).toBe('ended')
    await page.reload()
    await page.getByText('Er zijn geen kenmerken van codes meer').waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    await expectReadable(page)
    expect(complaints).toEqual([])
    await context.close()
  })
})

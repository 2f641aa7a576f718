import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('before a wave', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['youth'])
  })
  afterAll(() => open.close())

  test('expected numbers of people say what could be seen, and say so only while they stand there', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${measuring.project}/metingen/1/klaarzetten/aantallen`, leader)
    const youth = page.getByRole('region', { name: 'Wat kunnen we zien met zo veel mensen?' }).getByRole('group', { name: 'Jongeren' })
    await youth.getByText('vanaf 10 mensen').waitFor()
    await page.getByRole('group', { name: 'De Linde' }).getByLabel('Je nodigt uit').fill('61')
    expect(await youth.getByLabel('De Linde').inputValue()).toBe('31')
    await youth.getByLabel('De Linde').fill('veel')
    await page.getByRole('button', { name: 'Laat zien wat we kunnen zien' }).click()
    await youth.getByText('Vul een heel getal in, of laat het leeg.').waitFor()
    await youth.getByLabel('De Linde').fill('28')
    await youth.getByLabel('Het Anker').fill('6')
    await page.getByRole('button', { name: 'Laat zien wat we kunnen zien' }).click()
    await page.getByText(/Van jongeren van Het Anker komen waarschijnlijk geen uitkomsten/).waitFor()
    await page.locator('.chart svg').waitFor()
    await page.getByText('Tabel met alle getallen').click()
    expect(await page.getByRole('row').filter({ hasText: 'De Linde' }).innerText()).toMatch(/28\t10/)
    await youth.getByLabel('Het Anker').fill('16')
    await page.getByText('De aantallen zijn veranderd.').waitFor()
    expect(await page.locator('.chart').count()).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('a wave is offered to the roles of an organisation, not to partners of the network', async () => {
    const { page, context } = await open.visit(browser!, `/projecten/${measuring.project}/metingen/nieuw`, leader)
    expect((await page.getByRole('checkbox').all()).length).toBe(4)
    expect(await page.getByText('Partners in het netwerk').count()).toBe(0)
    await context.close()
  })
})

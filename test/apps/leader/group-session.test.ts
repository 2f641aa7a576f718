import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('a group that takes part together', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['youth'])
  })
  afterAll(() => open.close())
  const path = (): string => `/projecten/${measuring.project}/metingen/1/youth`

  test('has no code before the fieldwork is open', async () => {
    const { page, context } = await open.visit(browser!, path(), leader)
    const card = page.locator('details', { hasText: 'De Linde' })
    await card.getByText('Samen in een groep', { exact: true }).click()
    await card.getByText('Dit kan als de meting open is.').waitFor()
    expect(await card.getByRole('button', { name: 'Maak een groepscode' }).count()).toBe(0)
    await context.close()
  })

  test('gets a code on its card and a screen that shows it, and no number anywhere; the code can be stopped', async () => {
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)
    const { page, context, complaints } = await open.visit(browser!, path(), leader, narrow)
    const card = page.locator('details', { hasText: 'De Linde' })
    await card.getByText('Samen in een groep', { exact: true }).click()
    await card.getByRole('button', { name: 'Maak een groepscode' }).click()
    const code = await card.locator('.group-code').innerText()
    expect(code).toMatch(/^\w{4}-\w{4}$/)
    await page.waitForFunction((text) => document.activeElement?.textContent?.includes(text), code)
    await expectReadable(page)

    await card.getByRole('link', { name: 'Toon de code groot' }).click()
    await page.getByRole('heading', { name: 'Samen invullen', exact: true }).waitFor()
    const screen = page.locator('.group-screen')
    expect(await screen.innerText()).toContain(code)
    expect(await screen.innerText()).toContain(`${new URL(open.url).host}/m/groep`)
    expect(await screen.innerText()).not.toMatch(/zelfdoding|suïcid|\d+ (mensen|jongeren|keer)/i)
    await expectReadable(page)
    await page.getByRole('button', { name: 'Iedereen kan beginnen' }).click()
    await page.getByRole('status').getByText('Iedereen kan beginnen').waitFor()
    await expectReadable(page)

    await page.getByRole('link', { name: 'Terug naar de meting' }).click()
    await card.getByText('Samen in een groep', { exact: true }).click()
    await card.getByRole('button', { name: 'Stop de code nu' }).click()
    await card.getByText('De code werkt niet meer.').waitFor()
    expect((await leader.get(`/api/leader/cohorts/${measuring.cohorts.youth![0]}/group`)).body).toEqual({ group: null })
    expect(complaints).toEqual([])
    await context.close()
  })

  test('without a running code the screen says where one is made', async () => {
    const { page, context } = await open.visit(browser!, `${path()}/groep/${measuring.cohorts.youth![1]}`, leader)
    await page.getByText('Er loopt nu geen groepscode.').waitFor()
    await context.close()
  })
})

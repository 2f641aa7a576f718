import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('what somebody sees who', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  let anna: Visitor
  let measuring: Measuring
  let account: string
  beforeAll(async () => {
    open = await openLeaderHouse()
    anna = await open.house.leader()
    account = (await anna.get('/api/account/me')).body.account.id
    measuring = await prepare(anna, ['De Linde', 'Stichting Het Anker'], ['professional', 'youth'])
    await anna.send('PATCH', `/api/leader/cohorts/${measuring.cohorts.youth![0]}`, { minimum: 15 })
    await anna.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/open`)
  }, 180_000)
  afterAll(() => open.close())
  const project = (): string => `/projecten/${measuring.project}`

  test('coordinates a project: what was done in it, in sentences', async () => {
    const { page, context, complaints } = await open.visit(browser!, `${project()}/logboek`, anna, narrow)
    const lines = await page.locator('.trail li').allTextContents()
    expect(lines.slice(0, 2)).toEqual(['Anna opende de vragenlijst voor professionals (Nulmeting).', 'Anna veranderde aantallen of keuzes bij de vragenlijst voor jongeren van De Linde (Nulmeting): de kleinste groep ging van 10 naar 15.'])
    expect(lines.at(-1)).toBe('Anna maakte dit project.')
    await expectReadable(page)
    await context.close()
    const dark = await open.visit(browser!, `${project()}/logboek`, anna, { colorScheme: 'dark' })
    await expectReadable(dark.page, 'colours')
    await dark.context.close()
    expect([...complaints, ...dark.complaints]).toEqual([])
  })

  test('runs the server: who signed in, a page at a time, and nothing of a project', async () => {
    for (let number = 0; number < 60; number += 1) await open.house.store.trail.add({ account, action: 'signed-in', project: null, object: null, change: null })
    await open.house.store.trail.addOnceADay({ account: null, action: 'sign-in-refused', project: null, object: null, change: null })
    const { page, context } = await open.visit(browser!, '/', anna)
    await page.getByRole('link', { name: 'Logboek van de server' }).click()
    await page.getByText('Iemand kwam er niet in: het adres, de wachtzin of de code was fout.').waitFor()
    expect(await page.locator('.trail li').count()).toBe(50)
    await page.getByRole('link', { name: 'Ouder' }).click()
    await page.getByText('Bladzijde 2 van 2').waitFor()
    expect(await page.locator('.trail li').last().textContent()).toBe('Anna maakte een account.')
    expect(await page.locator('.trail').allTextContents()).not.toContainEqual(expect.stringMatching(/vragenlijst|Nulmeting/))
    await context.close()
  })

  test('leads one organisation: the own one, and no step, page or name of others', async () => {
    const { grants } = open.house.store
    await grants.give({ account: 'somebody-else', project: measuring.project, organisation: null, role: 'coordinator' })
    await grants.withdraw({ account, project: measuring.project, organisation: null, role: 'coordinator' })
    await grants.give({ account, project: measuring.project, organisation: measuring.organisations[0]!, role: 'leader' })
    const { page, context } = await open.visit(browser!, project(), anna, narrow)
    await page.getByRole('heading', { name: 'De Linde', exact: true }).waitFor()
    expect(await page.getByRole('link', { name: /Logboek|Zet een meting klaar|organisatie toe/ }).count()).toBe(0)
    await expectReadable(page)
    await page.getByRole('link', { name: /Professionals/ }).click()
    await page.getByText('De coördinator van het project opent, sluit en publiceert.').waitFor()
    expect(await page.getByRole('button', { name: 'Sluit' }).count()).toBe(0)
    expect(await page.locator('body').textContent()).not.toContain('Anker')
    await page.goto(`${open.url}${project()}/logboek`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('.trail').count()).toBe(0)
    await context.close()
  })

  test('reads the network only: no organisation, no meeting before it is published, no open answers', async () => {
    const { grants } = open.house.store
    await grants.withdraw({ account, project: measuring.project, organisation: measuring.organisations[0]!, role: 'leader' })
    await grants.give({ account, project: measuring.project, organisation: null, role: 'reader' })
    const { page, context } = await open.visit(browser!, project(), anna, narrow)
    await page.getByText('Van deze meting is nog niets gepubliceerd.').waitFor()
    expect(await page.getByRole('link', { name: 'Open antwoorden' }).count()).toBe(0)
    expect(await page.locator('main').textContent()).not.toMatch(/De Linde|Anker|professionals/i)
    await expectReadable(page)
    await context.close()
  })
})

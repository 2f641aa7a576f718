import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, ofKind, today } from '@leidraadspiegel/schema'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { anAction } from '../../packages/schema/any-record.ts'
import { addWave, prepare, takePart, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('after the next measurement', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring

  const publish = async ({ fieldworks, cohorts }: Pick<Measuring, 'fieldworks' | 'cohorts'>): Promise<void> => {
    await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/open`)
    await takePart(open.house, leader, cohorts.professional![0]!, 6)
    for (const step of ['close', 'publish']) await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/${step}`)
  }
  const actions = async () => ofKind(await open.house.store.records.list(measuring.project), 'action').map(({ content: { what, round, state, stoppedBecause } }) => [what, round, state, stoppedBecause])

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde'], ['professional'])
    await publish(measuring)
    for (const change of [{ what: 'Elke maand oefenen', term: addDays(today(), 30) }, { what: 'Een eigen app' }, { what: 'Het protocol herzien' }, { what: 'Al gedaan', state: 'done' as const }])
      await open.house.store.records.create(measuring.project, measuring.organisations[0]!, anAction({ round: 1, ...change }), 'Anna')
    await publish(await addWave(leader, measuring.project, measuring.organisations, ['professional'], 'Vervolgmeting'))
  })
  afterAll(() => open.close())

  test('each open action goes on, is reworded or stops with a reason, and nothing is left', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${measuring.project}/plan`, leader, narrow)
    const left = page.getByRole('region', { name: 'Overnemen uit de vorige ronde' })
    await left.getByText('Er is opnieuw gemeten (Vervolgmeting).').waitFor()
    expect(await left.getByRole('listitem').locator('strong').allInnerTexts()).toEqual(expect.arrayContaining(['Elke maand oefenen', 'Een eigen app', 'Het protocol herzien']))
    await expectReadable(page)
    await left.getByRole('button', { name: 'Ga door met: Elke maand oefenen' }).click()
    await page.getByText('Jullie gaan door met ‘Elke maand oefenen’.').waitFor()
    await left.getByRole('link', { name: 'Pas aan en ga door met: Het protocol herzien' }).click()
    await page.getByLabel('Wat gaan jullie doen?').fill('Het protocol samen met jongeren herzien')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await left.getByRole('link', { name: 'Stop met: Een eigen app' }).click()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('gestopt')
    await page.getByLabel('Waarom zijn jullie gestopt?').fill('Jongeren willen liever papier.')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('heading', { level: 1, name: 'Plan van De Linde' }).waitFor()
    await left.waitFor({ state: 'detached' })
    expect((await actions()).toSorted()).toEqual([
      ['Al gedaan', 1, 'done', ''],
      ['Een eigen app', 2, 'stopped', 'Jongeren willen liever papier.'],
      ['Elke maand oefenen', 2, 'planned', ''],
      ['Het protocol samen met jongeren herzien', 2, 'planned', ''],
    ])
    expect(complaints).toEqual([])
    await context.close()
  })
})

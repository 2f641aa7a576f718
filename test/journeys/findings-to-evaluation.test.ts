import type { Browser, Page } from 'playwright-core'
import { addDays, ofKind, today, type RecordContent } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectReadable, openLeaderHouse, type LeaderHouse, type Visit } from '../apps/leader/leader-house.ts'
import { addWave, prepare, takePart, type Measuring } from '../apps/server/measuring.ts'
import type { Visitor } from '../apps/server/visitor.ts'
import { launchBrowser, noBrowser } from './browser.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const names = ['De Linde', 'Het Anker', 'Wijkteam Oost', 'Samen Verder', 'Gezinshuis Zuid', 'De Brug']

describe.skipIf(browser === null)('from a published baseline to what changed, for one small organisation and for its network of six', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  let visit: Visit
  const path = (last: string, van = measuring.organisations[0]!): string => `${open.url}/projecten/${measuring.project}/${last}?van=${van}`
  const measure = async ({ fieldworks, cohorts }: Pick<Measuring, 'fieldworks' | 'cohorts'>): Promise<void> => {
    await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/open`)
    for (const cohort of cohorts.professional ?? []) await takePart(open.house, leader, cohort, 6)
    for (const step of ['close', 'publish']) await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/${step}`)
  }

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, names, ['professional'])
    for (const organisation of measuring.organisations) await open.house.store.consents.give(organisation, 'bundling', 'De bestuurder')
    await measure(measuring)
    visit = await open.visit(browser!, `/projecten/${measuring.project}`, leader)
  })
  afterAll(async () => {
    await visit.context.close()
    await open.close()
  })

  test('a small organisation chooses a point, agrees an action and finishes it', async () => {
    const { page } = visit
    await page.goto(path('plan/verbeterpunten'))
    await page.getByRole('region', { name: 'Dit valt op' }).getByRole('button', { name: /^Kies een verbeterpunt/ }).first().click()
    await page.getByLabel('Het verbeterpunt in jullie woorden').fill('Een plan dat iedereen vindt')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('link', { name: 'Spreek een actie af bij: Een plan dat iedereen vindt' }).click()
    await writeAction(page, 'Het plan bovenaan in het dossier')
    await page.getByRole('link', { name: 'Wijzig: Het plan bovenaan in het dossier' }).click()
    await page.getByText('gedaan', { exact: true }).click()
    await page.getByLabel('Wat is bereikt?').fill('Het plan is in één klik te vinden.')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('region', { name: 'Dit is gelukt' }).getByText('Het plan is in één klik te vinden.').waitFor()
    const [point] = ofKind(await open.house.store.records.list(measuring.project), 'improvement')
    expect(point?.content.evidence.length).toBeGreaterThan(0)
  })

  test('three organisations share that point, and the network makes one of them all, with an action of its own', async () => {
    const { page } = visit
    const shared: RecordContent = { kind: 'finding', content: { about: { of: 'improvement', criterion: 'veiligheidsplan', catalogue: 'vp-signaleringsplan-borgen', title: 'Veiligheidsplan beter borgen' }, line: 'Het plan is nu moeilijk te vinden.', source: 'questionnaire', evidence: [], shared: true } }
    for (const organisation of measuring.organisations.slice(0, 3)) expect((await leader.post(`/api/leader/organisations/${organisation}/records`, { written: shared, sure: false })).status).toBe(200)
    await page.goto(path('netwerk'))
    await page.getByText('3 van de 3 organisaties kozen dit').waitFor()
    await page.getByRole('button', { name: 'Maak er een gezamenlijk verbeterpunt van: Veiligheidsplan beter borgen' }).click()
    await page.getByText('Dit is nu een gezamenlijk verbeterpunt.').waitFor()
    await page.goto(path('plan/verbeterpunten', 'netwerk'))
    await page.getByRole('link', { name: 'Spreek een actie af bij: Veiligheidsplan beter borgen' }).click()
    await writeAction(page, 'Eén format voor de hele regio')
    const refused = await leader.send('DELETE', `/api/leader/records/${ofKind(await open.house.store.records.list(measuring.project), 'finding')[0]!.id}?after=1`, {})
    expect([refused.status, refused.body.code]).toEqual([409, 'rests-on'])
  })

  test('the report over the quarter tells both, on the screen and as PDF', async () => {
    const { page } = visit
    for (const [van, action] of [[measuring.organisations[0]!, 'Het plan bovenaan in het dossier'], ['netwerk', 'Eén format voor de hele regio']] as const) {
      await page.goto(path('voortgang', van))
      await page.getByRole('link', { name: 'Maak de kwartaalrapportage' }).click()
      await page.getByText(action).first().waitFor()
      const pdf = await page.request.get(open.url + (await page.getByRole('link', { name: 'Download als PDF' }).getAttribute('href')))
      expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
      await page.getByRole('link', { name: `Bekijk: Actie: ${action}` }).click()
      await page.waitForURL(/\/plan\?.*#actie-/)
      await page.getByRole('listitem').filter({ hasText: action }).first().waitFor()
      await page.goBack()
      await page.getByRole('link', { name: /^Bekijk: Hoe staat elk onderwerp ervoor/ }).first().click()
      await page.waitForURL(/\/uitkomsten\/score-per-criterion\?.*role=professional.*criterion=/)
      await page.getByText('Wat we zien').waitFor()
    }
  })

  test('after the next measurement the evaluation begins with what was done, and lays it beside what changed', async () => {
    const { page, complaints } = visit
    await measure(await addWave(leader, measuring.project, measuring.organisations, ['professional'], 'Vervolgmeting'))
    await page.goto(path('voortgang/evaluatie'))
    await page.getByRole('region', { name: 'Dit is gedaan' }).getByText('Het plan bovenaan in het dossier').waitFor()
    await page.getByRole('heading', { name: 'Naast elke verandering' }).waitFor()
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
    expect(headings.indexOf('Dit is gedaan')).toBeLessThan(headings.indexOf('Naast elke verandering'))
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b(dankzij|doordat|veroorza\w+|als gevolg van|leidde tot)\b/i)
    await expectReadable(page)
    await page.goto(path('voortgang/evaluatie', 'netwerk'))
    await page.getByRole('heading', { level: 1, name: 'Evaluatie' }).waitFor()
    await page.goto(`${open.url}/projecten/${measuring.project}/stappenplan`)
    await page.getByRole('heading', { name: 'Alle organisaties' }).waitFor()
    expect(complaints).toEqual([])
  })
})

async function writeAction(page: Page, what: string): Promise<void> {
  await page.getByLabel('Wat gaan jullie doen?').fill(what)
  await page.getByLabel('Wie doet het?').fill('Teamleider')
  await page.getByLabel('Wanneer is het klaar?').fill(addDays(today(), 30))
  await page.getByLabel('Wat zorgt dat dit blijft?').fill('Het staat in de werkinstructie')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('heading', { level: 3, name: what }).waitFor()
}

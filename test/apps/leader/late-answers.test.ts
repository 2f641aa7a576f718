import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHash, randomUUID } from 'node:crypto'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { answersFor, prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('paper that comes in after publishing', { timeout: 180_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  let fieldwork: string
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'])
    fieldwork = measuring.fieldworks.professional!
    await open.house.store.fieldworks.open(fieldwork)
    for (const cohort of measuring.cohorts.professional!) await send(cohort, 6)
    await open.house.close(fieldwork)
    await open.house.publish(fieldwork)
  })
  afterAll(() => open.close())

  const send = async (cohort: string, n: number): Promise<void> => {
    const { store, library } = open.house
    for (let at = 0; at < n; at += 1) await store.box.submit(fieldwork, { id: randomUUID(), cohort, survey: 'professional', version: library.latest('professional')!.version, passHash: createHash('sha256').update(randomUUID()).digest('hex'), withdrawalHash: null, answers: await answersFor(open.house, cohort, at) })
  }
  const sentence = 'Er liggen misschien nog antwoorden die later binnenkwamen. Ze tellen mee zodra dat kan zonder iemand herkenbaar te maken.'
  const path = (): string => `/projecten/${measuring.project}/metingen/1/professional`

  test('is let in after the page said what that does; then one sentence, that stays the same whatever comes in', async () => {
    const { page, context, complaints } = await open.visit(browser!, path(), leader, narrow)
    const part = page.getByRole('region', { name: 'Papier dat later binnenkomt' })
    await part.getByText('misschien voor altijd').waitFor()
    await expectReadable(page)
    await part.getByRole('button', { name: 'Laat later papier toe' }).click()
    await part.getByText('kan nu worden ingevoerd').waitFor()
    await page.reload()
    await part.getByText(sentence).waitFor()
    const empty = await part.innerText()
    await send(measuring.cohorts.professional![0]!, 3)
    await page.reload()
    await part.getByText(sentence).waitFor()
    expect(await part.innerText()).toBe(empty)
    expect(empty).not.toMatch(/\d/)
    await expectReadable(page)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('too few: nothing changes, and the same day there is no second try', async () => {
    const { page, context } = await open.visit(browser!, path(), leader)
    const part = page.getByRole('region', { name: 'Papier dat later binnenkomt' })
    for (const outcome of ['Het kan nu nog niet.', 'Dit kan nu niet: vandaag is al gekeken']) {
      await part.getByRole('button', { name: 'Probeer ze mee te tellen' }).click()
      await page.getByRole('alertdialog').getByText('staat de tweede versie vast').waitFor()
      await page.getByRole('button', { name: 'Ja, probeer het' }).click()
      await part.getByText(outcome).waitFor()
    }
    await part.getByText(sentence).waitFor()
    await context.close()
  })

  test('enough: they are counted, and the sentence goes', async () => {
    await send(measuring.cohorts.professional![0]!, 2)
    await open.house.store.office.write((office) => office.run(`update office.late_box set tried_on = date '2020-01-01' where fieldwork = $1`, [fieldwork]))
    const { page, context } = await open.visit(browser!, path(), leader)
    const part = page.getByRole('region', { name: 'Papier dat later binnenkomt' })
    await part.getByRole('button', { name: 'Probeer ze mee te tellen' }).click()
    await page.getByRole('button', { name: 'Ja, probeer het' }).click()
    await part.getByText('De latere antwoorden tellen nu mee.').waitFor()
    expect(await part.getByText(sentence).count()).toBe(0)
    expect(await part.getByRole('button').count()).toBe(0)
    await context.close()
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { Visitor } from '../server/visitor.ts'
import { desktop, expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('own questions in setting up a wave', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['De Linde'], ['professional', 'youth'])
  })
  afterAll(() => open.close())

  test('are written with the reasons and a preview beside them, put in order, taken away and put back, and wait for a second person', async () => {
    const { page, context, complaints } = await open.visit(browser!, `/projecten/${measuring.project}/metingen/1/klaarzetten/eigen-vragen`, leader)
    const youth = page.getByRole('region', { name: 'Jongeren' })
    const add = youth.getByRole('button', { name: 'Voeg een vraag toe voor jongeren' })
    const question = (number: number) => youth.getByRole('group', { name: `Eigen vraag ${number}` })
    const text = (number: number) => question(number).getByLabel('Vraag of stelling')

    await add.click()
    await text(1).fill('Hoe oud ben je?')
    await question(1).getByText('Vraag niet wie iemand is.').waitFor()
    await text(1).fill('Is de website duidelijk?')
    await question(1).getByLabel('Hoe antwoorden mensen?').selectOption('yes-no')
    await question(1).getByText('Deze vraag mag zo.').waitFor()
    expect(await question(1).getByRole('figure').innerText()).toMatch(/Is de website duidelijk\?\s+ja\s+nee\s+weet ik niet\s+sla over/)

    await add.click()
    await text(2).fill('Waar praat je het liefst?')
    await question(2).getByLabel('Hoe antwoorden mensen?').selectOption('choice')
    await question(2).getByLabel('Antwoorden', { exact: true }).fill('thuis\nbuiten')
    await question(2).getByText('Deze vraag mag zo.').waitFor()
    await question(2).getByRole('button', { name: 'Naar boven' }).click()
    expect([await text(1).inputValue(), await text(2).inputValue()]).toEqual(['Waar praat je het liefst?', 'Is de website duidelijk?'])
    await question(1).getByRole('button', { name: 'Haal weg' }).click()
    expect(await text(1).inputValue()).toBe('Is de website duidelijk?')
    await youth.getByRole('button', { name: 'Zet terug' }).click()
    expect(await text(1).inputValue()).toBe('Waar praat je het liefst?')

    await expectReadable(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(narrow.viewport)
      await expectReadable(page, 'colours')
      await page.setViewportSize(desktop.viewport)
    }
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await page.getByRole('heading', { level: 1, name: 'Wat lezen deelnemers?' }).waitFor()
    const { own } = await open.house.store.fieldworks.get(measuring.fieldworks.youth!)
    expect(own).toMatchObject({ approved: false, questions: [{ type: 'choice', options: ['thuis', 'buiten'] }, { type: 'yes-no', text: 'Is de website duidelijk?' }] })

    await page.getByRole('link', { name: /^Terug: Eigen vragen/ }).click()
    await youth.getByText('Iemand anders met een account als coördinator moet deze vragen lezen').waitFor()
    await open.house.store.ownQuestions.keep(measuring.fieldworks.youth!, own!.questions.slice(1), 'iemand-anders')
    await page.reload()
    await youth.getByRole('button', { name: 'Ja, ik keur deze vragen goed' }).click()
    await youth.getByText('Iemand anders heeft deze vragen gelezen en goedgekeurd.').waitFor()
    expect((await open.house.store.fieldworks.get(measuring.fieldworks.youth!)).own).toMatchObject({ approved: true })
    expect(complaints).toEqual([])
    await context.close()
  })
})

import * as fc from 'fast-check'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { entrySecret, openTakingPart, type TakingPart } from '../taking-part-server.ts'
import { desktop, expectReadable, headingOf, narrow, seeTitle } from '../visit.ts'
import { idOnScreen, openEntry as open, questions, type, type Answers } from './typing.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const openEntry = (taking: TakingPart, options: object = desktop, secret?: string) => open(browser!, taking, options, secret)

const whole: Answers = { ...Object.fromEntries(questions.filter(({ choices }) => choices.length > 0).map(({ name, choices }, index) => [name, choices[index % choices.length]!.value])), 'jon-blok': 'verder', 'jon-o1': 'De koffie van Kanarie', 'jon-o2': 'Meer tijd' }

describe.skipIf(browser === null)('typing in what was answered on paper', () => {
  let taking: TakingPart
  beforeAll(async () => {
    taking = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })
  })
  afterAll(() => taking.close())

  test('two forms by keyboard only: what is typed arrives, and nothing of the first is left', async () => {
    const page = await openEntry(taking)
    expect(page.url()).not.toContain(entrySecret)
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Begin' }).focus()
    await page.keyboard.press('Enter')
    await type(page, whole)
    expect(await page.locator('main').innerText()).toContain(`${questions.length} van de ${questions.length} vragen zijn ingevuld`)
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Opgeslagen')
    expect(await page.locator('main').innerText()).toContain('Leg dit formulier op de stapel “ingevoerd”.')

    await page.keyboard.press('Enter')
    await idOnScreen(page, 'jon-01')
    const html = await page.content()
    expect(html).not.toContain('Kanarie')
    expect(await page.locator('[aria-pressed=true]').count()).toBe(0)
    expect(await page.evaluate(async () => ({ local: localStorage.length, session: sessionStorage.length, cookies: document.cookie, caches: (await caches.keys()).length, databases: (await indexedDB.databases()).length }))).toEqual({ local: 0, session: 0, cookies: '', caches: 0, databases: 0 })
    const second: Answers = { 'jon-03': 5, 'jon-blok': 'overslaan', 'jon-leeftijd': '16-17' }
    await type(page, second)
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Opgeslagen')

    expect([...taking.received.values()].map(({ answers }) => answers)).toEqual([whole, second])
    const [first, other] = [...taking.received.values()]
    expect(first!.passHash).not.toBe(other!.passHash)
    expect([first!.withdrawalHash, other!.withdrawalHash]).toEqual([null, null])
    await page.goBack().catch(() => null)
    expect(await page.content()).not.toContain('Kanarie')
    await page.context().close()
  })

  test('arrows go back and keep what stands there, and an answer can be mended from the list', async () => {
    const page = await openEntry(taking)
    await page.getByRole('button', { name: 'Begin' }).click()
    await idOnScreen(page, 'jon-01')
    await page.keyboard.press('2')
    await idOnScreen(page, 'jon-02')
    expect(await headingOf(page)).toContain(`Vraag 2 van ${questions.length}`)
    await page.keyboard.press('ArrowLeft')
    await idOnScreen(page, 'jon-01')
    expect(await page.locator('[aria-pressed=true]').innerText()).toContain('nee, niet echt')
    await page.keyboard.press('0')
    for (const { choices } of questions.slice(1)) await page.keyboard.press(choices.length === 0 ? 'Enter' : 'ArrowRight')
    await seeTitle(page, 'Kijk het formulier na')
    await page.getByRole('button', { name: 'Wijzig jon-04' }).click()
    await idOnScreen(page, 'jon-04')
    await page.getByRole('button', { name: 'ja, helemaal' }).click()
    await idOnScreen(page, 'jon-05')
    await page.context().close()
  })

  test('a lost connection keeps the form and sends it once', async () => {
    const page = await openEntry(taking)
    const before = taking.received.size
    await page.getByRole('button', { name: 'Begin' }).click()
    await type(page, { 'jon-01': 1 })
    await page.route('**/api/box/responses', async (route) => {
      await route.fetch()
      await route.abort('connectionfailed')
    }, { times: 1 })
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Versturen lukt nog niet')
    await page.getByRole('button', { name: 'Opnieuw versturen' }).click()
    await seeTitle(page, 'Opgeslagen')
    expect(taking.received.size).toBe(before + 1)
    await page.context().close()
  })

  test('every kind of question can be typed in, and a refused answer is shown where it stands', async () => {
    const every = await openTakingPart({ folder: 'test/apps/respondent/every-type', role: 'professional' })
    const page = await openEntry(every)
    await page.getByRole('button', { name: 'Begin' }).click()
    await idOnScreen(page, 'een')
    await page.keyboard.press('3')
    await idOnScreen(page, 'meer')
    for (const key of ['1', '2', '3']) await page.keyboard.press(key)
    await page.getByRole('alert').getByText('Meer dan 2 past hier niet.').waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await idOnScreen(page, 'lijst')
    await page.keyboard.press('2')
    await idOnScreen(page, 'ja-nee')
    await page.keyboard.press('1')
    await idOnScreen(page, 'cijfer')
    await page.getByRole('combobox').selectOption('10')
    await page.keyboard.press('Enter')
    await idOnScreen(page, 'rij-a')
    await page.keyboard.press('4')
    await idOnScreen(page, 'rij-b')
    await page.keyboard.press('-')
    await idOnScreen(page, 'getal')
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await idOnScreen(page, 'kort')
    await page.keyboard.type('mentor 0-3')
    await page.keyboard.press('Enter')
    await idOnScreen(page, 'lang')
    await page.keyboard.type('Regel een')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('Regel twee')
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Kijk het formulier na')
    every.switches.refuse = [{ question: 'getal', code: 'range', message: 'Hooguit 10 past hier.' }]
    await page.keyboard.press('Enter')
    await idOnScreen(page, 'getal')
    await page.getByRole('alert').getByText('Hooguit 10 past hier.').waitFor()
    every.switches.refuse = []
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('9')
    for (const id of ['kort', 'lang']) {
      await page.keyboard.press('Enter')
      await idOnScreen(page, id)
    }
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Kijk het formulier na')
    await page.keyboard.press('Enter')
    await seeTitle(page, 'Opgeslagen')
    expect([...every.received.values()].map(({ answers }) => answers)).toEqual([{ een: expect.anything(), meer: ['sport'], lijst: 'kliniek', 'ja-nee': true, cijfer: 10, 'rij-a': 'weet-ik-niet', getal: 9, kort: 'mentor 0-3', lang: 'Regel een\nRegel twee' }])
    await page.context().close()
    await every.close()
  })

  test('a link of somebody who takes part does not open it', async () => {
    const page = await openEntry(taking, desktop, 'geheim234567geheim234567ab')
    await page.getByRole('button', { name: 'Begin' }).click()
    await seeTitle(page, 'Deze link werkt niet (meer)')
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)('axe is clean at 320 px: start, question, writing, check and end, %s', async (colorScheme) => {
    const page = await openEntry(taking, { ...narrow, colorScheme })
    await expectReadable(page)
    await page.getByRole('button', { name: 'Begin' }).click()
    await idOnScreen(page, 'jon-01')
    await page.keyboard.press('1')
    await page.keyboard.press('ArrowLeft')
    await idOnScreen(page, 'jon-01')
    await expectReadable(page)
    for (const { name } of questions.slice(1)) {
      await page.getByRole('button', { name: 'Verder', exact: true }).click()
      await idOnScreen(page, name)
      if (name === 'jon-o1') await expectReadable(page)
    }
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await seeTitle(page, 'Kijk het formulier na')
    await expectReadable(page)
    await page.getByRole('button', { name: 'Versturen' }).click()
    await seeTitle(page, 'Opgeslagen')
    await expectReadable(page)
    await page.context().close()
  })

  test('whatever somebody answered arrives exactly as it was typed', async () => {
    const page = await openEntry(taking)
    await page.getByRole('button', { name: 'Begin' }).click()
    const written = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }).map((text) => text.trim()).filter((text) => text !== '')
    const answerTo = Object.fromEntries(questions.map(({ name, choices }) => [name, choices.length === 0 ? written : fc.constantFrom(...choices.map(({ value }) => value))]))
    await fc.assert(
      fc.asyncProperty(fc.record<Record<string, string | number>>(answerTo, { requiredKeys: [] }), async (chosen) => {
        const skipped = chosen['jon-blok'] === 'overslaan'
        const answers = Object.fromEntries(questions.filter(({ name, page: part }) => name in chosen && !(skipped && part === 'praten-over-zelfdoding')).map(({ name }) => [name, chosen[name]!]))
        const known = new Set(taking.received.keys())
        await type(page, answers)
        await page.keyboard.press('Enter')
        await seeTitle(page, 'Opgeslagen')
        expect([...taking.received.values()].filter(({ id }) => !known.has(id)).map((response) => response.answers)).toEqual([answers])
        await page.keyboard.press('Enter')
      }),
      { numRuns: 8, endOnFailure: true },
    )
    await page.context().close()
  })
})

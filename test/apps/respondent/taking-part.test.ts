import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { cohort, openTakingPart, surveyOf, type TakingPart } from './taking-part-server.ts'
import { desktop, expectReadable, fillIn, headingOf, isLast, next, phone, seeTitle, start, visit } from './visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const roles = [
  ['professional', 'surveys/professional/v1', desktop],
  ['manager', 'surveys/manager/v1', phone],
  ['youth', 'surveys/youth/v1', phone],
  ['parent', 'surveys/parent/v1', desktop],
  ['partner', 'surveys/network/v1', phone],
] as const

describe.skipIf(browser === null).each(roles)('the questionnaire of a %s', (role, folder, screen) => {
  let server: TakingPart
  beforeAll(async () => void (server = await openTakingPart({ folder, role })))
  afterAll(() => server.close())

  test('is answered page by page and arrives whole, once', async () => {
    const { page, context, complaints } = await visit(browser!, server, screen)
    await start(page)
    const headings = [await headingOf(page)]
    for (;;) {
      await fillIn(page)
      if (await isLast(page)) break
      await next(page)
      headings.push(await headingOf(page))
    }
    await page.dblclick('.next')
    await seeTitle(page, role === 'parent' ? 'Dank u wel' : 'Dank je wel')

    const pages = (await surveyOf(folder)).json.pages
    expect(headings.filter((heading) => heading === 'Even pauze')).toEqual(role === 'youth' || role === 'parent' ? ['Even pauze'] : [])
    expect(headings.filter((heading) => heading !== 'Even pauze')).toEqual(pages.map(({ title }, index) => `Deel ${index + 1} van ${pages.length} ${String(title)}`))
    const [response, ...more] = [...server.received.values()]
    expect(more).toEqual([])
    expect(Object.keys(response!.answers)).toEqual(pages.flatMap(({ elements }) => elements!.map(({ name }) => name)))
    expect(response!.cohort).toBe(cohort)
    expect(await page.locator('#hulp').isVisible()).toBe(true)
    expect([...complaints, ...server.faults]).toEqual([])
    await context.close()
  })
})

describe.skipIf(browser === null)('nobody has to answer', () => {
  test('a young person skips the announced part with one press, and every other question', async () => {
    const server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })
    const { page, context } = await visit(browser!, server)
    await start(page)
    while ((await headingOf(page)) !== 'Deel 5 van 8 Het volgende deel') await next(page)
    await page.getByRole('button', { name: 'Sla dit deel over' }).click()
    await seeTitle(page, 'In je eigen woorden')
    expect(await headingOf(page)).toBe('Deel 6 van 7 In je eigen woorden')
    await next(page)
    await page.click('.next')
    await seeTitle(page, 'Dank je wel')
    expect([...server.received.values()].map(({ answers }) => answers)).toEqual([{ 'jon-blok': 'overslaan' }])
    await context.close()
    await server.close()
  })

  test('where nothing is left after the announced part, skipping it sends nothing before somebody says so', async () => {
    const server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth', invited: 10, words: false })
    const { page, context, complaints } = await visit(browser!, server)
    await start(page)
    while (!(await headingOf(page)).endsWith('Het volgende deel')) await next(page)
    await page.getByRole('button', { name: 'Sla dit deel over' }).click()
    await seeTitle(page, 'Je bent klaar')
    await expectReadable(page)
    await page.getByRole('button', { name: 'Versturen' }).dispatchEvent('click', { detail: 2 })
    await seeTitle(page, 'Je bent klaar')
    expect(server.asked.box, 'the second press of a double one sends nothing').toBe(0)
    await page.getByRole('button', { name: 'Toch dit deel zien' }).click()
    await seeTitle(page, 'Praten over zelfdoding')
    await page.goBack()
    await page.getByRole('button', { name: 'Sla dit deel over' }).click()
    await page.getByRole('button', { name: 'Versturen' }).click()
    await seeTitle(page, 'Dank je wel')
    expect([...server.received.values()].map(({ answers }) => answers)).toEqual([{ 'jon-blok': 'overslaan' }])
    expect(complaints).toEqual([])
    await context.close()
    await server.close()
  })

  test('an answer can be taken back', async () => {
    const server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })
    const { page, context } = await visit(browser!, server)
    await start(page)
    const group = page.locator('fieldset').first()
    await group.getByText('een beetje').click()
    await group.getByRole('button', { name: /^Antwoord wissen/ }).click()
    expect(await group.locator('input:checked').count()).toBe(0)
    expect(await group.getByRole('button').count()).toBe(0)
    await context.close()
    await server.close()
  })

  test('who stops chooses: send what is there, throw it away, or go on', async () => {
    const server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })
    const { page, context } = await visit(browser!, server)
    await start(page)
    await page.locator('fieldset').first().getByText('een beetje').click()
    await page.getByRole('button', { name: 'Ik stop' }).click()
    await seeTitle(page, 'Je mag altijd stoppen')
    await page.getByRole('button', { name: 'Toch verder met de vragen' }).click()
    expect(await page.locator('fieldset').first().locator('input:checked').count()).toBe(1)
    await page.getByRole('button', { name: 'Ik stop' }).click()
    await page.getByRole('button', { name: 'Gooi mijn antwoorden weg' }).click()
    await seeTitle(page, 'Je bent gestopt')
    expect(server.asked.box).toBe(0)
    await context.close()

    const second = await visit(browser!, server)
    await start(second.page)
    await second.page.locator('fieldset').first().getByText('een beetje').click()
    await second.page.getByRole('button', { name: 'Ik stop' }).click()
    await second.page.getByRole('button', { name: 'Verstuur wat er nu staat' }).click()
    await seeTitle(second.page, 'Dank je wel')
    expect([...server.received.values()].map(({ answers }) => answers)).toEqual([{ 'jon-01': 3 }])
    await second.context.close()
    await server.close()
  })

  test('a bereaved parent reads some words at once and sends nothing; a mistake can be undone', async () => {
    const server = await openTakingPart({ folder: 'surveys/parent/v1', role: 'parent' })
    const { page, context } = await visit(browser!, server)
    await start(page)
    const choice = page.locator('input[value="past-niet"]')
    await choice.check()
    await page.locator('.panel h1').waitFor()
    expect(await page.locator('.page-buttons').isVisible()).toBe(false)
    await page.getByRole('button', { name: /niet mijn bedoeling/ }).click()
    await page.locator('.page-buttons:visible').waitFor()
    expect(await page.locator('input:checked').count()).toBe(0)
    await page.locator('input').first().focus()
    for (let pressed = 0; pressed < (await page.locator('fieldset').first().locator('input').count()); pressed += 1) await page.keyboard.press('ArrowDown')
    expect(await page.locator('.page-buttons').isVisible(), 'walking past the answer with the arrows says nothing yet').toBe(true)
    await choice.focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    expect(await choice.isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Ik stop' }).click()
    await page.locator('.panel h1').waitFor()
    await page.getByRole('button', { name: /niet mijn bedoeling/ }).click()
    await choice.check()
    await page.locator('.panel h1').waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Verder met de vragen' }).click()
    await page.locator('.page-buttons:visible').waitFor()
    expect(await page.locator('input:checked').count(), 'going back forgets the choice, so that it cannot be sent').toBe(0)
    await choice.check()
    await page.locator('.panel h1').waitFor()
    expect(await page.locator('#hulp').isVisible()).toBe(true)
    await page.goto('about:blank')
    expect(server.asked.box).toBe(0)
    await context.close()
    await server.close()
  })
})

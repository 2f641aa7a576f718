import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { tabTo, visitEasy, visitWithVoice } from './easy-visit.ts'
import { openTakingPart, surveyOf, type TakingPart } from './taking-part-server.ts'
import { expectReadable, headingOf, isLast, narrow, next, phone, seeTitle, start, visit } from './visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)

const easy = await surveyOf('surveys/youth-easy/v1')
const questions = easy.json.pages.flatMap(({ elements }) => elements!).filter(({ name }) => easy.codebook.questions[String(name)]?.kind === 'item')
const announced = 'De laatste vraag'

let server: TakingPart
beforeAll(async () => void (server = await openTakingPart({ folder: 'surveys/youth/v1', easyFolder: 'surveys/youth-easy/v1', role: 'youth' })))
beforeEach(() => server.received.clear())
afterAll(async () => {
  await server.close()
  await browser?.close()
})

const answersSent = () => [...server.received.values()].map(({ survey, answers }) => ({ survey, answers }))

describe.skipIf(browser === null)('the easy version', () => {
  test('is chosen on the start page with the same link, and can be left again for the ordinary one', async () => {
    const { page, context, complaints } = await visitEasy(browser!, server)
    expect(new URL(page.url()).hash).toBe('')
    await page.getByRole('link', { name: 'Gewone versie: 18 vragen' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('makkelijk'))
    await page.waitForSelector('#start:visible')
    await start(page)
    expect(await headingOf(page)).toMatch(/^Deel 1 van 8/)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('is answered by keyboard alone at 320 px, one question on a screen, and every screen is readable', async () => {
    const { page, context, complaints } = await visitEasy(browser!, server, { ...narrow, colorScheme: 'dark' })
    await expectReadable(page)
    await tabTo(page, '#start')
    await page.keyboard.press('Enter')
    for (const [index, { name, title }] of questions.entries()) {
      if (index === questions.length - 1) {
        await seeTitle(page, announced)
        expect(await page.locator('main p:visible').allInnerTexts()).toContainEqual(expect.stringContaining('Zelfdoding betekent'))
        await expectReadable(page)
        await tabTo(page, '.next')
        await page.keyboard.press('Enter')
      }
      await seeTitle(page, String(title))
      expect(await headingOf(page)).toBe(`Vraag ${index + 1} van 11 ${String(title)}`)
      expect(await page.locator('input[type=radio]:visible').count()).toBe(5)
      if (index % 5 === 0) await expectReadable(page)
      await tabTo(page, `input[name="${name}"]`)
      if (index % 2 === 0) await page.keyboard.press(String(1 + (index % 5)))
      else {
        await page.keyboard.press('Space')
        await page.keyboard.press('ArrowRight')
      }
      if (index === 0) await expectReadable(page)
      if (index === questions.length - 1) expect(await isLast(page)).toBe(true)
      await tabTo(page, '.next')
      await page.keyboard.press('Enter')
      await passPause()
    }
    await seeTitle(page, 'Dank je wel')
    await expectReadable(page)
    const chosen = [1, 3, 5, 3, 'sla-over', 3, 3, 3, 'weet-ik-niet', 3, 1]
    expect(answersSent()).toEqual([{ survey: 'youth-easy', answers: { ...Object.fromEntries(questions.map(({ name }, index) => [name, chosen[index]])), 'jon-blok': 'verder' } }])
    expect(complaints).toEqual([])
    await context.close()

    async function passPause(): Promise<void> {
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
      if ((await page.locator('main h1:visible').innerText()).includes('pauze')) {
        await tabTo(page, '.next')
        await page.keyboard.press('Enter')
      }
    }
  })

  test('has three faces that differ by their mouths, each with its word, and everything to press is at least 56 px', async () => {
    const { page, context } = await visitEasy(browser!, server, phone)
    await start(page)
    const faces = page.locator('.with-face')
    expect(await faces.allInnerTexts()).toEqual(['nee', 'een beetje', 'ja'])
    expect(new Set(await faces.locator('svg path:last-child').evaluateAll((mouths) => mouths.map((mouth) => mouth.getAttribute('d')))).size).toBe(3)
    expect(await page.locator('.plain').allInnerTexts()).toEqual(['weet ik niet', 'sla over'])
    const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main label, main button')].map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width > 0 && Math.min(width, height) < 56))
    expect(small).toEqual([])
    expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThanOrEqual(22)
    await context.close()
  })

  test.each([phone, narrow])('a double press goes one question on, and stops nobody', async (screen) => {
    const { page, context } = await visitEasy(browser!, server, screen)
    await start(page)
    for (const { title } of questions.slice(1, 4)) {
      await page.dblclick('.next')
      await expect.poll(() => headingOf(page)).toContain(String(title))
    }
    await context.close()
  })

  test('keeps every answer on the way back, and all of it may stay empty', async () => {
    const { page, context } = await visitEasy(browser!, server)
    await start(page)
    await page.getByText('een beetje', { exact: true }).click()
    await next(page)
    await page.getByText('weet ik niet', { exact: true }).click()
    await page.goBack()
    await seeTitle(page, String(questions[0]!.title))
    expect(await page.locator('input:checked').count()).toBe(1)
    await page.getByRole('button', { name: 'Ik stop' }).click()
    await page.getByRole('button', { name: 'Verstuur wat er nu staat' }).click()
    await seeTitle(page, 'Dank je wel')
    expect(answersSent()).toEqual([{ survey: 'youth-easy', answers: { 'jon-01': 3, 'jon-02': 'weet-ik-niet' } }])
    await context.close()
  })

  test('skips the announced question in one press, and sends nothing before somebody says so', async () => {
    const { page, context } = await visitEasy(browser!, server)
    await start(page)
    while ((await headingOf(page)) !== announced) await next(page)
    await page.getByRole('button', { name: 'Nee, sla over' }).click()
    await seeTitle(page, 'Je bent klaar')
    await expectReadable(page)
    expect(server.received.size).toBe(0)
    await page.getByRole('button', { name: 'Toch de vraag zien' }).click()
    await seeTitle(page, String(questions.at(-1)!.title))
    await page.goBack()
    await page.getByRole('button', { name: 'Nee, sla over' }).click()
    await page.getByRole('button', { name: 'Versturen' }).click()
    await seeTitle(page, 'Dank je wel')
    expect(answersSent()).toEqual([{ survey: 'youth-easy', answers: { 'jon-blok': 'overslaan' } }])
    await context.close()
  })
})

describe.skipIf(browser === null)('reading aloud', () => {
  test('says what is on the screen when asked, never by itself, and stops when asked, on another screen and on leaving', async () => {
    const { page, context, said, finish, complaints } = await visitWithVoice(browser!, server, { lang: 'nl-NL', localService: true })
    expect(await said()).toEqual([])
    await page.getByRole('button', { name: 'Lees voor' }).click()
    const welcome = await said()
    expect(welcome.slice(0, 3)).toEqual(['stop', 'Wat vind jij van de hulp?', 'Hoi! Jeugdhulp De Linde wil weten wat jij van de hulp vindt.'])
    expect(welcome).toContain('Niemand leest dit meteen. Bel gratis 113. Is er direct gevaar? Bel 112.')
    await start(page)
    expect(await said()).toEqual(['stop'])

    await page.getByRole('button', { name: 'Lees voor' }).click()
    expect(await said()).toEqual(['stop', 'Vraag 1 van 11', questions[0]!.title, easy.json.pages[0]!.description, 'nee', 'een beetje', 'ja', 'weet ik niet', 'sla over'])
    await page.getByText('ja', { exact: true }).click()
    expect(await said()).toEqual([])
    await page.getByRole('button', { name: 'Stop met voorlezen' }).click()
    expect(await said()).toEqual(['stop'])

    await page.getByRole('button', { name: 'Lees voor' }).click()
    await finish()
    await page.getByRole('button', { name: 'Lees voor' }).click()
    await said()
    await page.route('https://www.buienradar.nl/**', (route) => route.abort())
    const silent = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('a.leave')!.click()
      await Promise.resolve()
      return (window as unknown as { said: string[] }).said
    })
    expect(silent).toEqual(['stop'])
    expect(complaints).toEqual([])
    await context.close()
  })

  test.each([
    ['no Dutch voice', { lang: 'en-GB', localService: true }],
    ['a Dutch voice that is not on the device and would tell somebody else what is on the screen', { lang: 'nl-NL', localService: false }],
  ])('is not offered with %s; everything else works', async (_, voice) => {
    const { page, context } = await visitWithVoice(browser!, server, voice)
    expect(await page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0)
    await start(page)
    expect(await headingOf(page)).toMatch(/^Vraag 1 van 11/)
    await context.close()
  })

  test('is not offered where the browser cannot speak, or in the ordinary version', async () => {
    const context = await browser!.newContext({ locale: 'nl-NL', ...phone })
    await context.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }))
    const page = await context.newPage()
    await page.goto(server.link.replace('#', '/makkelijk#'))
    await page.waitForSelector('#start:visible')
    await start(page)
    expect(await page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0)
    await context.close()
    const ordinary = await visit(browser!, server)
    expect(await ordinary.page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0)
    await ordinary.context.close()
  })
})

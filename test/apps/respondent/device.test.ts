import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { openTakingPart, secret, type TakingPart } from './taking-part-server.ts'
import { fillIn, headingOf, isLast, kept, next, nothingKept, seeTitle, start, visit } from './visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

describe.skipIf(browser === null)('what stays on the device', () => {
  let server: TakingPart
  beforeAll(async () => void (server = await openTakingPart({ folder: 'test/apps/respondent/every-type', role: 'professional' })))
  afterAll(() => server.close())

  test('nothing, and nothing breaks the content policy, through every type of question', async () => {
    const { page, context, complaints } = await visit(browser!, server)
    await start(page)
    await fillIn(page)
    await page.locator('select').selectOption({ label: 'in een kliniek' })
    await page.getByText('bewegen of sporten').click()
    expect(await kept(page)).toEqual(nothingKept)
    await next(page)
    await fillIn(page)
    await page.getByText('altijd').last().click()
    await page.getByText('ervan leren').click()
    await page.getByRole('radio', { name: '8', exact: true }).check()
    await next(page)
    await page.locator('input[type=number]').fill('4')
    await page.locator('input[type=text]').fill('begeleider')
    await fillIn(page)
    await page.click('.next')
    await seeTitle(page, 'Dank je wel')

    expect([...server.received.values()].map(({ answers }) => answers)).toEqual([{
      een: 1, meer: ['praten', 'sport'], lijst: 'kliniek', 'ja-nee': true, cijfer: 8, 'rij-a': 1, 'rij-b': 3, vervolg: 'leren', getal: 4, kort: 'begeleider', lang: 'De overdracht kan beter.',
    }])
    expect(await kept(page)).toEqual(nothingKept)
    expect(await context.cookies()).toEqual([])
    expect([...complaints, ...server.faults]).toEqual([])
    await context.close()
  })

  test('the secret leaves the address at once and is in no request but the start', async () => {
    const context = await browser!.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''} ${request.headers()['referer'] ?? ''}`))
    await page.goto(server.link)
    await page.waitForSelector('#start:visible')
    expect(page.url()).toBe(server.link.split('#')[0])
    await start(page)
    await fillIn(page)
    while (!(await isLast(page))) await next(page)
    await page.click('.next')
    await seeTitle(page, 'Dank je wel')
    expect(asked.filter((text) => text.includes(secret)).map((text) => new URL(text.split(' ')[0]!).pathname)).toEqual(['/api/desk/start'])
    expect(asked.filter((text) => !text.startsWith(server.origin))).toEqual([])
    await context.close()
  })

  test('opening the link again in the same tab works', async () => {
    const { page, context } = await visit(browser!, server)
    await page.reload()
    await page.evaluate((hash) => void (location.hash = hash), secret)
    await page.waitForFunction(() => location.hash === '')
    await start(page)
    await context.close()
  })
})

describe.skipIf(browser === null)('going back and leaving', () => {
  let server: TakingPart
  beforeAll(async () => void (server = await openTakingPart({ folder: 'surveys/youth/v1', role: 'youth' })))
  afterAll(() => server.close())

  test('the back button of the browser goes one page back, keeps every answer, and reaches the start page', async () => {
    const { page, context } = await visit(browser!, server)
    await start(page)
    const first = await headingOf(page)
    await page.locator('fieldset').first().getByText('een beetje').click()
    await next(page)
    const second = await headingOf(page)
    await page.goBack()
    await seeTitle(page, first.replace(/^Deel 1 van 8 /, ''))
    expect(await page.locator('fieldset').first().locator('input:checked').count()).toBe(1)
    await page.goForward()
    await seeTitle(page, second.replace(/^Deel 2 van 8 /, ''))
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    await seeTitle(page, first.replace(/^Deel 1 van 8 /, ''))
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    await page.getByRole('button', { name: 'Verder met de vragen' }).click()
    await seeTitle(page, first.replace(/^Deel 1 van 8 /, ''))
    expect(await page.locator('fieldset').first().locator('input:checked').count()).toBe(1)
    expect(server.asked.start).toBe(1)
    await context.close()
  })

  test('back from the pause is the page before it; after the pause the page before is one step back too', async () => {
    const { page, context } = await visit(browser!, server)
    await start(page)
    for (let pages = 0; pages < 3; pages++) await next(page)
    await seeTitle(page, 'Even pauze')
    await page.goBack()
    await seeTitle(page, 'Uitleg en meebeslissen')
    await page.goForward()
    await next(page)
    await seeTitle(page, 'Mensen om je heen')
    await page.goBack()
    await seeTitle(page, 'Uitleg en meebeslissen')
    await context.close()
  })

  test('leaving with unsent answers asks first; after sending it does not', async () => {
    const { page, context } = await visit(browser!, server)
    const questions: string[] = []
    page.on('dialog', (dialog) => { questions.push(dialog.type()); void dialog.dismiss() })
    await start(page)
    await page.locator('fieldset').first().getByText('een beetje').click()
    await page.close({ runBeforeUnload: true })
    await page.waitForEvent('dialog').catch(() => null)
    expect(questions).toEqual(['beforeunload'])
    while (!(await isLast(page))) await next(page)
    await page.click('.next')
    await seeTitle(page, 'Dank je wel')
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
    expect(questions).toEqual(['beforeunload'])
    await context.close()
  })

  test.each([
    ['the link', (page: Page) => page.locator('a.leave').click({ noWaitAfter: true })],
    ['three times Shift', async (page: Page) => { for (let press = 0; press < 3; press++) await page.keyboard.press('Shift') }],
  ])('Snel weg by %s blanks the page at once, and going back shows no answer', async (_, leave) => {
    const { page, context } = await visit(browser!, server)
    await context.route('https://**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Het weer</h1>' }))
    await start(page)
    await page.locator('fieldset').first().getByText('een beetje').click()
    await next(page)
    await leave(page)
    await page.getByRole('heading', { name: 'Het weer' }).waitFor()
    await page.goBack()
    expect(page.url(), 'back leads past the questionnaire').not.toContain(server.origin)
    await page.goForward()
    expect(await page.locator('input:checked').count()).toBe(0)
    await context.close()
  })

  test('Snel weg leaves nothing in sight before the click has ended, nothing on the device, and nothing for the cache of going back', async () => {
    const { page, context } = await visit(browser!, server)
    await context.route('https://**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Het weer</h1>' }))
    await start(page)
    await page.locator('fieldset').first().getByText('een beetje').click()
    expect(await kept(page)).toEqual(nothingKept)
    const left = await page.evaluate(() => {
      document.querySelector<HTMLElement>('a.leave')?.click()
      return [document.body.textContent, document.title]
    })
    expect(left).toEqual(['', 'Pagina'])
    await page.getByRole('heading', { name: 'Het weer' }).waitFor()
    await context.close()
  })
})

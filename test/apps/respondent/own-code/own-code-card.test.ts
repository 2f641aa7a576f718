import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashOwnCode } from '../../../../apps/respondent/src/own-code/hash-own-code.ts'
import { launchBrowser, noBrowser } from '../../../journeys/browser.ts'
import { openTakingPart, type TakingPart } from '../taking-part-server.ts'
import { expectReadable, isLast, kept, narrow, next, nothingKept, phone, seeTitle, start, visit, type Visit } from '../visit.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const ownCodeSalt = '00112233445566778899aabbccddeeff'
const title = 'Wil je een eigen code maken?'
const typed = ['maria', 'j', 'Jansén', 'k', 'd', '2', '07']
const seven = ['M', 'J', 'N', 'K', 'D', '2', '7']
const word = 'Zonne bloem'

let server: TakingPart
beforeAll(async () => {
  if (browser !== null) server = await openTakingPart({ folder: 'surveys/manager/v1', role: 'manager', ownCodeSalt })
})
afterAll(() => server?.close())
beforeEach(() => server?.received.clear())

async function pastTheLastQuestion({ page }: Visit): Promise<void> {
  await start(page)
  await page.locator('fieldset').first().locator('label').first().click()
  const [, of = 1] = (await page.locator('main h1:visible').innerText()).match(/van (\d+)/) ?? []
  for (let part = 1; part < Number(of); part += 1) await next(page)
  expect(await isLast(page)).toBe(false)
  await page.click('.next:visible')
}

async function toTheCard(seen: Visit, what = title): Promise<void> {
  await pastTheLastQuestion(seen)
  await seeTitle(seen.page, what)
}

const isCard = (request: Request): boolean => request.url().includes('OwnCodeCard')

async function fill(page: Page, values: readonly string[]): Promise<void> {
  for (const [at, value] of values.entries()) await page.locator('.own-code fieldset input').nth(at).fill(value)
}

const codes = (): (readonly string[] | undefined)[] => [...server.received.values()].map(({ ownCode }) => ownCode)

describe.skipIf(browser === null)('a code of one’s own, after the last question', () => {
  test('is eight hashes that go with the answers, and nothing of what was typed', async () => {
    const seen = await visit(browser!, server, narrow)
    const sent: string[] = []
    seen.page.on('request', (request) => void sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await toTheCard(seen)
    await expectReadable(seen.page)
    await fill(seen.page, typed)
    await seen.page.getByLabel('Een geheim woord').fill(word)
    await seen.page.getByRole('button', { name: 'Versturen met code' }).click()
    await seeTitle(seen.page, 'Dank je wel')
    expect(codes()).toEqual([await hashOwnCode({ elements: seven, secretWord: 'ZONNEBLOEM' }, ownCodeSalt)])
    expect(sent.filter((line) => /zonne|bloem|jans|maria/i.test(line))).toEqual([])
    expect(await seen.page.locator('.own-code').count()).toBe(0)
    expect(await kept(seen.page)).toEqual(nothingKept)
    expect([seen.complaints, server.faults]).toEqual([[], []])
    await seen.context.close()
  })

  test.each(['lost', 'late'])('whose card is %s asks nothing of who stopped meanwhile', async (how) => {
    const seen = await visit(browser!, server, phone)
    let arrive!: () => void
    const asked = new Promise<void>((resolve) => void (arrive = resolve))
    await seen.page.route('**/OwnCodeCard-*.js', async (route) => {
      await asked
      await (how === 'lost' ? route.abort('connectionfailed') : route.continue())
    })
    await pastTheLastQuestion(seen)
    await seen.page.getByRole('button', { name: 'Ik stop' }).click()
    await seen.page.getByRole('button', { name: 'Gooi mijn antwoorden weg' }).click()
    await seeTitle(seen.page, 'Je bent gestopt')
    const settled = how === 'lost' ? seen.page.waitForEvent('requestfailed', isCard) : seen.page.waitForEvent('requestfinished', isCard)
    arrive()
    await settled
    await seen.page.waitForTimeout(300)
    await seeTitle(seen.page, 'Je bent gestopt')
    expect(codes()).toEqual([])
    await seen.context.close()
  })

  test('may be left out with one press, by keyboard alone too, and back goes to the questions', async () => {
    const seen = await visit(browser!, server, phone)
    await toTheCard(seen)
    await seen.page.goBack()
    await seen.page.waitForSelector('.page-buttons .stop:visible')
    await seen.page.click('.next:visible')
    await seeTitle(seen.page, title)
    for (let step = 0; step < 10 && (await seen.page.evaluate(() => document.activeElement?.textContent)) !== 'Versturen zonder code'; step += 1) await seen.page.keyboard.press('Tab')
    await seen.page.keyboard.press('Enter')
    await seeTitle(seen.page, 'Dank je wel')
    expect(codes()).toEqual([undefined])
    await seen.context.close()
  })

  test('says at the field what is not right yet, and nothing was sent', async () => {
    const seen = await visit(browser!, server, { ...narrow, colorScheme: 'dark' })
    await toTheCard(seen)
    await fill(seen.page, [...typed.slice(0, 5), 'twee', '32'])
    await seen.page.getByRole('button', { name: 'Versturen met code' }).click()
    await seen.page.getByText('Vul een getal in tot en met 9, of een streepje.').waitFor()
    expect(await seen.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('twee')
    expect(await seen.page.locator('.own-code [aria-invalid=true]').count()).toBe(2)
    await expectReadable(seen.page)
    expect(server.received.size).toBe(0)
    await fill(seen.page, ['-', '-', '-', '-', '-', '0', '31'])
    await seen.page.getByRole('button', { name: 'Versturen met code' }).click()
    await seeTitle(seen.page, 'Dank je wel')
    expect(codes()[0]).toHaveLength(8)
    await seen.context.close()
  })

  test('that cannot be made keeps nobody from sending the answers', async () => {
    const noCard = await visit(browser!, server)
    await noCard.page.route('**/OwnCodeCard-*.js', (route) => route.abort('connectionfailed'))
    await toTheCard(noCard, 'Een eigen code maken lukt nu niet')
    await expectReadable(noCard.page)
    expect(codes()).toEqual([])
    await noCard.page.getByRole('button', { name: 'Versturen' }).click()
    await seeTitle(noCard.page, 'Dank je wel')
    await noCard.context.close()
    const noHash = await visit(browser!, server)
    await toTheCard(noHash)
    await noHash.page.evaluate(() => {
      const importKey = crypto.subtle.importKey.bind(crypto.subtle)
      crypto.subtle.importKey = ((...given: Parameters<typeof importKey>) => (String(given[1]).length > 0 && new TextDecoder().decode(given[1] as unknown as ArrayBuffer).startsWith('[') ? Promise.reject(new Error('broken')) : importKey(...given))) as typeof importKey
    })
    await fill(noHash.page, typed)
    await noHash.page.getByRole('button', { name: 'Versturen met code' }).click()
    await seeTitle(noHash.page, 'Dank je wel')
    expect(codes()).toEqual([undefined, undefined])
    await noHash.context.close()
  })

  test('that has to be sent again is the same code', async () => {
    const seen = await visit(browser!, server)
    const bodies: { ownCode?: string[] }[] = []
    await seen.page.route('**/api/box/responses', async (route) => {
      bodies.push(route.request().postDataJSON())
      await (bodies.length === 1 ? route.abort('connectionfailed') : route.continue())
    })
    await toTheCard(seen)
    await fill(seen.page, typed)
    await seen.page.getByRole('button', { name: 'Versturen met code' }).click()
    await seen.page.getByRole('button', { name: 'Opnieuw versturen' }).click()
    await seeTitle(seen.page, 'Dank je wel')
    expect([bodies.length, bodies[0]?.ownCode?.length, bodies[1]?.ownCode]).toEqual([2, 8, bodies[0]?.ownCode])
    await seen.context.close()
  })
})

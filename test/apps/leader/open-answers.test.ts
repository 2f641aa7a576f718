import { createHash, randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '@leidraadspiegel/schema'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { TestHouse } from '../server/open-house.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

/** Twelve people in each cohort, as many of whom write something. */
async function written(house: TestHouse, { fieldworks, cohorts }: Measuring, role: Role, question: string, counts: readonly number[]): Promise<void> {
  const id = fieldworks[role] ?? ''
  const { survey, version } = await house.store.fieldworks.get(id)
  if (role === 'youth') for (const cohort of cohorts[role] ?? []) await house.store.cohorts.update(cohort, { invited: 20, words: true })
  await house.store.fieldworks.open(id)
  for (const [index, cohort] of (cohorts[role] ?? []).entries())
    for (let person = 0; person < 12; person += 1) {
      const answers = person < (counts[index] ?? 0) ? { [question]: `Mevrouw De Vries luistert goed, vooral op maandag. Sanne uit Tiel ook. (${person})` } : {}
      await house.store.box.submit(id, { id: randomUUID(), cohort, survey, version, passHash: createHash('sha256').update(randomUUID()).digest('hex'), withdrawalHash: null, answers })
    }
  await house.close(id)
  await house.publish(id)
}

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

describe.skipIf(browser === null)('open answers', { timeout: 300_000 }, () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['Jeugdhulp De Linde', 'Het Anker'], ['professional', 'youth'])
    await written(open.house, measuring, 'professional', 'pro-o1', [11, 9])
    await written(open.house, measuring, 'youth', 'jon-o1', [10, 3])
  })
  afterAll(() => open.close())

  const list = (): string => `/projecten/${measuring.project}/open-antwoorden`
  const reading = (role: Role, question: string): string => `${list()}/${measuring.fieldworks[role]}/${measuring.organisations[0]}/${question}/lezen`

  test('the list says what can be read and what cannot, without a count below ten', async () => {
    const { page, context } = await open.visit(browser!, list(), leader)
    await page.getByText('11 teksten: nog 11 te lezen.').waitFor()
    expect(await page.getByRole('link', { name: 'Lees de teksten: Wat gaat in jullie organisatie goed bij suïcidaliteit? (Jeugdhulp De Linde)' }).isVisible()).toBe(true)
    expect(await page.getByText('Minder dan 10 teksten bij elke vraag: Het Anker. Niemand kan deze teksten lezen.').count()).toBe(2)
    expect(await page.getByText('020-3113 888').isVisible()).toBe(true)
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b[39] teksten/)
    await context.close()
  })

  test('reading with the keyboard: strike out, retype, release, and what was typed stays when the network fails', async () => {
    const { page, context, complaints } = await open.visit(browser!, reading('professional', 'pro-o1'), leader)
    await page.getByRole('heading', { name: 'Tekst 1 van 11' }).waitFor()
    expect(await page.locator('.quote mark').allInnerTexts()).toEqual(['De Vries', 'Sanne', 'Tiel'])
    await page.getByRole('button', { name: 'Streep weg: De Vries (naam)' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('‘De Vries’ is weggestreept.').waitFor()
    expect(await focusedText(page)).toBe('Streep weg: Sanne (naam)')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Streep weg: Sanne (naam)' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    const box = page.getByRole('textbox', { name: 'Zo laten we de tekst zien' })
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Fijn.')
    const kept = await box.inputValue()
    expect(kept).toMatch(/^Mevrouw \[naam\] luistert goed, vooral op maandag\. \[naam\] uit \[plaats\] ook\. \(\d+\) Fijn\.$/)

    await page.route('**/decisions', (route) => route.abort())
    await page.getByRole('button', { name: 'Geef vrij' }).press('Enter')
    await page.getByText('Er is geen verbinding met de server.').waitFor()
    expect(await box.inputValue()).toBe(kept)
    await page.unroute('**/decisions')
    await page.getByRole('button', { name: 'Geef vrij' }).press('Enter')
    await page.getByRole('heading', { name: 'Tekst 2 van 11' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent === 'Tekst 2 van 11')
    await page.getByRole('button', { name: 'Niet laten zien' }).press('Enter')
    await page.getByRole('heading', { name: 'Tekst 3 van 11' }).waitFor()

    await page.goto(`${open.url}${list()}`)
    await page.getByText('11 teksten: nog 9 te lezen, 1 vrijgegeven.').waitFor()
    await page.getByRole('link', { name: /^Bekijk wat is vrijgegeven/ }).click()
    await page.getByText('Vrijgegeven: 1 van de 11 teksten.').waitFor()
    expect(await page.locator('.quote').allInnerTexts()).toEqual([kept])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('a text that somebody else just decided about is passed over in words of its own', async () => {
    const { page, context } = await open.visit(browser!, reading('professional', 'pro-o1'), leader)
    await page.getByRole('heading', { name: /Tekst 1 van/ }).waitFor()
    const { texts } = (await leader.get(`/api/leader/fieldworks/${measuring.fieldworks.professional}/texts?organisation=${measuring.organisations[0]}&question=pro-o1`)).body
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/texts/decisions`, { text: texts[0].id, release: null })
    await page.getByRole('button', { name: 'Geef vrij' }).click()
    await page.getByText('Over deze tekst is net al beslist').waitFor()
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await page.getByRole('heading', { name: /Tekst 2 van/ }).waitFor()
    await context.close()
  })

  test('an empty text cannot be released; of young people it goes to a second reader', async () => {
    const { page, context } = await open.visit(browser!, reading('youth', 'jon-o1'), leader)
    await page.getByRole('heading', { name: 'Tekst 1 van 10' }).waitFor()
    await page.getByRole('textbox', { name: 'Zo laten we de tekst zien' }).fill('  ')
    await page.getByText('Er staat geen tekst meer.').waitFor()
    const release = page.getByRole('button', { name: 'Klaar voor de tweede lezer' })
    expect(await release.isDisabled()).toBe(true)
    for (let place = 1; place <= 10; place += 1) {
      if (place > 1) await page.getByRole('heading', { name: `Tekst ${place} van 10` }).waitFor()
      await page.getByRole('textbox', { name: 'Zo laten we de tekst zien' }).fill(`Het is hier fijn ${place}`)
      await release.click()
    }
    await page.getByRole('heading', { name: 'Klaar' }).waitFor()
    await page.getByRole('link', { name: 'Naar alle open antwoorden' }).last().click()
    await page.getByText('10 teksten: 10 wachten op een tweede lezer.').waitFor()
    await context.close()
  })

  test.each(['light', 'dark'] as const)('every screen is readable at 320 px, %s, and with letters twice as large', async (colorScheme) => {
    const { page, context, complaints } = await open.visit(browser!, list(), leader, { ...narrow, colorScheme, reducedMotion: 'reduce' })
    const screens: [string, () => Promise<unknown>][] = [
      [list(), () => page.getByText(/11 teksten: nog/).waitFor()],
      [reading('professional', 'pro-o1'), () => page.getByRole('button', { name: 'Streep weg: Sanne (naam)' }).click()],
      [reading('professional', 'pro-o1'), () => page.getByRole('textbox').fill('')],
      [reading('youth', 'jon-o1'), () => page.getByRole('heading', { name: 'Niets te lezen' }).waitFor()],
      [reading('professional', 'pro-o1').replace('/lezen', ''), () => page.getByText(/Vrijgegeven: \d+ van de/).waitFor()],
    ]
    for (const [path, ready] of screens) {
      await page.goto(open.url + path)
      await ready()
      await expectReadable(page, colorScheme === 'light' ? 'everything' : 'colours')
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(0)
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})

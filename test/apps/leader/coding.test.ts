import { createHash, randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ofKind, type CodedText, type RecordContent } from '@leidraadspiegel/schema'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'
import { prepare, type Measuring } from '../server/measuring.ts'
import type { TestHouse } from '../server/open-house.ts'
import type { Visitor } from '../server/visitor.ts'
import { expectReadable, narrow, openLeaderHouse, type LeaderHouse } from './leader-house.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const question = 'pro-o1'

/** Twelve texts of one organisation that a person released. */
async function released(house: TestHouse, { fieldworks, cohorts, organisations }: Measuring): Promise<string[]> {
  const id = fieldworks.professional ?? ''
  const { survey, version } = await house.store.fieldworks.get(id)
  await house.store.fieldworks.open(id)
  for (let person = 0; person < 12; person += 1)
    await house.store.box.submit(id, { id: randomUUID(), cohort: cohorts.professional?.[0] ?? '', survey, version, passHash: createHash('sha256').update(randomUUID()).digest('hex'), withdrawalHash: null, answers: { [question]: `Er is te weinig tijd voor overleg met ouders. (${person})` } })
  await house.close(id)
  await house.publish(id)
  for (const { id: text, body } of await house.store.texts.toRead(id, { organisation: organisations[0] ?? '', question, account: 'x' })) await house.store.texts.decide(id, text, { account: 'x', release: body })
  return (await house.store.texts.released(id)).map(({ id: text }) => text)
}

describe.skipIf(browser === null)('coding released texts', () => {
  let open: LeaderHouse
  let leader: Visitor
  let measuring: Measuring
  let texts: string[]
  const path = (last: string): string => `/projecten/${measuring.project}/open-antwoorden/${last}`
  const questionPath = (): string => `${measuring.fieldworks.professional}/${measuring.organisations[0]}/${question}`
  const codings = async () => ofKind(await open.house.store.records.list(measuring.project), 'coding').filter(({ content }) => content.coder !== 'bert')
  const codingOf = (coder: string, coded: readonly CodedText[]): RecordContent => ({ kind: 'coding', content: { fieldwork: measuring.fieldworks.professional ?? '', question, coder, texts: [...coded] } })

  beforeAll(async () => {
    open = await openLeaderHouse()
    leader = await open.house.leader()
    measuring = await prepare(leader, ['Jeugdhulp De Linde'], ['professional'])
    texts = await released(open.house, measuring)
  })
  afterAll(() => open.close())

  test('by keyboard alone: codes, next, previous, back; kept by itself, and there again on the next visit', async () => {
    const { page, context, complaints } = await open.visit(browser!, path(''), leader)
    await page.getByRole('link', { name: /^Codeer de teksten/ }).click()
    await page.getByRole('heading', { name: 'Tekst 1 van 12' }).waitFor()
    await page.getByRole('button', { name: /Tijd/ }).first().waitFor()
    const pressed = () => page.locator('.coding__code[aria-pressed="true"]').allInnerTexts().then((all) => all.map((text) => text.replace(/\s+/g, ' ')))
    await page.keyboard.press('2')
    await page.getByText('Gekozen: Staat in de weg: tijd').waitFor()
    await page.keyboard.press('6')
    expect(await pressed()).toEqual(['2 Tijd', '6 Communicatie'])
    await page.keyboard.press('u')
    expect(await pressed()).toEqual(['2 Tijd'])
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'Tekst 2 van 12' }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('heading', { name: 'Tekst 1 van 12' }).waitFor()
    expect(await pressed()).toEqual(['2 Tijd'])
    for (let place = 1; place <= 12; place += 1) {
      await page.getByRole('heading', { name: `Tekst ${place} van 12` }).waitFor()
      if (place > 1 && place < 8) await page.keyboard.press('2')
      await page.keyboard.press('Enter')
    }
    await page.getByText('Alles is bewaard').waitFor()
    const [record] = await codings()
    expect(record?.content).toMatchObject({ question, texts: texts.map((text, index) => ({ text, codes: index < 7 ? ['obstacle:tijd'] : [] })) })
    expect(record?.version).toBeLessThan(4)
    expect(JSON.stringify(record)).not.toContain('ouders')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('with a second person the agreement is shown, and nobody codes in the name of another or as the third', async () => {
    const others = texts.map((text, index): CodedText => ({ text, codes: index < 5 ? ['obstacle:tijd'] : [] }))
    const at = `/api/leader/organisations/${measuring.organisations[0]}/records`
    const refused = await leader.post(at, { written: codingOf('bert', others), sure: true })
    expect([refused.status, refused.body.problems.map(({ code }: { code: string }) => code)]).toEqual([400, ['not-your-coding']])
    await open.house.store.records.create(measuring.project, measuring.organisations[0] ?? null, codingOf('bert', others), 'Bert')
    const again = await leader.post(at, { written: codingOf('x', others), sure: true })
    expect(again.body.problems.map(({ code }: { code: string }) => code)).toEqual(['not-your-coding', 'enough-coders'])

    const { records } = (await leader.get(`/api/leader/projects/${measuring.project}/records`)).body
    const [own, other] = ['own', 'bert'].map((coder) => records.find(({ content }: { content: { coder: string } }) => (content.coder === 'bert') === (coder === 'bert')))
    expect([own.content.texts.length, other.content.texts]).toEqual([12, []])
    expect((await leader.get(`/api/leader/records/${other.id}/versions`)).body.versions[0].content.texts).toEqual([])

    const { page, context, complaints } = await open.visit(browser!, path('tellingen'), leader)
    await page.getByRole('row', { name: 'Tijd 5 van 12 2' }).waitFor()
    await page.getByText('Per vraag: wie codeerde, en kozen ze hetzelfde?').click()
    await page.getByText('Bij 83% van de 12 teksten kozen ze precies hetzelfde.').waitFor()
    await page.getByRole('row', { name: 'Staat in de weg: tijd 5 2 83% 0,68' }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('nothing that was chosen is lost when the network fails', async () => {
    const { page, context } = await open.visit(browser!, path(`${questionPath()}/coderen`), leader)
    await page.getByRole('button', { name: 'Loop de teksten nog eens langs' }).click()
    await page.route('**/records/**', (route) => route.abort())
    await page.getByRole('button', { name: /Privacy en informatie/ }).click()
    await page.getByText('Nog niet bewaard. Je keuzes staan er nog.').waitFor()
    await page.unroute('**/records/**')
    await page.getByRole('button', { name: 'Bewaar opnieuw' }).click()
    await page.getByText('Alles is bewaard').waitFor()
    expect((await codings())[0]?.content).toMatchObject({ texts: expect.arrayContaining([{ text: texts[0], codes: ['criterion:privacy-en-informatie-delen', 'obstacle:tijd'] }]) })
    await context.close()
  })

  test.each(['light', 'dark'] as const)('every screen is readable at 320 px, %s, and with letters twice as large', async (colorScheme) => {
    const { page, context } = await open.visit(browser!, path(`${questionPath()}/coderen`), leader, { ...narrow, colorScheme, reducedMotion: 'reduce' })
    for (const [last, ready] of [[`${questionPath()}/coderen`, 'Loop de teksten nog eens langs'], ['tellingen', 'Per vraag: wie codeerde, en kozen ze hetzelfde?']] as const) {
      await page.goto(open.url + path(last))
      await page.getByText(ready).click()
      await expectReadable(page, colorScheme === 'light' ? 'everything' : 'colours')
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), last).toBeLessThanOrEqual(0)
    }
    await context.close()
  })
})

import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, addMonths, today } from '@leidraadspiegel/schema'
import { prepare, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Answer, Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['youth', 'professional'])
})
afterAll(() => house.leave())

const outcome = ({ status, body }: Answer): unknown[] => [status, body.code]
const view = async (): Promise<any> => (await leader.get(`/api/leader/projects/${measuring.project}`)).body
const fieldworkOf = async (role: string) => (await view()).waves[0].fieldworks.find((each: { role: string }) => each.role === role)
const page = async (cohort: string, query = ''): Promise<string> => String((await house.visitor().get(`/m/${cohort}${query}`)).body)
const texts = (html: string): string => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const written = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const change = (fieldworks: unknown, title = 'Nulmeting', number = 1) => leader.send('PUT', `/api/leader/projects/${measuring.project}/waves`, { number, title, fieldworks })
const keep = (body: unknown, organisation = measuring.organisations[0], fieldwork = measuring.fieldworks.youth) => leader.send('PUT', `/api/leader/organisations/${organisation}/start-messages/${fieldwork}`, body)
const plan = (closesOn: string | null, opensOn: string | null = null) => leader.send('PUT', `/api/leader/fieldworks/${measuring.fieldworks.youth}/period`, { opensOn, closesOn })
const contents = async (): Promise<string[]> => {
  const files = (await readdir(house.folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile() && /^(box|used|answers)/.test(each.parentPath.slice(house.folder.length + 1)))
  return Promise.all(files.map(async (each) => `${each.name} ${(await readFile(join(each.parentPath, each.name))).toString('base64')}`))
}
const policyOf = (answer: Headers) => answer.get('content-security-policy')
const inDutch = (day: string): string => written.format(new Date(`${day}T00:00:00Z`))

describe('a wave in preparation', () => {
  test('gets another title, form and role; the view shows it', async () => {
    expect((await change([{ role: 'youth', form: 'full' }, { role: 'professional', form: 'core' }, { role: 'parent', form: 'full' }], 'Najaar')).body.wave).toMatchObject({ number: 1, title: 'Najaar' })
    const { waves } = await view()
    expect([waves[0].title, waves[0].fieldworks.map(({ role, form }: { role: string; form: string }) => `${role} ${form}`)]).toEqual(['Najaar', ['professional core', 'youth full', 'parent full']])
    expect((await fieldworkOf('youth')).id).toBe(measuring.fieldworks.youth)
    await change([{ role: 'youth', form: 'full' }, { role: 'professional', form: 'full' }])
  })

  test('a number that is not there, a role twice, a form that is not there and partners of no network are refused', async () => {
    expect(outcome(await change([{ role: 'youth', form: 'full' }], 'Nulmeting', 9))).toEqual([404, 'not-found'])
    expect(outcome(await change([{ role: 'youth', form: 'full' }, { role: 'youth', form: 'full' }]))).toEqual([400, 'body-refused'])
    expect(outcome(await change([{ role: 'parent', form: 'core' }]))).toEqual([404, 'unknown-survey'])
    expect(outcome(await change([{ role: 'partner', form: 'full' }]))).toEqual([409, 'wrong-state'])
    expect(outcome(await change([]))).toEqual([400, 'body-refused'])
  })
})

describe('what an organisation adds', () => {
  const message = { why: 'Wij zijn benieuwd wat jij van ons <b>vindt</b>.', results: 'In mei hangt er een poster.' }

  test('stands on its own start page as text, says whose it is, and on no other page', async () => {
    expect(outcome(await keep(message))).toEqual([200, undefined])
    expect((await fieldworkOf('youth')).messages).toEqual([{ ...message, organisation: measuring.organisations[0] }])
    const [own = '', other = ''] = measuring.cohorts.youth ?? []
    const preview = String((await leader.get(`/api/leader/cohorts/${own}/preview`)).body)
    expect(preview).toContain('Wij zijn benieuwd wat jij van ons &lt;b&gt;vindt&lt;/b&gt;.')
    expect(texts(preview)).toMatch(/Een bericht van De Linde .* In mei hangt er een poster\./)
    expect(texts(String((await leader.get(`/api/leader/cohorts/${other}/preview`)).body))).not.toContain('Een bericht van')
  })

  test('is refused with the reason at the text, and then nothing changes', async () => {
    const refused = await keep({ why: 'Wij horen graag wat u vindt.', results: 'Dan weten we wie zelfmoord pleegt.' })
    expect(outcome(refused)).toEqual([422, 'words-refused'])
    expect(refused.body.problems.map(({ question }: { question: string }) => question)).toEqual(['why', 'results'])
    expect(outcome(await keep({ why: 'x'.repeat(301), results: '' }))).toEqual([400, 'body-refused'])
    expect((await fieldworkOf('youth')).messages).toEqual([{ ...message, organisation: measuring.organisations[0] }])
  })

  test('belongs to an organisation that is asked in a fieldwork of the same project', async () => {
    const other = await prepare(leader, ['De Brug'], ['youth'])
    expect(outcome(await keep(message, measuring.organisations[0], other.fieldworks.youth))).toEqual([404, 'not-found'])
    const { organisation } = (await leader.post(`/api/leader/projects/${measuring.project}/organisations`, { name: 'Een school', kind: 'gatekeeper', contact: '', crisis: '' })).body
    expect(outcome(await keep(message, organisation.id))).toEqual([404, 'not-found'])
  })
})

describe('a preview', () => {
  test('is the real start page under the policy of respondents, marked, and told to the app', async () => {
    const [cohort = ''] = measuring.cohorts.youth ?? []
    const { status, body, headers } = await leader.get(`/api/leader/cohorts/${cohort}/preview`)
    expect([status, headers.get('cache-control'), policyOf(headers)]).toEqual([200, 'no-store', policyOf((await house.visitor().get(`/m/${cohort}`)).headers)])
    expect(texts(String(body))).toMatch(/De Linde .*Voorbeeld .*Wat je hier invult, wordt niet verstuurd en niet bewaard\./)
    expect(JSON.parse(/id="respondent-data">(.*?)<\/script>/s.exec(String(body))?.[1] ?? '')).toMatchObject({ cohort, state: 'open', preview: true })
    expect(String(body)).toContain(`href="/api/leader/cohorts/${cohort}/preview?versie=makkelijk"`)
    expect(texts(await page(cohort))).toContain('Deze vragenlijst is nog niet open')
  })

  test('is there in the easy version and in another language', async () => {
    const [cohort = ''] = measuring.cohorts.youth ?? []
    const easy = String((await leader.get(`/api/leader/cohorts/${cohort}/preview?versie=makkelijk`)).body)
    expect([JSON.parse(/id="respondent-data">(.*?)<\/script>/s.exec(easy)?.[1] ?? '').easy, easy.includes(`href="/api/leader/cohorts/${cohort}/preview"`)]).toEqual([true, true])
    const [staff = ''] = measuring.cohorts.professional ?? []
    expect(String((await leader.get(`/api/leader/cohorts/${staff}/preview?taal=en`)).body)).toContain('<html lang="en"')
  })

  test('is nobody else’s: without a session there is nothing, and it gives no pass', async () => {
    const [cohort = ''] = measuring.cohorts.youth ?? []
    expect(outcome(await house.visitor().get(`/api/leader/cohorts/${cohort}/preview`))).toEqual([401, 'signed-out'])
    const before = await contents()
    for (let look = 0; look < 3; look += 1) await leader.get(`/api/leader/cohorts/${cohort}/preview`)
    expect(await contents()).toEqual(before)
    expect(String((await leader.get(`/api/leader/cohorts/${cohort}/preview`)).body)).not.toMatch(/nonce|"pass"|secret/)
  })
})

describe('the period', () => {
  test('is planned, and what cannot be is refused', async () => {
    expect((await plan(addDays(today(), 20), addDays(today(), 3))).body.fieldwork).toMatchObject({ opensOn: addDays(today(), 3), closesOn: addDays(today(), 20) })
    expect((await view()).today).toBe(today())
    expect(outcome(await plan(today(), addDays(today(), 1)))).toEqual([409, 'wrong-state'])
    expect(outcome(await plan('2026-02-31'))).toEqual([400, 'body-refused'])
  })

  test('is told on the start page, in the language of the page, as long as it is not over', async () => {
    const [cohort = ''] = measuring.cohorts.youth ?? []
    expect(await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)).toMatchObject({ status: 200, body: { fieldwork: { opensOn: today() } } })
    expect(texts(await page(cohort))).toContain(`Invullen kan tot en met ${inDutch(addDays(today(), 20))}.`)
    expect(texts(await page(cohort))).not.toContain('Voorbeeld')
    expect(JSON.parse(/id="respondent-data">(.*?)<\/script>/s.exec(await page(cohort))?.[1] ?? '').preview).toBe(false)
  })

  test('moves on while it is open, and the next respondent reads the new day', async () => {
    const [cohort = ''] = measuring.cohorts.youth ?? []
    expect(outcome(await plan(addDays(today(), 19), today()))).toEqual([409, 'wrong-state'])
    expect(outcome(await plan(addDays(addMonths(today(), 12), 1), today()))).toEqual([409, 'wrong-state'])
    expect((await plan(addDays(today(), 40), today())).status).toBe(200)
    expect(texts(await page(cohort))).toContain(inDutch(addDays(today(), 40)))
  })

  test('and the text of an organisation are what people were told: once open it stays', async () => {
    expect(outcome(await leader.send('PUT', `/api/leader/organisations/${measuring.organisations[0]}/start-messages/${measuring.fieldworks.youth}`, { why: 'Iets anders.', results: '' }))).toEqual([409, 'wrong-state'])
  })
})

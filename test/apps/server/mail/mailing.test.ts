import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openHouse } from '../../../../apps/server/src/main.ts'
import { openMailbox, type Mailbox } from '../../../journeys/open-mailbox.ts'
import { answersFor, passFor, prepare, submissionFor } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Visitor } from '../visitor.ts'

const letter = { sender: 'De Linde', replyTo: 'anna@linde.example', subject: 'Vragenlijst van De Linde', text: 'We willen weten hoe het gaat.\n\nDoe je mee?', until: '2999-01-31' }
/** No compression shortens them. */
const canaries = Array.from({ length: 12 }, () => randomBytes(16).toString('hex'))
const people = canaries.map((canary, number) => `${canary}@post${number}.example`)
const gone = 'weg@nergens.example'

let mailbox: Mailbox
let house: TestHouse
let leader: Visitor
let cohort: string
let fieldwork: string
let path: string
let log = ''
const write = process.stdout.write.bind(process.stdout)

beforeAll(async () => {
  process.stdout.write = ((text: string) => {
    log += text
    return true
  }) as typeof process.stdout.write
  mailbox = await openMailbox({ recipient: (address) => (address === gone ? { code: 550, text: '5.1.1 unknown' } : null) })
  house = await openTestHouse({ mail: mailbox.settings, logLevel: 'info' })
  leader = await house.leader()
  const measuring = await prepare(leader, ['De Linde'], ['professional'])
  cohort = measuring.cohorts.professional?.[0] ?? ''
  fieldwork = measuring.fieldworks.professional ?? ''
  path = `/api/leader/cohorts/${cohort}`
})
afterAll(async () => {
  vi.useRealTimers()
  await house.leave()
  await mailbox.close()
  process.stdout.write = write
})

const view = async () => (await leader.get(`${path}/mailing`)).body
const send = async (kind: string, to = 'everyone') => {
  const { status, body } = await leader.post(`${path}/mailing/send`, { kind, to })
  return [status, body.code]
}
const settled = async () => {
  for (let look = 0; look < 1000; look += 1) {
    const state = await view()
    if (!state.sending) return state
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('still sending')
}
const secretIn = (link: string): string => new URL(link).hash.slice(1)

describe('before anything leaves', () => {
  test('a list is looked at and not kept', async () => {
    const { body } = await leader.post(`${path}/contacts/preview`, { text: `naam;e-mail\nJan;${people[0]}\nEls;${people[0]?.toUpperCase()}\nPiet;geen adres` })
    expect(body).toEqual({ fresh: 1, known: 0, doubles: 1, refused: [{ line: 4, text: 'geen adres', fault: 'no-at' }], tooMany: false })
    expect(await view()).toMatchObject({ contacts: 0, keepUntil: null, from: 'vragenlijst@huis.example', rounds: [] })
  })

  test('the letter is one of the role until somebody writes one, and no word of it may name the subject', async () => {
    expect((await view()).letter).toMatchObject({ sender: 'De Linde', replyTo: 'anna@example.nl', subject: 'Vragenlijst van De Linde', until: '' })
    for (const change of [{ sender: 'Werkgroep suïcidepreventie' }, { subject: 'Over zelfdoding' }, { text: 'Vragen over SUICIDE' }, { subject: 'Vragenlijst\r\nBcc: iedereen@example.nl' }, { replyTo: 'geen adres' }]) {
      const { status, body } = await leader.send('PUT', `${path}/letter`, { ...letter, ...change })
      expect([status, body.code]).toEqual([400, 'body-refused'])
    }
    expect((await leader.send('PUT', `${path}/letter`, letter)).status).toBe(200)
    expect((await view()).letter).toEqual(letter)
  })

  test('nothing can be sent without a list, and not before the fieldwork is open', async () => {
    expect(await send('invitation')).toEqual([409, 'fieldwork-not-open'])
    await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
    expect(await send('invitation')).toEqual([409, 'mails-not-ready'])
    await leader.post(`${path}/contacts`, { text: [...people, gone].join('\n') })
    expect(await view()).toMatchObject({ contacts: 13, uninvited: 13 })
    await leader.post(`${path}/pause`)
    expect(await send('invitation')).toEqual([409, 'fieldwork-paused'])
    await leader.post(`${path}/resume`)
  })

  test('a mail goes to who asks for it, with no working link', async () => {
    expect((await leader.post(`${path}/letter/test`, { kind: 'invitation' })).body).toEqual({ delivery: 'sent' })
    const [mail] = await mailbox.received(1)
    expect([mail?.to, secretIn(mail?.link ?? '')]).toEqual(['anna@example.nl', 'voorbeeld'])
    mailbox.mails.length = 0
  })
})

describe('an invitation', () => {
  test('arrives at everybody as plain text from the organisation, with a link of one’s own', async () => {
    expect(await send('invitation')).toEqual([202, undefined])
    const mails = await mailbox.received(12)
    const state = await settled()
    expect(mails.map(({ to }) => to).toSorted()).toEqual(people.toSorted())
    expect(new Set(mails.map(({ link }) => link)).size).toBe(12)
    const { headers, text, link } = mails[0]!
    expect(Object.fromEntries(['from', 'reply-to', 'subject', 'content-type', 'x-mailer'].map((name) => [name, headers.get(name)]))).toEqual({
      from: 'De Linde <vragenlijst@huis.example>',
      'reply-to': 'anna@linde.example',
      subject: 'Vragenlijst van De Linde',
      'content-type': 'text/plain; charset=utf-8',
      'x-mailer': undefined,
    })
    expect(link).toMatch(new RegExp(`^http://localhost:3000/m/${cohort}#[0-9a-z]{26}$`))
    expect(text).toContain('Het kan tot en met 31 januari 2999.')
    expect(state).toMatchObject({ contacts: 13, uninvited: 0, refused: [gone], rounds: [{ kind: 'invitation' }], keepUntil: '2999-03-02' })
    expect(await house.store.cohorts.get(cohort)).toMatchObject({ invited: 13 })
  })

  test('is read as it was shown beforehand, but for the link', async () => {
    const { body } = await leader.post(`${path}/letter/preview`, { kind: 'invitation', letter })
    const { headers, text, link } = mailbox.mails[0]!
    expect({ ...body, text: body.text.replace(/http\S+/, '') }).toEqual({ from: headers.get('from'), replyTo: headers.get('reply-to'), subject: headers.get('subject'), text: text.replace(link, '') })
  })

  test('opens the questionnaire, and an answer goes through', async () => {
    const visitor = house.visitor()
    for (const { link } of mailbox.mails.slice(0, 6)) {
      expect((await visitor.get(new URL(link).pathname)).status).toBe(200)
      const pass = await passFor(visitor, cohort, secretIn(link))
      expect((await visitor.post('/api/box/responses', await submissionFor(house, pass, await answersFor(house, cohort)))).status).toBe(200)
    }
  })
})

describe('a reminder', () => {
  test('comes three days after the last mails at the earliest', async () => {
    expect(await send('reminder')).toEqual([409, 'mails-not-ready'])
    const { today, reminders } = await view()
    expect(reminders.left).toBe(3)
    expect(Date.parse(reminders.from) - Date.parse(today)).toBe(3 * 86_400_000)
  })

  test('reaches who did not start, says the same as one to everybody, and its link works as well as the first', async () => {
    const started = mailbox.mails.slice(0, 6).map(({ to }) => to)
    const first = new Map(mailbox.mails.map(({ to, link }) => [to, link]))
    mailbox.mails.length = 0
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 86_400_000 })
    leader = await house.leader()
    expect(await send('reminder', 'not-started')).toEqual([202, undefined])
    await mailbox.received(6)
    await settled()
    const mails = [...mailbox.mails]
    expect(mails.map(({ to }) => to).toSorted()).toEqual(people.filter((address) => !started.includes(address)).toSorted())
    const [mail] = mails
    expect(mail?.headers.get('subject')).toBe('Herinnering: Vragenlijst van De Linde')
    expect(mail?.text).toContain('Heb je al meegedaan? Dank je wel. Dan hoef je niets te doen.')
    const { body } = await leader.post(`${path}/letter/preview`, { kind: 'reminder', letter })
    expect(mail?.text.replace(/http\S+/, '')).toBe(body.text.replace(/http\S+/, ''))
    const start = async (link: string) => (await house.visitor().post('/api/desk/start', { cohort, secret: secretIn(link) })).status
    expect([await start(mail?.link ?? ''), await start(first.get(mail?.to ?? '') ?? '')]).toEqual([200, 200])
  })
})

describe('afterwards', () => {
  test('no address and no secret stands in a file of the data folder or in the log', async () => {
    const files = (await readdir(house.folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    const texts = await Promise.all(files.map(async (file) => (await readFile(join(file.parentPath, file.name), 'latin1')).toLowerCase()))
    expect(texts.some((text) => text.includes(cohort)), 'the scan reads what the server writes').toBe(true)
    const sought = [...canaries.flatMap((canary) => [canary.slice(0, 12), canary.slice(-12)]), 'nergens.example', 'linde.example', ...mailbox.mails.map(({ link }) => secretIn(link))]
    expect(sought.filter((canary) => texts.some((text) => text.includes(canary)))).toEqual([])
    expect(log).toContain('"event":"request"')
    expect(sought.filter((canary) => log.toLowerCase().includes(canary))).toEqual([])
  })

  test('somebody can be taken off the list, and closing takes the list away', async () => {
    expect((await leader.post(`${path}/contacts/remove`, { address: gone })).body).toEqual({ removed: true })
    expect((await view()).refused).toEqual([])
    await leader.post(`/api/leader/fieldworks/${fieldwork}/close`)
    expect(await view()).toMatchObject({ contacts: 0, keepUntil: null, rounds: [] })
    expect(await readdir(join(house.folder, 'contacts'))).toEqual([])
    expect(await send('invitation')).toEqual([409, 'fieldwork-closed'])
    expect((await leader.post(`${path}/contacts`, { text: 'jan@a.nl' })).status).toBe(409)
  })
})

test('what waited when the server stopped leaves after a start, and lists that are too old are deleted', async () => {
  const other = await openTestHouse({ mail: { ...mailbox.settings, port: 1 } })
  const visitor = await other.leader()
  const { cohorts, fieldworks } = await prepare(visitor, ['De Linde', 'Het Anker'], ['professional'])
  const [linde, anker] = cohorts.professional ?? []
  await visitor.post(`/api/leader/fieldworks/${fieldworks.professional}/open`)
  for (const each of [linde, anker]) await visitor.post(`/api/leader/cohorts/${each}/contacts`, { text: 'jan@a.nl, els@a.nl' })
  await visitor.send('PUT', `/api/leader/cohorts/${linde}/letter`, letter)
  await visitor.post(`/api/leader/cohorts/${linde}/mailing/send`, { kind: 'invitation', to: 'everyone' })
  await other.stop()
  mailbox.mails.length = 0
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 91 * 86_400_000 })
  const again = await openHouse({ ...other.config, mail: mailbox.settings })
  expect(await readdir(join(other.folder, 'contacts'))).toEqual([linde])
  again.listensOn(3000)
  expect((await mailbox.received(2)).map(({ to }) => to).toSorted()).toEqual(['els@a.nl', 'jan@a.nl'])
  await again.stop()
  await other.leave()
})

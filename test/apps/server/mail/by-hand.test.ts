import { expect, test } from 'vitest'
import { readMail } from '../../../journeys/open-mailbox.ts'
import { prepare } from '../measuring.ts'
import { openTestHouse } from '../open-house.ts'
import { Visitor } from '../visitor.ts'

const letter = { sender: 'De Linde', replyTo: 'anna@linde.example', subject: 'Vragenlijst van De Linde', text: '', until: '2999-01-31' }
const secretIn = (link: string): string => new URL(link).hash.slice(1)

test('without a mail server the mails are made to be sent by hand, until somebody says that they were', async () => {
  const other = await openTestHouse()
  const visitor = await other.leader()
  const { cohorts, fieldworks } = await prepare(visitor, ['De Linde'], ['parent'])
  const of = `/api/leader/cohorts/${cohorts.parent?.[0]}`
  await visitor.post(`/api/leader/fieldworks/${fieldworks.parent}/open`)
  await visitor.post(`${of}/contacts`, { text: 'jan@a.nl\nels@a.nl' })
  await visitor.send('PUT', `${of}/letter`, letter)
  expect((await visitor.post(`${of}/mailing/send`, { kind: 'invitation', to: 'everyone' })).body.code).toBe('mails-not-ready')
  await visitor.post(`${of}/outbox`, { kind: 'invitation' })
  const { body } = await visitor.post(`${of}/outbox`, { kind: 'invitation' })
  expect(body.mails.map(({ address }: { address: string }) => address)).toEqual(['els@a.nl', 'jan@a.nl'])
  expect(body.mails[0].text).toContain('De Linde vraagt u om een vragenlijst in te vullen.')
  expect(body.mails[0].text).toContain(body.mails[0].link)
  for (const { address, subject, text, link, file } of body.mails) {
    const read = readMail(address, file)
    expect(['from', 'to', 'subject', 'x-unsent'].map((name) => read.headers.get(name))).toEqual([`${letter.sender} <${letter.replyTo}>`, address, subject, '1'])
    expect([read.text.trim(), read.link]).toEqual([text.trim(), link])
  }
  await visitor.post(`${of}/outbox/sent`, { kind: 'invitation' })
  expect((await visitor.get(`${of}/mailing`)).body).toMatchObject({ from: null, uninvited: 0, rounds: [{ kind: 'invitation' }] })
  const started = await new Visitor(other.app).post('/api/desk/start', { cohort: cohorts.parent?.[0], secret: secretIn(body.mails[1].link) })
  expect(started.status).toBe(200)
  await other.leave()
})

test('who came on the list after the mails were made is not invited yet, and saying twice that they were sent is refused', async () => {
  const house = await openTestHouse()
  const leader = await house.leader()
  const { cohorts, fieldworks } = await prepare(leader, ['De Linde'], ['parent'])
  const cohort = cohorts.parent?.[0] ?? ''
  const of = `/api/leader/cohorts/${cohort}`
  const say = async () => {
    const { status, body } = await leader.post(`${of}/outbox/sent`, { kind: 'invitation' })
    return [status, body.code]
  }
  await leader.post(`/api/leader/fieldworks/${fieldworks.parent}/open`)
  await leader.post(`${of}/contacts`, { text: 'jan@a.nl\nels@a.nl' })
  await leader.send('PUT', `${of}/letter`, letter)
  expect(await say()).toEqual([409, 'mails-not-ready'])
  await leader.post(`${of}/outbox`, { kind: 'invitation' })
  await leader.post(`${of}/contacts`, { text: 'later@a.nl' })
  expect((await say())[0]).toBeLessThan(300)
  expect((await leader.get(`${of}/mailing`)).body).toMatchObject({ contacts: 3, uninvited: 1, rounds: [{ kind: 'invitation' }] })
  expect(await house.store.cohorts.get(cohort)).toMatchObject({ invited: 2 })
  expect(await say()).toEqual([409, 'mails-not-ready'])
  await house.leave()
})

import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { namesTheSubject, Role } from '@leidraadspiegel/schema'
import { composeMail } from '../../../../apps/server/src/mail/compose-mail.ts'
import { firstLetter, Letter, type MailKind } from '../../../../apps/server/src/mail/letter.ts'
import { createSmtp, type Smtp } from '../../../../apps/server/src/mail/smtp.ts'
import { openMailbox, type Mailbox } from '../../../journeys/open-mailbox.ts'

const link = 'https://vragenlijst.example.nl/m/c0h0rt0000000001#0123456789abcdefghjkmnpqrs'
const letterOf = (role: Role): Letter => ({ ...firstLetter(role, 'De Linde', 'anna@linde.example'), until: '2027-01-14' })
const kinds: MailKind[] = ['invitation', 'reminder']
const mails = Role.options.flatMap((role) => kinds.map((kind) => [role, kind] as const))

describe.each(mails)('the mail to a %s, %s', (role, kind) => {
  const { subject, text, sender } = composeMail({ role, kind, minutes: 10, letter: letterOf(role), link })

  test('names the subject nowhere', () => {
    expect([subject, text, sender].filter(namesTheSubject)).toEqual([])
  })

  test('says who asks, that it is free, how long it takes and until when, with the link on a line of its own', () => {
    expect(text).toMatch(/De Linde vraagt (je|u) om een vragenlijst in te vullen/)
    expect(text).toContain('Meedoen mag, het hoeft niet.')
    expect(text).toContain('Het duurt ongeveer 10 minuten. Het kan tot en met 14 januari 2027.')
    expect(text.split('\n')).toContain(link)
  })

  test('says u to parents and je to everybody else', () => {
    expect(text).toMatch(role === 'parent' ? /\bu\b/ : /\bje\b/)
    expect(text).not.toMatch(role === 'parent' ? /\b(je|jij|jouw|jou)\b/ : /\b(u|uw)\b/i)
  })

  test('reminds in the same words whoever gets it', () => {
    expect(/al meegedaan\? Dank (je|u) wel/.test(text)).toBe(kind === 'reminder')
  })

  test('keeps its fixed parts when the own text is empty', () => {
    const bare = composeMail({ role, kind, minutes: null, letter: { ...letterOf(role), text: '' }, link }).text
    expect(bare).toContain(link)
    expect(bare).not.toContain('duurt')
    expect(bare).not.toMatch(/\n\n\n/)
  })
})

describe('words that a letter may not have', () => {
  test.each(['suïcide', 'Suicidepreventie', 'SUI\u0308CIDE', 'zelfdoding', 'Zelf doding', 'zelfmoord', 'zelfbeschadiging', 'sui\u00adcide', 'zelf\u200bdoding', 'Bel 113'])('%j', (word) => {
    const letter = letterOf('professional')
    for (const field of ['sender', 'subject', 'text'] as const) expect(Letter.safeParse({ ...letter, [field]: `Over ${word} en meer` }).success).toBe(false)
  })

  test.each(['Wat vind je van de hulp?', 'Tel. 020-1135 888', 'Het zelfde doel', 'Kamer 1130'])('but %j is fine', (text) => {
    expect(namesTheSubject(text)).toBe(false)
  })
})

describe('headers', () => {
  let mailbox: Mailbox
  let smtp: Smtp
  beforeAll(async () => {
    mailbox = await openMailbox()
    smtp = createSmtp(mailbox.settings)
  })
  afterAll(async () => {
    smtp.close()
    await mailbox.close()
  })

  const attacks = ['\r\nBcc: iedereen@example.nl', '\nBcc: iedereen@example.nl', '\rBcc: x@example.nl', '\r\n\r\nAndere tekst', '\u2028Bcc: x@example.nl', '\0', '\u0085Bcc: x@example.nl', '\u000bBcc: x', '%0d%0aBcc: x@example.nl', ', iedereen@example.nl', '" <iedereen@example.nl>', '=?utf-8?Q?=0D=0ABcc:_x@example.nl?=', '<script>']

  test.each(attacks)('cannot be added through a letter: %j', async (attack) => {
    const letter = letterOf('professional')
    const control = /[\p{Cc}\p{Zl}\p{Zp}]/u.test(attack)
    expect(Letter.safeParse({ ...letter, sender: `De Linde${attack}x` }).success).toBe(!control)
    expect(Letter.safeParse({ ...letter, subject: `Vragen${attack}x` }).success).toBe(!control)
    expect(Letter.safeParse({ ...letter, replyTo: `anna@linde.example${attack}x` }).success).toBe(false)
  })

  test('cannot be added though the letter was not looked at', async () => {
    mailbox.mails.length = 0
    mailbox.asked.length = 0
    for (const attack of attacks) await smtp.deliver({ to: 'jan@a.example', replyTo: 'anna@linde.example', sender: `De Linde${attack}`, subject: `Vragen${attack}`, text: 'tekst' })
    expect(mailbox.mails).toHaveLength(attacks.length)
    expect(new Set(mailbox.asked)).toEqual(new Set(['jan@a.example']))
    for (const { headers, text } of mailbox.mails) {
      expect([...headers.keys()].toSorted()).toEqual(['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'reply-to', 'subject', 'to'])
      expect(headers.get('from')).toMatch(/<vragenlijst@huis\.example>$/)
      expect(text.trim()).toBe('tekst')
    }
  })

  test('cannot be added by any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), async (sender, subject) => {
        mailbox.mails.length = 0
        expect(await smtp.deliver({ to: 'jan@a.example', replyTo: 'anna@linde.example', sender, subject, text: 'tekst' })).toBe('sent')
        const names = [...(mailbox.mails[0]?.headers.keys() ?? [])]
        expect(names.filter((name) => !['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'reply-to', 'subject', 'to'].includes(name))).toEqual([])
        expect(mailbox.mails[0]?.text.trim()).toBe('tekst')
      }),
      { numRuns: 60 },
    )
  })
})

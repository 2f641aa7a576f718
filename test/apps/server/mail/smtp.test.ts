import { afterEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../../../apps/server/src/config.ts'
import { createSmtp, type Mail } from '../../../../apps/server/src/mail/smtp.ts'
import { openMailbox, type Mailbox } from '../../../journeys/open-mailbox.ts'

const mail: Mail = { to: 'jan@a.example', sender: 'De Linde', replyTo: 'anna@linde.example', subject: 'Vragenlijst', text: 'Doe je mee?\n' }

const read = (environment: Record<string, string>) => readConfig(environment).mail

describe('what the mail server answers', () => {
  let mailbox: Mailbox
  afterEach(() => mailbox.close())

  test.each([
    [250, 'fine', 'sent'],
    [550, '5.1.1 no such mailbox', 'refused'],
    [553, 'no such mailbox', 'refused'],
    [450, '4.2.0 greylisted', 'later'],
    [452, '4.2.2 mailbox full', 'later'],
    [550, '5.7.1 relaying denied', 'later'],
    [421, '4.3.2 shutting down', 'unreachable'],
  ] as const)('%i %s about the recipient means %s', async (code, text, delivery) => {
    mailbox = await openMailbox({ recipient: () => (code === 250 ? null : { code, text }) })
    const smtp = createSmtp(mailbox.settings)
    expect(await smtp.deliver(mail)).toBe(delivery)
    smtp.close()
  })

  test.each([
    [451, '4.7.1 later please', 'later'],
    [554, '5.7.1 looks like spam', 'later'],
  ] as const)('%i %s about the message means %s', async (code, text, delivery) => {
    mailbox = await openMailbox({ message: () => ({ code, text }) })
    const smtp = createSmtp(mailbox.settings)
    expect(await smtp.deliver(mail)).toBe(delivery)
    smtp.close()
  })

  test('nobody there, a wrong passphrase or no TLS where it is needed means unreachable, and nothing is said', async () => {
    mailbox = await openMailbox()
    const { settings } = mailbox
    for (const change of [{ port: 1 }, { user: 'huis', pass: 'fout' }]) {
      const smtp = createSmtp({ ...settings, ...change })
      expect(await smtp.deliver(mail)).toBe('unreachable')
      smtp.close()
    }
    const elsewhere = createSmtp({ ...settings, host: '127.0.0.2' })
    expect(await elsewhere.deliver(mail)).toBe('unreachable')
    elsewhere.close()
    expect(mailbox.asked).toEqual([])
  })
})

describe('the configuration', () => {
  test('has no mail server when none is set', () => {
    expect(read({})).toBe(undefined)
  })

  test('reads one from an address or from its parts', () => {
    const parts = { user: 'huis', pass: 'g@heim', from: 'vragen@huis.example', perMinute: 60 }
    expect(read({ SMTP_URL: 'smtps://huis:g%40heim@mail.example', SMTP_FROM: 'vragen@huis.example' })).toEqual({ host: 'mail.example', port: 465, secure: true, ...parts })
    expect(read({ SMTP_URL: 'smtp://huis:g%40heim@mail.example:2525', SMTP_FROM: 'vragen@huis.example' })).toEqual({ host: 'mail.example', port: 2525, secure: false, ...parts })
    expect(read({ SMTP_HOST: 'mail.example', SMTP_USER: 'huis', SMTP_PASS: 'g@heim', SMTP_FROM: 'vragen@huis.example' })).toEqual({ host: 'mail.example', port: 587, secure: false, ...parts })
  })

  test('refuses half of one, and another kind of address', () => {
    expect(() => read({ SMTP_HOST: 'mail.example' })).toThrow('SMTP_FROM')
    expect(() => read({ SMTP_URL: 'https://mail.example', SMTP_FROM: 'vragen@huis.example' })).toThrow('SMTP_URL')
    expect(() => read({ SMTP_HOST: 'mail.example', SMTP_FROM: 'geen adres' })).toThrow('SMTP_FROM')
  })
})

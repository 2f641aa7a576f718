import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOrFault } from '../../../../apps/server/src/mail/read-address.ts'
import { readContacts } from '../../../../apps/server/src/mail/read-contacts.ts'

describe('an address', () => {
  test.each([
    ['jan@voorbeeld.nl', 'jan@voorbeeld.nl'],
    ['  Jan.de-Vries+werk@Zorg.Voorbeeld.NL ', 'Jan.de-Vries+werk@zorg.voorbeeld.nl'],
    ['mailto:jan@voorbeeld.nl', 'jan@voorbeeld.nl'],
    ['o’'.replace('’', "'") + 'neill@voorbeeld.ie', "o'neill@voorbeeld.ie"],
    ['jan@zórg.nl', 'jan@xn--zrg-gna.nl'],
  ])('%j is %s', (text, address) => {
    expect(addressOrFault(text)).toEqual({ address })
  })

  test.each([
    ['Jan de Vries', 'no-at'],
    ['jan@piet@voorbeeld.nl', 'two-ats'],
    ['jan de.vries@voorbeeld.nl', 'space'],
    ['jan@voor beeld.nl', 'space'],
    ['jän@voorbeeld.nl', 'character'],
    ['=cmd@voorbeeld.nl', 'character'],
    ['+31@voorbeeld.nl', 'character'],
    ['jan..vries@voorbeeld.nl', 'character'],
    ['"jan"@voorbeeld.nl', 'character'],
    ['@voorbeeld.nl', 'character'],
    ['jan@voorbeeld', 'domain'],
    ['jan@', 'domain'],
    ['jan@voorbeeld..nl', 'domain'],
    ['jan@127.0.0.1', 'domain'],
    ['jan@[127.0.0.1]', 'domain'],
    ['jan@voorbeeld.nl,els@voorbeeld.nl', 'two-ats'],
    [`${'a'.repeat(65)}@voorbeeld.nl`, 'too-long'],
  ])('%j is none: %s', (text, fault) => {
    expect(addressOrFault(text)).toEqual({ fault })
  })

  test('never holds a line break, a space, a bracket or a sign that starts a formula, whatever was given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.emailAddress(), fc.tuple(fc.emailAddress(), fc.constantFrom('\r\n', '\n', '\0', ' ', '<', '>', ',')).map(([address, sign]) => `${address.slice(0, 3)}${sign}${address.slice(3)}`)), (text) => {
        const read = addressOrFault(text)
        if ('address' in read) expect(read.address).toMatch(/^[A-Za-z0-9_][^\s<>,;"()[\]\\]*@[a-z0-9.-]+$/)
      }),
    )
  })
})

describe('a list of addresses', () => {
  test.each([
    ['one a line', 'jan@a.nl\nels@a.nl\n'],
    ['with Windows line ends and empty lines', 'jan@a.nl\r\n\r\nels@a.nl\r\n'],
    ['on one line, as copied from a mail program', 'Jan de Vries <jan@a.nl>; "Bakker, Els" <els@a.nl>'],
    ['on one line with commas', 'jan@a.nl, els@a.nl'],
    ['as a Dutch table', 'Naam;E-mailadres;Functie\nJan;jan@a.nl;arts\nEls;els@a.nl;"verpleegkundige; wijk"'],
    ['as an English table', 'Name,Email Address\n"Vries, Jan de",jan@a.nl\nEls,els@a.nl'],
    ['with a byte order mark', '\ufeffe-mail\njan@a.nl\nels@a.nl'],
    ['from a spreadsheet', 'Naam\tMail\nJan\tjan@a.nl\nEls\tels@a.nl'],
    ['under a name we do not know', 'wie;bereikbaar via\nJan;jan@a.nl\nEls;els@a.nl'],
    ['without a head', 'Jan;jan@a.nl\nEls;els@a.nl'],
  ])('is read %s', (_how, text) => {
    expect(readContacts(text)).toEqual({ addresses: ['jan@a.nl', 'els@a.nl'], doubles: 0, refused: [] })
  })

  test.each(['e-mail', 'E-mail', 'email', 'E-mailadres', 'emailadres', 'Mail', 'mailadres', 'E-mail adres', 'Email address', 'Zakelijk e-mailadres', 'Work email', 'e-mail werk'])('knows %j as the head of the column, though another holds addresses too', (head) => {
    expect(readContacts(`beheerder;${head}\nx@y.nl;jan@a.nl`).addresses).toEqual(['jan@a.nl'])
  })

  test('says of every line that holds none where it is and why', () => {
    expect(readContacts('naam;e-mail\nJan;jan@a.nl\nEls;\n"Piet\nen nog wat";piet@nergens\nAnna;anna@@a.nl')).toEqual({
      addresses: ['jan@a.nl'],
      doubles: 0,
      refused: [
        { line: 3, text: 'Els', fault: 'no-at' },
        { line: 4, text: 'piet@nergens', fault: 'domain' },
        { line: 6, text: 'anna@@a.nl', fault: 'two-ats' },
      ],
    })
  })

  test('keeps the first of doubles, whatever the capitals', () => {
    expect(readContacts('Jan@a.nl\njan@A.NL\nJAN@a.nl')).toEqual({ addresses: ['Jan@a.nl'], doubles: 2, refused: [] })
  })

  test('is empty when there is nothing in it', () => {
    expect(readContacts(' \n\n')).toEqual({ addresses: [], doubles: 0, refused: [] })
  })

  test('finds every address of a list that was written down, in each of the forms', () => {
    const addresses = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/), fc.stringMatching(/^[a-z]{2,8}$/)).map(([name, domain]) => `${name}@${domain}.nl`), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(addresses, fc.constantFrom(';', ','), fc.constantFrom('\n', '\r\n'), fc.boolean(), (list, sign, end, head) => {
        const rows = list.map((address, index) => [`naam ${index}`, address].join(sign))
        expect(readContacts([...(head ? [['naam', 'e-mail'].join(sign)] : []), ...rows].join(end)).addresses).toEqual(list)
      }),
    )
  })
})

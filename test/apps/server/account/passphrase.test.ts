import { expect, test } from 'vitest'
import { hashPassphrase, verifyPassphrase } from '../../../../apps/server/src/account/passphrase.ts'
import { createSetupToken } from '../../../../apps/server/src/account/setup-token.ts'

test('a passphrase is the same on every keyboard', async () => {
  const hash = await hashPassphrase('caf\u00e9 met vier woorden')
  expect(await verifyPassphrase({ hash, password: 'cafe\u0301 met vier woorden' })).toBe(true)
  expect(await verifyPassphrase({ hash, password: 'cafe met vier woorden' })).toBe(false)
})

test('a flood of attempts is answered with busy and takes nobody’s turn away', async () => {
  const attempts = await Promise.allSettled(Array.from({ length: 80 }, () => hashPassphrase('vier woorden zijn genoeg')))
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(52)
  expect(await hashPassphrase('vier woorden zijn genoeg')).toMatch(/^\$argon2id\$/)
})

test('a set-up token matches itself and nothing else', () => {
  const token = createSetupToken()
  expect(token.text).toMatch(/^[\w-]{22}$/)
  expect(token.matches(token.text)).toBe(true)
  for (const other of ['', token.text.slice(1), `${token.text}AA`, createSetupToken().text, '\u0000']) expect(token.matches(other)).toBe(false)
})

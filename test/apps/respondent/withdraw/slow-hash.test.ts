import { pbkdf2Sync } from 'node:crypto'
import { expect, test } from 'vitest'
import { slowHash } from '../../../../apps/respondent/src/withdraw/slow-hash.ts'

test('is PBKDF2-HMAC-SHA-256 with more than 300,000 rounds, which anybody can make again from the words', async () => {
  const words = ['anker', 'baken', 'citroen', 'dorp', 'egel', 'fiets']
  const expected = pbkdf2Sync(words.join(' '), 'leidraadspiegel/intrekken/1', 310_000, 32, 'sha256').toString('hex')
  expect(await slowHash(words)).toBe(expected)
  expect(await slowHash(words.toReversed())).not.toBe(expected)
})

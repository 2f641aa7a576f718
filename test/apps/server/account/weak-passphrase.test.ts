import { describe, expect, test } from 'vitest'
import { weaknessOf } from '../../../../apps/server/src/account/weak-passphrase.ts'

const anna = { name: 'Anna de Bakker', email: 'a.debakker@jeugdhulpdelinde.nl' }

describe('a passphrase that people who guess try first is refused', () => {
  test.each([
    ['welkom2026!!', 'known'],
    ['Welkom2026!!', 'known'],
    ['wachtwoord1234', 'known'],
    ['leidraadspiegel', 'known'],
    ['Leidraadspiegel2026', 'known'],
    ['jeugdzorg2026!', 'known'],
    ['Amsterdam2026!', 'known'],
    ['correct horse battery staple', 'known'],
    ['lantaarn fiets augurk maandag', 'known'],
    ['aaaaaaaaaaaa', 'repeat'],
    ['hallo hallo hallo', 'repeat'],
    ['aB3$'.repeat(32), 'repeat'],
    ['abcdefghijklmnop', 'row'],
    ['asdfghjkl;\'zxcvbnm', 'row'],
    ['a.debakker@jeugdhulpdelinde.nl', 'own'],
    ['Anna de Bakker', 'own'],
    ['debakker2026!', 'own'],
  ])('%s: %s', async (passphrase, weakness) => {
    expect(await weaknessOf(passphrase, anna)).toBe(weakness)
  })
})

test.each(['vier woorden zijn genoeg', 'de kast lacht om groene regen', 'T7#kq!vZ0pLx', 'ω≈ç√∫˜µ≤≥÷ en nog wat', 'x7'.concat(' lange zin met heel veel woorden'.repeat(3))])('a good one is taken: %s', async (passphrase) => {
  expect(await weaknessOf(passphrase, anna)).toBeNull()
})

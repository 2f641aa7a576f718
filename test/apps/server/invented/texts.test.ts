import { describe, expect, test } from 'vitest'
import { accepter, loadLibrary } from '@leidraadspiegel/questionnaire'
import { inventTexts } from '../../../../apps/server/src/invented/texts.ts'
import { root } from '../../../../apps/server/src/root.ts'

const library = await loadLibrary(`${root}/surveys`)
const people = Array.from({ length: 100 }, (_, number) => ({ 'pro-01': (number % 5) + 1, nummer: String(number) }))

describe('what invented people write', () => {
  test.each(['professional', 'manager'] as const)('%s: six in ten at every open question, the same for the same answers, and the questionnaire takes it', (role) => {
    const survey = library.ofRole(role)!
    const open = Object.entries(survey.codebook.questions).flatMap(([name, { kind }]) => (kind === 'open' ? [name] : []))
    const written = people.map((closed) => inventTexts(survey.codebook, 'full', closed))
    for (const question of open) {
      const n = written.filter((answers) => question in answers).length
      expect(n, question).toBeGreaterThan(40)
      expect(n, question).toBeLessThan(80)
    }
    expect(people.map((closed) => inventTexts(survey.codebook, 'full', closed))).toEqual(written)
    for (const answers of written) expect(accepter(survey, 'full')(answers)).toMatchObject({ ok: true })
  })

  test('of the short form only what it asks', () => {
    const survey = library.ofRole('professional')!
    expect(new Set(people.flatMap((closed) => Object.keys(inventTexts(survey.codebook, 'core', closed))))).toEqual(new Set(['pro-o2', 'pro-o3']))
  })

  test.each(['youth', 'parent'] as const)('%s: nothing is put in their mouth', (role) => {
    expect(inventTexts(library.ofRole(role)!.codebook, 'full', {})).toEqual({})
  })
})

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { textsFor } from '../../../apps/respondent/src/nl.ts'
import type { RespondentData } from '@leidraadspiegel/schema'
import { root } from '../../architecture/sources.ts'

/** Codes that the desk and the box can answer with, read from their sources. */
const thrown = ['desk/desk.ts', 'box/box.ts', 'fieldwork-problem.ts']
  .map((path) => readFileSync(join(root, 'apps/server/src', path), 'utf8'))
  .flatMap((text) => [...text.matchAll(/new Problem\(([^)]*)\)/g)])
  .flatMap(([, argument]) => [...argument!.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code!))

/** `busy` and `too-many-requests` are tried again by themselves; a survey that is not there stops at the start page; without a language the app goes on in Dutch; the app sends no code of one's own where nobody asked for it; the state is no code. */
const elsewhere = ['busy', 'too-many-requests', 'unknown-survey', 'not-found', 'body-refused', 'paused']

const words = (role: RespondentData['role']) => JSON.stringify([textsFor(role), textsFor(role).knownProblems.map((code) => [textsFor(role).problem(code), textsFor(role).problem(code, true)]), textsFor(role).lookAgain(2)])

describe('every text in the voice of the reader', () => {
  test('every refusal of desk and box has a sentence of its own', () => {
    const codes = [...new Set(thrown)].filter((code) => !elsewhere.includes(code))
    expect(codes.length).toBeGreaterThan(7)
    for (const role of ['professional', 'parent'] as const) expect(codes.filter((code) => !textsFor(role).knownProblems.includes(code))).toEqual([])
  })

  test('parents read u, all others je', () => {
    expect(words('parent')).not.toMatch(/\b(je|jij|jouw|jou)\b/i)
    for (const role of ['professional', 'manager', 'youth'] as const) expect(words(role)).not.toMatch(/\b(u|uw)\b/i)
  })

  test('nobody says that nothing was sent when an earlier attempt may have arrived', () => {
    expect(textsFor('youth').problem('fieldwork-closed').paragraphs.join(' ')).toContain('Je antwoorden zijn niet verstuurd')
    expect(textsFor('youth').problem('fieldwork-closed', true).paragraphs.join(' ')).not.toContain('niet verstuurd')
  })

  test('no text for respondents stands outside nl.ts and survey-strings.ts', () => {
    const folder = join(root, 'apps/respondent/src')
    const sources = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !['nl.ts', 'survey-strings.ts'].includes(name))
    const texts = sources.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/>([^<>{}]*[a-z]{3} [a-z]{2}[^<>{}]*)<\//g)].map(([, text]) => `${name}: ${text}`))
    expect(texts).toEqual([])
  })
})

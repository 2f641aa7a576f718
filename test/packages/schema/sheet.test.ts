import { Agreements, agreementHeadings, Ambition, emptyParts, expectedKinds, missingKinds, Sheet, sheetNames, stakeholderKinds, StartList, startItems } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'

const texts = Object.fromEntries(agreementHeadings.map((heading) => [heading, ''])) as Agreements

describe('the agreements of a network', () => {
  test('have eight headings; one may stay empty, none may be missing or be made up', () => {
    expect(agreementHeadings).toHaveLength(8)
    expect(Agreements.parse({ ...texts, timeline: ' In mei. ' }).timeline).toBe('In mei.')
    expect(Agreements.safeParse({ ...texts, extra: '' }).success).toBe(false)
    const { timeline: _timeline, ...fewer } = texts
    expect(Agreements.safeParse(fewer).success).toBe(false)
    expect(Agreements.safeParse({ ...texts, timeline: 'x'.repeat(3001) }).success).toBe(false)
  })

  test('tell which headings are still empty', () => {
    expect(emptyParts(agreementHeadings, { ...texts, ambition: 'Samen', steps: '  ' })).toEqual(agreementHeadings.slice(1))
  })
})

describe('the partners', () => {
  const partner = { name: 'Jongerenraad', kind: 'jongeren', influence: 'some', interest: 'much', part: 'none', note: '' } as const

  test('that one expects and nobody named are hinted, young people and naasten first', () => {
    expect(missingKinds([])).toEqual([...expectedKinds])
    expect(expectedKinds.slice(0, 2)).toEqual(['jongeren', 'naasten'])
    expect(missingKinds([partner, { ...partner, kind: 'politie' }])).toEqual(expectedKinds.slice(1))
    expect(missingKinds(stakeholderKinds.map((kind) => ({ ...partner, kind })))).toEqual([])
  })

  test('have a name', () => {
    expect(Sheet.safeParse({ sheet: 'partners', content: { list: [partner] } }).success).toBe(true)
    expect(Sheet.safeParse({ sheet: 'partners', content: { list: [{ ...partner, name: ' ' }] } }).success).toBe(false)
  })
})

test('a sheet takes the content of its own kind and no other', () => {
  const ambition = Ambition.parse({ promise: 'Geen jongere staat er alleen voor.', commitment: '', doing: '' })
  const start = StartList.parse(Object.fromEntries(startItems.map((item) => [item, { state: 'open', note: '' }])))
  expect(Sheet.safeParse({ sheet: 'ambitie', content: ambition }).success).toBe(true)
  expect(Sheet.safeParse({ sheet: 'start', content: start }).success).toBe(true)
  for (const sheet of sheetNames.filter((name) => name !== 'ambitie')) expect(Sheet.safeParse({ sheet, content: ambition }).success).toBe(false)
})

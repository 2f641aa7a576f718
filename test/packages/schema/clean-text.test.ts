import { cleanText } from '@leidraadspiegel/schema'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['a bullet of Word', '\uf0b7 Samen bellen', '• Samen bellen'],
  ['quotes and dots of old Windows', 'foto\u0092s \u0096 en meer\u0085', 'foto’s – en meer…'],
  ['line ends of every kind', 'een\r\ntwee\rdrie\u000bvier\u000cvijf', 'een\ntwee\ndrie\nvier\nvijf'],
  ['what cannot be seen', 'a\u0000b\u0001c\u007fd\ufeffe\ufffef\u{1ffff}g\u0081', 'abcdefg'],
  ['nothing else', 'Zoë\t→ 中 😀\nمرحبا e\u0301 \u00ad\u200d', 'Zoë\t→ 中 😀\nمرحبا e\u0301 \u00ad\u200d'],
])('%s is cleaned', (_what, typed, clean) => {
  expect(cleanText(typed)).toBe(clean)
})

test('a clean text stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)) }), (text) => cleanText(cleanText(text)) === cleanText(text)))
})

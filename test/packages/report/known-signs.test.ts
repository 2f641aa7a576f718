import { pagePdf, writtenReportPdf } from '@leidraadspiegel/report'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterFolders } from '../../../apps/server/src/letter.ts'
import { readPdf } from './read-pdf.ts'

const pageOf = async (text: string): Promise<string> =>
  readPdf(await pagePdf({ title: text, organisation: text, lead: text, pilot: null, blocks: [{ kind: 'text', text }, { kind: 'items', items: [{ title: text, text, small: text }] }, { kind: 'answer', question: text, answer: text }], foot: [text] }, letterFolders)).texts.join(' ')
const reportOf = async (text: string): Promise<number> =>
  readPdf(await writtenReportPdf({ title: text, about: text, lead: text, notice: text, foot: text, sections: [{ heading: text, blocks: [{ block: 'figure', title: text, svg: `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20" viewBox="0 0 100 20"><text y="10">${text.replace(/[<>&]/g, '')}</text></svg>`, text }, { block: 'table', title: text, columns: [text, text], rows: [[text, text]] }] }] }, letterFolders)).pages

test.each([
  ['a bullet of Word', 'Samen \uf0b7 bellen', 'Samen • bellen'],
  ['a quote of old Windows', 'foto\u0092s', 'foto’s'],
  ['what cannot be seen', 'Samen\u0000\u0001\ufffe\ufeff bellen', 'Samen bellen'],
  ['a sign that no letter has', 'Samen \u0378 bellen', 'Samen ? bellen'],
  ['half a character', 'Samen \ud800 bellen', 'Samen ? bellen'],
])('%s is printed as something that can be read', async (_what, typed, printed) => {
  expect(await pageOf(typed)).toContain(printed)
})

test('a sign for which a drawing would be looked for ever is left out of the drawing', async () => {
  expect(await reportOf('1\ufe0f\u20e3\u0301\u{1cfd3}aa1\ufe0f\u20e3')).toBeGreaterThan(0)
})

test('no text whatsoever is refused', async () => {
  const anySign = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point))
  const likely = fc.constantFrom('\u0000', '\ufeff', '\ufffe', '👨‍👩‍👧', '1\ufe0f\u20e3', '中', 'مر', '\u0301', '\u202e', '→', '\t', 'a', ' ')
  await fc.assert(fc.asyncProperty(fc.string({ unit: fc.oneof(likely, anySign), maxLength: 8 }), async (text) => {
    await pageOf(`A${text}`)
    await reportOf(`A${text}`)
  }), { numRuns: 15, endOnFailure: true })
})

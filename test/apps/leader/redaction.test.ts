import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesOf, retype, strike, strikeAll, type Draft } from '../../../apps/leader/src/redaction.ts'

/** A draft of pieces, some of which are proposed to be struck out. */
const draft: fc.Arbitrary<Draft> = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), fc.boolean()), { maxLength: 8 }).map((pieces) => {
  const ends = pieces.map((_, index) => pieces.slice(0, index + 1).reduce((sum, [piece]) => sum + piece.length, 0))
  return { text: pieces.map(([piece]) => piece).join(''), marks: pieces.flatMap(([piece, marked], index) => (marked ? [{ from: ends[index]! - piece.length, to: ends[index]!, kind: 'name' as const }] : [])) }
})
const marked = ({ text, marks }: Draft): string[] => marks.map(({ from, to }) => text.slice(from, to))

test('a piece that is struck out is replaced by a word, and the others stay where they are in the text', () => {
  const text = 'Jan zag Piet in Tiel'
  const before: Draft = { text, marks: [{ from: 0, to: 3, kind: 'name' }, { from: 8, to: 12, kind: 'name' }, { from: 16, to: 20, kind: 'place' }] }
  const after = strike(before, before.marks[1]!, '[naam]')
  expect([after.text, marked(after)]).toEqual(['Jan zag [naam] in Tiel', ['Jan', 'Tiel']])
  expect(strikeAll(before, ({ kind }) => `[${kind}]`)).toEqual({ text: '[name] zag [name] in [place]', marks: [] })
})

describe('whatever is struck out or typed', () => {
  test('every proposal that is left still means the piece it meant', () => {
    fc.assert(fc.property(draft, fc.nat(), fc.string({ maxLength: 8 }), (before, index, word) => {
      const mark = before.marks[index % Math.max(1, before.marks.length)]
      if (mark === undefined) return
      const after = strike(before, mark, word)
      expect(marked(after)).toEqual(marked(before).filter((_, place) => before.marks[place] !== mark))
    }))
  })

  test('typing keeps proposals outside what changed and drops those in it', () => {
    fc.assert(fc.property(draft, fc.nat(), fc.nat(), fc.string({ maxLength: 4 }), (before, start, length, typed) => {
      const from = start % (before.text.length + 1)
      const to = Math.min(before.text.length, from + (length % 5))
      const after = retype(before, before.text.slice(0, from) + typed + before.text.slice(to))
      const kept = marked(after)
      expect(kept.every((piece) => marked(before).includes(piece))).toBe(true)
      for (const [index, mark] of before.marks.entries()) if (mark.to < from || mark.from > to) expect(kept).toContain(marked(before)[index])
      for (const { from: start, to: end } of after.marks) expect(start >= 0 && end <= after.text.length && start < end).toBe(true)
    }), { numRuns: 500 })
  })

  test('the pieces make up the text, and the marked ones are the proposals', () => {
    fc.assert(fc.property(draft, (each) => {
      const pieces = piecesOf(each)
      expect(pieces.map(({ text }) => text).join('')).toBe(each.text)
      expect(pieces.filter(({ mark }) => mark !== null).map(({ text }) => text)).toEqual(marked(each))
    }))
  })
})

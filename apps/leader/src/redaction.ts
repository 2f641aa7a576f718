import type { TextToRead } from './text-queries.ts'

export type Mark = TextToRead['marks'][number]

/** A text while somebody redacts it, with what is still proposed to be struck out of it. */
export interface Draft {
  readonly text: string
  /** In order, without overlap. */
  readonly marks: readonly Mark[]
}

/** Puts `word` in the place of a proposal. */
export function strike({ text, marks }: Draft, struck: Mark, word: string): Draft {
  const shift = word.length - (struck.to - struck.from)
  return {
    text: text.slice(0, struck.from) + word + text.slice(struck.to),
    marks: marks.filter((mark) => mark !== struck).map((mark) => (mark.from >= struck.to ? moved(mark, shift) : mark)),
  }
}

export function strikeAll(draft: Draft, wordOf: (mark: Mark) => string): Draft {
  return draft.marks.toReversed().reduce((rest, mark) => strike(rest, mark, wordOf(mark)), draft)
}

/** Somebody typed: proposals before and behind what changed stay, those in it go. */
export function retype({ text, marks }: Draft, typed: string): Draft {
  let same = 0
  while (same < Math.min(text.length, typed.length) && text[same] === typed[same]) same += 1
  let behind = 0
  while (behind < Math.min(text.length, typed.length) - same && text.at(-1 - behind) === typed.at(-1 - behind)) behind += 1
  const [end, shift] = [text.length - behind, typed.length - text.length]
  return { text: typed, marks: marks.flatMap((mark) => (mark.to <= same ? [mark] : mark.from >= end ? [moved(mark, shift)] : [])) }
}

/** The text in pieces, with and without a proposal, in order. */
export function piecesOf({ text, marks }: Draft): { text: string; from: number; mark: Mark | null }[] {
  const ends = [...marks.map(({ to }) => to), text.length]
  const pieces = [...marks, null].flatMap((mark, index) => {
    const from = index === 0 ? 0 : ends[index - 1]!
    const plain = { text: text.slice(from, mark?.from ?? text.length), from, mark: null }
    return mark === null ? [plain] : [plain, { text: text.slice(mark.from, mark.to), from: mark.from, mark }]
  })
  return pieces.filter((piece) => piece.text !== '')
}

const moved = ({ from, to, kind }: Mark, shift: number): Mark => ({ from: from + shift, to: to + shift, kind })

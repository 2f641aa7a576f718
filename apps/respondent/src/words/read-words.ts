import { dutchWords } from './dutch-words.ts'
import { readWordCode, unknownWords } from './word-code.ts'

export type ReadWords =
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'count'; count: number }
  | { kind: 'unknown'; words: readonly { word: string; meant: readonly string[] }[] }

/** What was typed as so many words of the list, or what is not right about it. */
export function readWords(typed: string, needed: number): ReadWords {
  const words = readWordCode(typed)
  const unknown = [...new Set(unknownWords(words))]
  if (unknown.length > 0) return { kind: 'unknown', words: unknown.map((word) => ({ word, meant: dutchWords.filter((each) => isOneOff(word, each)) })) }
  return words.length === needed ? { kind: 'words', words } : { kind: 'count', count: words.length }
}

/** One letter too many, too few or another, or two neighbours that changed places. */
export function isOneOff(typed: string, word: string): boolean {
  if (typed === word) return false
  let same = 0
  while (same < word.length && typed[same] === word[same]) same += 1
  const [left, right] = [typed.slice(same), word.slice(same)]
  const swapped = left.length > 1 && left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
  return swapped || left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1)
}

/** The same text with a word put right where it stands. */
export function withWord(typed: string, wrong: string, right: string): string {
  return typed.split(/([^\p{L}\p{M}]+)/u).map((part) => (readWordCode(part).join('') === wrong ? right : part)).join('')
}

import { obstacleThemes, type CodedText } from '@leidraadspiegel/schema'

/** Codes by text; a text that is not in it was not looked at. */
export type Codes = ReadonlyMap<string, readonly string[]>

export interface CodingState {
  /** The texts in the order in which they are gone through. */
  texts: readonly string[]
  place: number
  codes: Codes
  /** What was changed, last first: the place and what stood there. */
  done: readonly { place: number; before: readonly string[] | null }[]
}

export type CodingStep = { step: 'toggle'; code: string } | { step: 'next' | 'previous' | 'undo' } | { step: 'go'; place: number }

/** Begins at the first text that was not looked at; codes of texts that are gone are left behind. */
export function beginCoding(texts: readonly string[], kept: readonly CodedText[]): CodingState {
  const there = new Set(texts)
  const codes = new Map(kept.filter(({ text }) => there.has(text)).map(({ text, codes }) => [text, codes]))
  const first = texts.findIndex((text) => !codes.has(text))
  return { texts, place: first < 0 ? texts.length : first, codes, done: [] }
}

/** Where one stands after one key or button. Going on from a text without codes says that it is about none of them. */
export function stepCoding(state: CodingState, step: CodingStep): CodingState {
  const { texts, place, codes, done } = state
  const text = texts[place]
  if (step.step === 'previous') return { ...state, place: Math.max(0, place - 1) }
  if (step.step === 'go') return { ...state, place: Math.min(texts.length, Math.max(0, step.place)) }
  if (step.step === 'undo') {
    const [last, ...earlier] = done
    if (last === undefined) return state
    return { ...state, place: last.place, codes: withCodes(codes, texts[last.place] ?? '', last.before), done: earlier }
  }
  if (text === undefined) return state
  const before = codes.get(text) ?? null
  if (step.step !== 'toggle') return before === null ? { ...state, place: place + 1, codes: withCodes(codes, text, []), done: [{ place, before }, ...done] } : { ...state, place: place + 1 }
  const given = before ?? []
  const after = given.includes(step.code) ? given.filter((code) => code !== step.code) : [...given, step.code]
  return { ...state, codes: withCodes(codes, text, after), done: [{ place, before }, ...done] }
}

function withCodes(codes: Codes, text: string, own: readonly string[] | null): Codes {
  const next = new Map(codes)
  if (own === null) next.delete(text)
  else next.set(text, own)
  return next
}

/** As it is kept, in the order of the texts. */
export const keptCodes = ({ texts, codes }: Pick<CodingState, 'texts' | 'codes'>): CodedText[] =>
  texts.flatMap((text) => {
    const own = codes.get(text)
    return own === undefined ? [] : [{ text, codes: [...own].sort() }]
  })

/** Which key gives which code: letters for the subjects in their order, digits for what stands in the way and for chances. */
export function keysOf(criteria: readonly { id: string }[]): ReadonlyMap<string, string> {
  const subjects = criteria.slice(0, letters.length).map(({ id }, index): [string, string] => [letters.charAt(index), `criterion:${id}`])
  const digits = obstacleThemes.flatMap((theme, index): [string, string][] => [[String(index + 1), `obstacle:${theme}`], [String((index + 6) % 10), `chance:${theme}`]])
  return new Map([...subjects, ...digits])
}

/** All but `u`, which takes back. */
const letters = 'abcdefghijklmnopqrst'

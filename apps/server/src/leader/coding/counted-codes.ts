import type { CodedText } from '@leidraadspiegel/schema'

export interface CodeCount {
  code: string
  /** Texts that got this code: of two coders, from both. */
  texts: number
  /** Texts that got it from one of two coders only; 0 when one person coded. */
  one: number
}

export interface CountedCodes {
  /** Texts that were coded: of two coders, by both. */
  n: number
  codes: CodeCount[]
}

/** How often each code was given to texts that are still there. What one of two has not yet looked at does not count. */
export function countedCodes(codings: readonly (readonly CodedText[])[], there: ReadonlySet<string>): CountedCodes {
  const [first = [], second] = codings
  const others = second === undefined ? null : new Map(second.map(({ text, codes }) => [text, codes]))
  const counted = first.flatMap(({ text, codes }) => {
    if (!there.has(text)) return []
    if (others === null) return [{ both: codes, one: [] }]
    const other = others.get(text)
    return other === undefined ? [] : [{ both: codes.filter((code) => other.includes(code)), one: [...codes.filter((code) => !other.includes(code)), ...other.filter((code) => !codes.includes(code))] }]
  })
  const given = [...new Set(counted.flatMap(({ both, one }) => [...both, ...one]))].sort()
  const times = (code: string, part: 'both' | 'one'): number => counted.filter((text) => text[part].includes(code)).length
  return { n: counted.length, codes: given.map((code) => ({ code, texts: times(code, 'both'), one: times(code, 'one') })) }
}

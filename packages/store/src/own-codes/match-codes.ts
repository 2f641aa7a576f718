/** The code that came with a response: the mark of all seven elements, and those without the first, second … seventh. */
export interface KeyedCode {
  response: string
  marks: readonly string[]
}

/** Responses of one person in two waves. */
export interface Match {
  before: string
  after: string
}

/**
 * Finds people again: the same whole code, that nobody else has in either wave; then, of who is left, the same code but for one element, where
 * each is the only one for the other. Whoever could be more than one person is nobody (trust.md C3.8). Marks are compared as they are: they are
 * equal for one organisation and role only.
 */
export function matchCodes(before: readonly KeyedCode[], after: readonly KeyedCode[]): Match[] {
  const whole = ({ marks }: KeyedCode): string[] => marks.slice(0, 1)
  const exact = mutual(before, after, whole)
  const shared = new Set([...repeated(before), ...repeated(after)])
  const found = new Set(exact.flatMap((match) => [match.before, match.after]))
  const left = (codes: readonly KeyedCode[]): KeyedCode[] => codes.filter(({ response, marks }) => !found.has(response) && !shared.has(marks[0]!))
  return [...exact, ...mutual(left(before), left(after), ({ marks }) => marks.slice(1))]
}

/** Pairs with a mark in common, of whom neither has one in common with somebody else. */
function mutual(before: readonly KeyedCode[], after: readonly KeyedCode[], marksOf: (code: KeyedCode) => string[]): Match[] {
  const [there, here] = [byMark(before, marksOf), byMark(after, marksOf)]
  const others = (code: KeyedCode, side: ReadonlyMap<string, readonly string[]>): string[] => [...new Set(marksOf(code).flatMap((mark) => side.get(mark) ?? []))]
  const only = new Map(before.map((code) => [code.response, others(code, here)]))
  return after.flatMap((code) => {
    const [one, ...more] = others(code, there)
    return one !== undefined && more.length === 0 && only.get(one)?.length === 1 ? [{ before: one, after: code.response }] : []
  })
}

function byMark(codes: readonly KeyedCode[], marksOf: (code: KeyedCode) => string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const code of codes) for (const mark of marksOf(code)) found.set(mark, [...(found.get(mark) ?? []), code.response])
  return found
}

/** Whole codes that more than one response of a wave has. */
function repeated(codes: readonly KeyedCode[]): string[] {
  return [...byMark(codes, ({ marks }) => marks.slice(0, 1))].flatMap(([mark, responses]) => (responses.length > 1 ? [mark] : []))
}

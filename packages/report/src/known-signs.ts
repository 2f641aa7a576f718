import { cleanText } from '@leidraadspiegel/schema'

const instead = '?'
/** More different signs than this are no text that somebody wants to read: they are replaced without trying. */
const mostTried = 200
const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' })
/** What our letter has for certain. */
const certain = /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u00ff‘’“”–—…•€−≤≥≈]$/u

/** The same data with texts of signs that `shows` finds a letter for; of a sign that is composed its first part may be left. */
export function withKnownSigns(data: unknown, shows: (sign: string) => boolean): unknown {
  const tried = new Map<string, boolean>()
  const isKnown = (sign: string): boolean => {
    if (certain.test(sign)) return true
    if (!tried.has(sign)) tried.set(sign, tried.size < mostTried && shows(sign))
    return tried.get(sign) === true
  }
  return inEveryText(data, (text) => Array.from(signs.segment(cleanText(text)), ({ segment }) => [segment, ...segment].slice(0, 2).find(isKnown) ?? instead).join(''))
}

/** The same data with texts of nothing but what our letter has for certain. */
export function withCertainSigns(data: unknown): unknown {
  return inEveryText(data, certainIn)
}

/** The same data with drawings of such signs alone: Typst looks for ever for a letter for some others in a drawing. */
export function withPlainDrawings(data: unknown): unknown {
  return inEveryText(data, (text) => (text.startsWith('<svg') ? certainIn(text) : text))
}

const certainIn = (text: string): string => Array.from(cleanText(text), (sign) => (certain.test(sign) ? sign : instead)).join('')

function inEveryText(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data)
  if (Array.isArray(data)) return data.map((each) => inEveryText(each, change))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inEveryText(value, change)]))
}

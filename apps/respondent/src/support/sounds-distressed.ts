import { fillers, groups, phrases } from './distress-phrases.ts'

/** Does somebody say here to need help now? Looks at whole words only, and keeps nothing. */
export function soundsDistressed(text: string): boolean {
  return signs.test(plainly(text))
}

const filler = `(?: (?:${fillers.split(' ').join('|')})){0,4}`
const signs = new RegExp(phrases.map(expressionOf).join('|'))

/** One line of plain words, each after a space, with a stroke around every sentence. */
function plainly(text: string): string {
  const words = text.normalize('NFKD').toLowerCase()
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[.,;:!?()\n\r…]+/g, ' / ')
    .replace(/[^a-z0-9/]+/g, ' ')
    .replace(/([a-z])\1{2,}/g, '$1$1')
  return ` / ${words} / `.replace(/\s+/g, ' ').replace(/(?:\/ )+/g, '/ ')
}

function expressionOf(phrase: string): string {
  return `${phrase.split(' ').map(wordOf).join('')}(?= )`
}

function wordOf(part: string): string {
  if (part === '..') return filler
  const optional = part.endsWith('?')
  const word = (optional ? part.slice(0, -1) : part).replace(/<(\w+)>/g, (_, name: string) => groups[name] ?? '').replaceAll('*', '[a-z]*')
  return optional ? `(?: (?:${word}))?` : ` (?:${word})`
}

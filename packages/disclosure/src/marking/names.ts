import { isFirstName, isFirstNameWithCapital } from './first-names.ts'
import type { Finder, Mark } from './mark.ts'
import { isAbbreviation, isAfterTitle, isBetweenNames, isOrdinary } from './ordinary-words.ts'

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Of a sentence, where every word has a capital. */
  readonly first: boolean
}

const titles = new Set(['meneer', 'mevrouw', 'mevr', 'mw', 'dhr', 'heer', 'juf', 'juffrouw', 'meester', 'dokter', 'dr', 'drs', 'prof', 'tante', 'oom', 'zuster', 'broeder'])
/** 'van de' and 'von und zu'. */
const longestBetween = 3
const titlesOfSurnames = new Set(['meneer', 'mevrouw', 'mevr', 'mw', 'dhr'])

/** Names after a form of address, names with what stands between them ('Jan van der Berg'), initials, capitals inside a sentence, and first names that everybody knows. */
export const findNames: Finder = (text) => {
  const words = wordsOf(text)
  const marks: Mark[] = []
  for (let index = 0; index < words.length; index += 1) {
    const end = nameFrom(text, words, index)
    if (end === null) continue
    marks.push({ from: words[index]!.from, to: words[end]!.to, kind: 'name' })
    index = end
  }
  return marks
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/(?:['’](?=[tsn](?![\p{L}])))?\p{L}[\p{L}\p{M}\p{N}'’-]*(?<![-'’])/gu)].map(({ 0: word, index }) => ({ text: word, from: index, to: index + word.length, first: isFirstOfSentence(text.slice(Math.max(0, index - 40), index)) }))
}

function isFirstOfSentence(before: string): boolean {
  const bare = before.replace(/["'“”‘’„«»([\p{Zs}\t]+$/u, '')
  if (bare === '' || /[\n!?:;…•*>–—-]$/u.test(bare)) return true
  if (!bare.endsWith('.')) return false
  const word = /([\p{L}.]+)\.$/u.exec(bare)?.[1] ?? ''
  return !isAbbreviation(word) && !/^\p{Lu}$|\.\p{L}$/u.test(word)
}

/** The index of the last word of a name that begins at `index`, or null. */
function nameFrom(text: string, words: readonly Word[], index: number): number | null {
  const word = words[index]!
  const before = words[index - 1]
  const title = before !== undefined && isBeside(text, before, word) ? before.text.toLowerCase() : ''
  const rest = restOfName(text, words, index)
  if (titles.has(title)) {
    if (isInitial(text, word) || isCapital(word) || isBetweenNames(word.text)) return rest ?? (isCapital(word) && !isOrdinary(word.text) ? index : surnameOf(text, words, index, title))
    return surnameOf(text, words, index, title)
  }
  if (isInitial(text, word)) return rest
  if (isFirstName(word.text) || isFirstNameWithCapital(word.text)) return rest ?? index
  if (!isCapital(word)) return null
  if (isBetweenNames(word.text)) return word.first ? null : rest
  if (isOrdinary(word.text) || titles.has(word.text.toLowerCase())) return null
  if (!word.first) return rest ?? index
  return rest !== null && words[index + 1]!.text !== 'van' ? rest : null
}

/** 'mevrouw jansen', 'meneer van dijk': written without a capital. */
function surnameOf(text: string, words: readonly Word[], index: number, title: string): number | null {
  if (!titlesOfSurnames.has(title)) return null
  let last = index
  while (isBetweenNames(words[last]!.text) && words[last + 1] !== undefined && isBeside(text, words[last]!, words[last + 1]!)) last += 1
  return isAfterTitle(words[last]!.text) || isBetweenNames(words[last]!.text) ? null : last
}

/** Capitals, initials and what stands between names, as far as they go on after `index` and end in a capital; null when there is nothing more. */
function restOfName(text: string, words: readonly Word[], index: number): number | null {
  let end: number | null = null
  for (let next = index + 1; next < words.length && next - (end ?? index) <= longestBetween + 1 && isBeside(text, words[next - 1]!, words[next]!); next += 1) {
    const word = words[next]!
    if (isBetweenNames(word.text)) continue
    if (!isInitial(text, word) && (!isCapital(word) || isOrdinary(word.text))) break
    end = next
  }
  return end
}

/** Only spaces stand between them, or the full stop of an initial or a shortened title. */
function isBeside(text: string, one: Word, other: Word): boolean {
  const between = text.slice(one.to, other.from)
  return /^[\p{Zs}\t]+$/u.test(between) || (/^\.[\p{Zs}\t]*$/u.test(between) && (isInitial(text, one) || titles.has(one.text.toLowerCase())))
}

const isInitial = (text: string, { text: word, to }: Word): boolean => /^(\p{Lu}|IJ)$/u.test(word) && text[to] === '.'

/** GGZ, POH and VMBO-school are no names. */
const isCapital = ({ text }: Word): boolean => /^(?:IJ\p{Ll}|\p{Lu}\p{Ll}|\p{Lu}['’]\p{Lu}?\p{Ll})/u.test(text)

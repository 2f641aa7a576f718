import { marksOf, type Finder, type Mark, type MarkKind } from './mark.ts'
import { isOrdinary } from './ordinary-words.ts'

const before = '(?:[Ii]n|[Tt]e|[Uu]it|[Vv]anuit|[Rr]ondom|[Oo]mgeving|[Gg]emeente|[Rr]egio|[Ww]ijk|[Dd]orp|[Pp]rovincie|[Ss]tad|[Ll]ocatie|[Vv]estiging|[Bb]uurt)'
const start = "(?:'s[- ]|’s[- ])?(?:(?:Den|De|Het|Ten|Ter|Sint|St\\.?|Nieuw|Oud) )?"
const rest = '(?:(?: (?:aan|op|bij|onder)(?: (?:de|den|het))?)? \\p{Lu}\\p{Ll}[\\p{L}-]*)*'
const place = new RegExp(`(?<![\\p{L}])${before} (?<it>${start}\\p{Lu}\\p{Ll}[\\p{L}'’-]*${rest})(?![\\p{L}])`, 'gu')

/** Places after a word that a place follows, and the places and organisations of the project wherever they stand. */
export const findPlaces: Finder = (text, { organisations, places = [] }) => [
  ...organisations.flatMap((name) => [...knownIn(text, name, 'organisation', 'iu'), ...shorter(name).flatMap((part) => knownIn(text, part, 'organisation', 'u'))]),
  ...places.flatMap((name) => knownIn(text, name, 'place', 'iu')),
  ...marksOf(text, place, 'place').filter(({ from, to }) => !isOrdinary(text.slice(from, to))),
]

function knownIn(text: string, name: string, kind: MarkKind, flags: string): Mark[] {
  const words = name.trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
  return words[0] === '' ? [] : marksOf(text, new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, `g${flags}`), kind)
}

/** People leave out how an organisation begins: 'De Linde' for 'Jeugdhulp De Linde'. */
function shorter(name: string): string[] {
  const words = name.trim().split(/\s+/u)
  return words.map((_, index) => words.slice(index + 1).join(' ')).filter((part) => part.length >= 4 && /^\p{Lu}/u.test(part))
}

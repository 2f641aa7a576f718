import { findAddresses } from './addresses.ts'
import { findContacts } from './contacts.ts'
import { findDatesAndAges } from './dates-and-ages.ts'
import { findFunctions } from './functions.ts'
import type { Finder, KnownNames, Mark } from './mark.ts'
import { findNames } from './names.ts'
import { findNumbers } from './numbers.ts'
import { findPlaces } from './places.ts'

/** Where two finders mark the same piece, the first one says what it is. */
const finders: readonly Finder[] = [findContacts, findAddresses, findDatesAndAges, findNumbers, findPlaces, findFunctions, findNames]

/**
 * Proposes which pieces of an open answer could identify somebody: marks inside the text, in order, that never overlap. A person decides;
 * the marker misses things, above all names that are written as ordinary words, and what only insiders understand.
 */
export function markIdentifying(text: string, known: KnownNames): Mark[] {
  const found = finders.flatMap((find, rank) => find(text, known).map((mark) => ({ ...mark, rank })))
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  const joined: typeof found = []
  for (const mark of found) {
    const last = joined.at(-1)
    if (last === undefined || mark.from >= last.to) joined.push(mark)
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, mark.to), ...(mark.rank < last.rank ? { kind: mark.kind, rank: mark.rank } : { kind: last.kind, rank: last.rank }) }
  }
  return joined.map(({ from, to, kind }) => ({ from, to, kind }))
}

import { marksOf, type Finder } from './mark.ts'

const postcode = /(?<![\p{L}\p{N}])[1-9]\d{3}(?: ?(?!SS|SA|SD)[A-Z]{2}|(?!ste|de)[a-z]{2})(?![\p{L}\p{N}])/gu
const ending = '(?:straat|str\\.|laan|weg|plein|kade|gracht|singel|dijk|hof|steeg|pad|park|dreef|plantsoen|markt|boulevard|wal|haven|erf|oord|burcht|horst|kamp|veld)'
const house = ' ?\\d{1,5} ?(?:-? ?\\d{1,3}|[a-zA-Z](?![\\p{L}]))?'
const numbered = new RegExp(`(?<![\\p{L}])(?:\\p{Lu}[\\p{L}'’.-]+ ){0,3}[\\p{L}'’-]{2,}${ending} ?,?${house}(?!\\d)`, 'gu')
const named = new RegExp(`(?<=(?:aan|op|in|bij|van) (?:de |het )?)\\p{Lu}[\\p{L}'’-]+(?:straat|laan|plein|kade|gracht|singel|dreef|plantsoen|steeg|weg)(?![\\p{L}])`, 'gu')

/** Where somebody lives or works: postcodes, streets with a number, streets with a capital. */
export const findAddresses: Finder = (text) => [postcode, numbered, named].flatMap((pattern) => marksOf(text, pattern, 'address'))

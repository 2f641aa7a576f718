import { marksOf, type Finder } from './mark.ts'

const long = /(?<![\p{L}\p{N}])(?!0[89]00)\d(?:[ .-]?\d){5,}(?![\p{L}\p{N}])/gu
const bank = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu
const kept = '(?:cli[eë]nt|pati[eë]nt|dossier|zaak|leerling|personeels|medewerkers?|registratie|big|agb|bsn|burgerservice|polis|kamer|kenteken)'
const named = new RegExp(`(?<![\\p{L}])${kept}[ -]?(?:nummer|nr\\.?|code|kenmerk)?(?: is|:| =)? ?(?<it>(?=[\\p{L}-]{0,8}\\d)[\\p{L}\\d][\\p{L}\\d./-]{0,23}[\\p{L}\\d])`, 'giu')

/** Numbers that point at one person: a BSN, a client number, an account; every number of six digits or more that is no number to call for everybody. */
export const findNumbers: Finder = (text) => [long, bank, named].flatMap((pattern) => marksOf(text, pattern, 'number'))

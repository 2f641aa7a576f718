import { seededRandom } from '../../apps/server/src/invented/random.ts'
import { matchCodes, type KeyedCode } from '@leidraadspiegel/store'

/** How often first letters of Dutch first names, and of names of places, streets and schools, occur: a few letters are most of them. */
const firstLetters = [...'AAAAAAABBBBCCCCDDDEEEEFFFGGGHHHHHHIIIJJJJJJJJJJKKKLLLLMMMMMMMMMMMMNNNPPPRRRRRSSSSSTTTTVWWWWYZ-']
const lastLetters = [...'NNNNNNNNNNSSSSSSSSRRRRRRRAAAAEEEEEEKKKKKKTTTTTTGGDDLLLMMJJIIZPHX']
const olderOnes = [...'0000000001111111122223345']

/** What people would fill in: three letters of family, two of youth, a small number, and a day of the month. */
function person(random: () => number): string[] {
  const one = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!
  return [one(firstLetters), one(firstLetters), one(lastLetters), one(firstLetters), one(firstLetters), one(olderOnes), String(1 + Math.floor(random() * 31))]
}

/** What the person fills in: each element is given differently with this chance. */
function filledIn(elements: readonly string[], error: number, random: () => number): string[] {
  const other = person(random)
  return elements.map((element, place) => {
    if (random() >= error) return element
    return other[place] !== element ? other[place]! : `${element}?`
  })
}

/** With plain equality in the place of the slow hash and the key. */
function codeOf(response: string, elements: readonly string[]): KeyedCode {
  const without = (left: number): string => elements.map((element, place) => (place === left ? '' : element)).join('|')
  return { response, marks: [elements.join('|'), ...elements.map((_, left) => `${left} ${without(left)}`)] }
}

export interface Linked {
  /** Of those who took part twice and gave a code. */
  twice: number
  rightly: number
  /** Of everybody of the later wave. */
  after: number
  wrongly: number
}

/** Two waves of one organisation and role, with mistakes in both, in which 70 % of the people come back and the others are new; so many times over. */
export function linkedOver({ people, error, rounds, seed }: { people: number; error: number; rounds: number; seed: number }): Linked {
  const random = seededRandom(seed)
  const sum: Linked = { twice: 0, rightly: 0, after: 0, wrongly: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const those = Array.from({ length: people }, () => person(random))
    const staying = Math.round(people * 0.7)
    const before = those.map((elements) => filledIn(elements, error, random))
    const after = those.map((elements, index) => filledIn(index < staying ? elements : person(random), error, random))
    const matches = matchCodes(before.map((elements, index) => codeOf(`then ${index}`, elements)), after.map((elements, index) => codeOf(`now ${index}`, elements)))
    const right = matches.filter((match) => match.before.slice(5) === match.after.slice(4) && Number(match.after.slice(4)) < staying)
    sum.twice += staying
    sum.rightly += right.length
    sum.after += people
    sum.wrongly += matches.length - right.length
  }
  return sum
}

if (process.argv[1]?.endsWith('own-codes.ts'))
  for (const error of [0.03, 0.06])
    for (const people of [10, 40, 200, 1_000]) {
      const { twice, rightly, after, wrongly } = linkedOver({ people, error, rounds: Math.ceil(40_000 / people), seed: 6 })
      console.log(`${people} people, ${100 * error} % errors: ${((100 * rightly) / twice).toFixed(1)} % linked, ${((100 * wrongly) / after).toFixed(2)} % falsely (${((100 * wrongly) / (after - twice)).toFixed(2)} % of newcomers)`)
    }

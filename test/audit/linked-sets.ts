import type { Answers, Codebook, Publication } from '@leidraadspiegel/schema'
import type { linkWaves, WaveLinks } from '../../apps/server/src/link-waves.ts'
import type { Entry } from './entries.ts'

/** People of an organisation whose two waves were counted together in a class of the later one. */
export interface LinkedSet {
  organisation: string
  baseline: number
  followup: number
  class: string
  people: ReadonlySet<number>
  /** Are their answers counted too, besides their scores? */
  detailed: boolean
}

/** An entry of now beside the one of the same person in an earlier wave. */
export interface FoundAgain {
  earlier: Publication
  people: readonly { atom: string; before: Entry; now: Entry }[]
}

const scale = { points: [{ value: 1, label: 'nee' }, { value: 2, label: 'ja' }], scored: true, favourable: [2], missing: [] }

const questionOf = (name: string): Codebook['questions'][string] => ({ kind: 'item', criterion: name, construct: name, scale: 'merk', mirror: null, core: true, sensitive: false, dontKnow: 'missing' })

/** One question per organisation that all its people answer, so that a table says of whom it is. */
const markedBy = (organisations: readonly string[]): Codebook => ({
  survey: 'merk',
  version: 1,
  role: 'professional',
  about: 'people',
  minutes: { full: 1, core: null },
  comparable: true,
  scales: { merk: scale },
  blocks: [],
  questions: Object.fromEntries(organisations.map((name) => [name, questionOf(name)])),
})

const markOf = ({ organisation }: Entry): Answers => ({ [organisation]: 1 })

/** Which linked people the real code counts together, found from the tables it makes of answers that say of which organisation somebody is. */
export function linkedSetsOf(found: readonly FoundAgain[], followup: number, context: Omit<Parameters<typeof linkWaves>[1], 'codebook' | 'asked'>, link: typeof linkWaves): { sets: LinkedSet[]; tables: ReturnType<typeof linkWaves> } {
  const organisations = [...new Set(found.flatMap(({ people }) => people.map(({ now }) => now.organisation)))]
  const links = linksOf(found, markOf)
  const tables = link(links, { ...context, codebook: markedBy(organisations), asked: organisations })
  const detailed = new Set(tables.answerPairs.map(({ item, baseline, class: name }) => `${item} ${baseline} ${name}`))
  const sets = tables.scorePairs.map(({ criterion: organisation, baseline, class: name, n }) => {
    const people = new Set(found.filter(({ earlier }) => earlier.wave.number === baseline).flatMap(({ people }) =>
      people.filter(({ atom, now }) => now.organisation === organisation && context.classOf.some((each) => each.cohort === atom && each.class === name)).map(({ now }) => now.person)))
    if (people.size !== n) throw new Error(`${n} linked people of ${organisation} are counted in class ${name}, and ${people.size} are known`)
    return { organisation, baseline, followup, class: name, people, detailed: detailed.has(`${organisation} ${baseline} ${name}`) }
  })
  return { sets, tables }
}

/** The same people as the product gets them. */
export function linksOf(found: readonly FoundAgain[], answersOf: (entry: Entry) => Answers): WaveLinks[] {
  return found.map(({ earlier, people }) => ({ earlier, people: people.map(({ atom, before, now }) => ({ cohort: atom, before: answersOf(before), after: answersOf(now) })) }))
}

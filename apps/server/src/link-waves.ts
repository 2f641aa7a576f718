import { mayLink } from '@leidraadspiegel/disclosure'
import type { Answers, Codebook, Publication } from '@leidraadspiegel/schema'
import { pairTables, type CohortCount, type LinkedAnswers } from '@leidraadspiegel/store'

/** People of one fieldwork who also took part in an earlier wave of the same role, as their own codes say. */
export interface WaveLinks {
  earlier: Publication
  people: readonly { cohort: string; before: Answers; after: Answers }[]
}

interface Context {
  atoms: readonly CohortCount[]
  classOf: readonly { cohort: string; class: string }[]
  codebook: Codebook
  asked: readonly string[]
}

/** Pair tables of the organisations whose links may be used; where they may not, everybody counts as unlinked. */
export function linkWaves(links: readonly WaveLinks[], context: Context): Pick<Publication, 'scorePairs' | 'answerPairs'> {
  const tables = links.map((link) => pairTables(usable(link, context), link.earlier.wave.number, context.codebook, context.asked))
  return { scorePairs: tables.flatMap(({ scorePairs }) => scorePairs), answerPairs: tables.flatMap(({ answerPairs }) => answerPairs) }
}

function usable({ earlier, people }: WaveLinks, { atoms, classOf }: Context): LinkedAnswers[] {
  const organisations = [...new Set(atoms.map(({ organisation }) => organisation))]
  return organisations.flatMap((organisation) => {
    const own = atoms.filter((atom) => atom.organisation === organisation)
    const then = earlier.groups.find((group) => group.organisation === organisation && group.kind === 'organisation')
    const linked = people.filter(({ cohort }) => own.some((atom) => atom.cohort === cohort))
    const now = own.reduce((sum, { n }) => sum + n, 0)
    const minimum = Math.max(then?.minimum ?? 0, ...own.map((atom) => atom.minimum))
    if (then === undefined || !mayLink({ linked: linked.length, before: then.n, after: now, minimum })) return []
    return linked.flatMap(({ cohort, before, after }) => classOf.filter((each) => each.cohort === cohort).map((each) => ({ class: each.class, before, after })))
  })
}

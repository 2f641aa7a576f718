import { isSensitive, mayLink } from '@leidraadspiegel/disclosure'
import { minimumOfDetail, minimumOfPairs, type Answers, type Codebook, type Publication } from '@leidraadspiegel/schema'
import { pairTables, type CohortCount, type LinkedAnswers } from '@leidraadspiegel/store'

/** People of one fieldwork who also took part in an earlier wave of the same role, as their own codes say. */
export interface WaveLinks {
  earlier: Publication
  people: readonly { cohort: string; before: Answers; after: Answers }[]
}

type Shown = Pick<Publication, 'groups' | 'members' | 'detailMembers'>

interface Context {
  atoms: readonly CohortCount[]
  classOf: readonly { cohort: string; class: string }[]
  /** What is shown of this fieldwork. */
  shown: Shown
  codebook: Codebook
  asked: readonly string[]
}

/**
 * Pair tables of the organisations whose links may be used, `links` of every earlier publication in the order of their waves; where they
 * may not, everybody counts as unlinked. Linked people are a group in both waves. So an organisation is shown in both, and nothing that is
 * shown tells its people apart (teams, late answers); they and the rest are enough of each; and who was linked once is not linked again,
 * because two links of one wave would tell apart who is in both. Answers, beside scores, need what the level of details needs, and of each question
 * at least `minimumOfPairs` people who answered it twice; sensitive items are never among them.
 */
export function linkWaves(links: readonly WaveLinks[], context: Context): Pick<Publication, 'scorePairs' | 'answerPairs'> {
  const earlier = links.map((link) => link.earlier)
  const organisations = [...new Set(context.atoms.map(({ organisation }) => organisation))]
  const used = organisations.flatMap((organisation) => {
    const found = links.find((link) => mayUse(link, organisation, earlier, context, 'score'))
    return found === undefined ? [] : [{ ...found, organisation, detailed: mayUse(found, organisation, earlier, context, 'detail') }]
  })
  const tables = links.map(({ earlier }) => {
    const own = used.filter((one) => one.earlier === earlier)
    const count = (some: typeof own) => pairTables(some.flatMap((one) => linkedAnswers(one, one.organisation, context)), earlier.wave.number, context.codebook, context.asked)
    return { scorePairs: count(own).scorePairs, answerPairs: enoughPairs(count(own.filter(({ detailed }) => detailed)).answerPairs, context.codebook) }
  })
  return { scorePairs: tables.flatMap(({ scorePairs }) => scorePairs), answerPairs: tables.flatMap(({ answerPairs }) => answerPairs) }
}

function enoughPairs(pairs: Publication['answerPairs'], codebook: Codebook): Publication['answerPairs'] {
  const people = new Map<string, number>()
  for (const { class: name, item, n } of pairs) people.set(`${name} ${item}`, (people.get(`${name} ${item}`) ?? 0) + n)
  return pairs.filter(({ class: name, item }) => people.get(`${name} ${item}`)! >= minimumOfPairs && !isSensitive(codebook, item))
}

function mayUse({ earlier, people }: WaveLinks, organisation: string, publications: readonly Publication[], { atoms, shown }: Context, level: 'score' | 'detail'): boolean {
  const [then, now] = [wholeOf(earlier, organisation, level), wholeOf(shown, organisation, level)]
  if (then === undefined || now === undefined || isLinkedAlready(earlier, organisation, publications)) return false
  const own = new Set(atoms.filter((atom) => atom.organisation === organisation).map(({ cohort }) => cohort))
  const linked = people.filter(({ cohort }) => own.has(cohort)).length
  return mayLink({ linked, before: then.n, after: now.n, minimum: Math.max(then.minimum, now.minimum, level === 'detail' ? minimumOfDetail : 0) })
}

/** The group of an organisation, when all its people are of one class. */
function wholeOf({ groups, members, detailMembers }: Shown, organisation: string, level: 'score' | 'detail'): Publication['groups'][number] | undefined {
  const group = groups.find((one) => one.organisation === organisation && one.kind === 'organisation')
  const classes = (level === 'score' ? members : detailMembers).filter((member) => member.group === group?.group)
  return classes.length === 1 ? group : undefined
}

/** Do pair tables of any earlier wave count people of this one? */
function isLinkedAlready(publication: Publication, organisation: string, publications: readonly Publication[]): boolean {
  return publications.some((one) => {
    const group = one.groups.find((each) => each.organisation === organisation && each.kind === 'organisation')
    const classes = new Set(one.members.filter((member) => member.group === group?.group).map((member) => member.class))
    return one.scorePairs.some((pair) => classes.has(pair.class) && (one === publication || pair.baseline === publication.wave.number))
  })
}

function linkedAnswers({ people }: WaveLinks, organisation: string, { atoms, classOf }: Context): LinkedAnswers[] {
  const own = new Set(atoms.filter((atom) => atom.organisation === organisation).map(({ cohort }) => cohort))
  const classes = new Map(classOf.map((each) => [each.cohort, each.class]))
  return people.filter(({ cohort }) => own.has(cohort)).map(({ cohort, before, after }) => ({ class: classes.get(cohort)!, before, after }))
}

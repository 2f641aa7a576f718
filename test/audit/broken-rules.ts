import { classesOf, planPublication, type Atom, type PlannedGroup, type PlannedLevel } from '@leidraadspiegel/disclosure'
import { pairTables } from '@leidraadspiegel/store'
import { distributionOf } from '../analysis/fixtures/counting.ts'
import { countTables } from './count-in-memory.ts'
import { byKey } from './entries.ts'
import { productRules, type Rules } from './publish-role.ts'

/** Hides what is small by itself, and looks no further. */
export const hideSmallOnly: Rules = {
  ...productRules,
  plan: (atoms, groups) => ({ ...levelOf('c', atoms, groups), detail: levelOf('d', atoms.map((atom) => ({ ...atom, minimum: Math.max(10, atom.minimum) })), groups), waiting: false }),
}

function levelOf(letter: string, atoms: readonly Atom[], groups: readonly PlannedGroup[]): PlannedLevel {
  const kept = groups.filter((group) => {
    const people = atoms.filter(({ atom, n }) => n > 0 && group.atoms.includes(atom))
    return people.length > 0 && people.reduce((sum, { n }) => sum + n, 0) >= Math.max(...people.map(({ minimum }) => minimum))
  })
  const classes = classesOf(atoms, kept).map((one, at) => ({ ...one, class: `${letter}${at + 1}` }))
  return {
    groups: kept.map(({ group }) => group),
    classes: classes.map(({ class: name, atoms, n }) => ({ class: name, atoms: [...atoms], n })),
    members: classes.flatMap(({ class: name, groups }) => groups.map((group) => ({ group, class: name }))),
  }
}

/** One person fewer than was promised. */
export const oneFewer: Rules = { ...productRules, plan: (atoms, groups, rules) => planPublication(atoms.map((atom) => ({ ...atom, minimum: atom.minimum - 1 })), groups, rules) }

/** As if organisations had agreed to see each other's figures. */
export const sharing: Rules = { ...productRules, plan: (atoms, groups) => planPublication(atoms, groups, { share: true }) }

/** A second version that forgets the first. */
export const withoutLedger: Rules = { ...productRules, ledger: false }

/** Links of everybody who is in a class, however few. */
export const everyLink: Rules = {
  ...productRules,
  link: (links, { classOf, codebook, asked }) => {
    const classes = new Map(classOf.map((each) => [each.cohort, each.class]))
    const tables = links.map(({ earlier, people }) => pairTables(people.flatMap(({ cohort, before, after }) => (classes.has(cohort) ? [{ class: classes.get(cohort)!, before, after }] : [])), earlier.wave.number, codebook, asked))
    return { scorePairs: tables.flatMap(({ scorePairs }) => scorePairs), answerPairs: tables.flatMap(({ answerPairs }) => answerPairs) }
  },
}

/** A mean in which every organisation weighs the same, those that are withheld too. */
export const meanOfOrganisations: typeof countTables = (version, wording, answersOf) => {
  const tables = countTables(version, wording, answersOf)
  const [item] = Object.keys(wording.codebook.questions)
  const organisations = [...byKey([...version.classes.values()].flat(), ({ organisation }) => organisation).values()]
  const means = organisations.map((own) => own.reduce((sum, entry) => sum + Number(answersOf(entry)[item!] === 5), 0) / own.length)
  const mean = Math.round((1000 * means.reduce((sum, one) => sum + one, 0)) / Math.max(1, means.length))
  return { ...tables, otherScores: [...tables.otherScores, { class: 'c1', criterion: 'mean of organisations', numerator: mean, denominator: 1000, n: 5 }] }
}

/** Rows in the order in which people came. */
export const inOrderOfArrival: typeof countTables = (version, wording, answersOf) => ({
  ...countTables(version, wording, answersOf),
  distribution: version.publication.response.flatMap(({ class: name }) => {
    const entries = version.classes.get(name)!
    const rows = distributionOf(name, entries.map(answersOf), wording.codebook, true)
    const first = (item: string, value: string): number => entries.findIndex((entry) => String(answersOf(entry)[item] ?? 'skipped') === value)
    return rows.toSorted((a, b) => first(a.item, a.value) - first(b.item, b.value))
  }),
})

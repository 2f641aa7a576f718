import type { Answers, Publication } from '@leidraadspiegel/schema'
import { peopleOf, randomFrom } from '../analysis/fixtures/people.ts'
import { criteria, wordingOf } from '../analysis/fixtures/questionnaire.ts'
import { classesIn } from './class-audit.ts'
import { publicationsOf, type AnswersOf, type countTables } from './count-in-memory.ts'
import type { Entry } from './entries.ts'
import { shuffled, type InventedProject } from './invented-project.ts'
import { ledgerOf } from './ledger.ts'
import { productRules, publishRole, type RoleHistory, type Rules } from './publish-role.ts'

/** A project before and after everybody changed places inside his class. */
export interface Swapped {
  before: readonly Publication[]
  after: readonly Publication[]
  /** How many answers somebody else holds now. */
  moved: number
}

interface Broken {
  rules?: Rules
  count?: typeof countTables
}

/**
 * Swap audit: complete records change places inside every class, linked people with all their waves, and who is in no published group
 * says something else altogether. What is published may not differ by a byte.
 */
export function swap(project: InventedProject, { rules = productRules, count }: Broken = {}): Swapped {
  const random = randomFrom(project.seed + 1)
  const roles = project.roles.map((role) => {
    const history = publishRole(project, role, rules)
    const first = inventAnswers(project, history, random)
    const { answers, moved } = swapped(project, history, first, random)
    const publish = (of: ReadonlyMap<Entry, Answers>): Publication[] => publicationsOf(history, wordingOf(role), answersIn(of), count)
    return { before: publish(first), after: publish(answers), moved }
  })
  return { before: roles.flatMap(({ before }) => before), after: roles.flatMap(({ after }) => after), moved: roles.reduce((sum, { moved }) => sum + moved, 0) }
}

const answersIn = (of: ReadonlyMap<Entry, Answers>): AnswersOf => (entry) => of.get(entry)!

/** Organisations lie far apart, so that a figure about other people is another figure. */
function inventAnswers({ organisations }: InventedProject, { entries, role }: RoleHistory, random: () => number): Map<Entry, Answers> {
  const truths = new Map(organisations.map(({ id }) => [id, Object.fromEntries(criteria.criteria.map((criterion) => [criterion.id, 0.1 + 0.8 * random()]))]))
  return new Map(entries.map((entry) => [entry, peopleOf(wordingOf(role), 1, truths.get(entry.organisation)!, random)[0]!]))
}

/** Answers after everybody changed places inside his class. */
export function swapped(project: InventedProject, history: RoleHistory, answers: ReadonlyMap<Entry, Answers>, random: () => number): { answers: Map<Entry, Answers>; moved: number } {
  const ledger = ledgerOf(project, history, 'score')
  const now = new Map(history.entries.map((entry) => [entry, peopleOf(wordingOf(history.role), 1, {}, random)[0]!]))
  let moved = 0
  for (const people of classesIn(ledger.atoms, ledger.figures)) {
    const units = people.flatMap(({ atom }) => ledger.people.get(atom)!)
    for (const [at, other] of shuffled(units, random).entries())
      for (const entry of units[at]!) {
        const from = other.find(({ wave }) => wave === entry.wave)!
        now.set(entry, answers.get(from)!)
        if (from !== entry) moved++
      }
  }
  return { answers: now, moved }
}

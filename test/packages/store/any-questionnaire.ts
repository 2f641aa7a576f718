import * as fc from 'fast-check'
import type { Answers, Codebook, Item, Scale } from '@leidraadspiegel/schema'
import type { Person } from './count-people.ts'
import { codebook, item, points } from './store-folder.ts'

const scales: Readonly<Record<string, Scale>> = {
  klopt5: codebook({}).scales['klopt5']!,
  klopt3j: { points: points(1, 3, 5), scored: true, favourable: [5], missing: [{ value: 'weet-ik-niet', label: 'weet ik niet', meaning: 'dont-know' }, { value: 'sla-over', label: 'sla over', meaning: 'skipped' }] },
  nul: { points: points(0, 1, 2, 3), scored: true, favourable: [2, 3], missing: [{ value: 'weet-ik-niet', label: 'weet ik niet', meaning: 'dont-know' }, { value: 'past-niet', label: 'past niet', meaning: 'not-applicable' }] },
  feit: { points: points(1, 2), scored: false, favourable: [2], missing: [] },
}

const anyItem: fc.Arbitrary<Item> = fc
  .record({
    criterion: fc.constantFrom('a', 'b', 'c', null),
    scale: fc.constantFrom(...Object.keys(scales)),
    kind: fc.constantFrom('item' as const, 'item' as const, 'item' as const, 'fact' as const),
    sensitive: fc.nat(9).map((chance) => chance === 9),
    dontKnow: fc.constantFrom('missing' as const, 'lowest' as const),
    extra: fc.boolean().map((has): NonNullable<Item['extra']> => (has ? [{ value: 'geen', label: 'die hebben we niet', meaning: 'lowest' }] : [])),
  })
  .map(({ criterion, ...given }) => item(criterion, given))

const anyCodebook = fc.array(anyItem, { minLength: 1, maxLength: 30 }).map((items) => codebook(Object.fromEntries(items.map((each, index) => [`v-${index}`, each])), scales))

/** Some of the questions, each answered with something from its scale. */
function anyAnswers(book: Codebook): fc.Arbitrary<Answers> {
  const answers = Object.fromEntries(Object.entries(book.questions).map(([name, question]) => [name, fc.constantFrom(...valuesOf(question as Item))]))
  return fc.record(answers, { requiredKeys: [] }).map((given) => given as Answers)
}

function valuesOf({ scale, extra = [] }: Item): (string | number)[] {
  return [...scales[scale]!.points, ...scales[scale]!.missing, ...extra].map(({ value }) => value)
}

export interface AnyProject {
  book: Codebook
  people: Person[]
  detail: number
}

/** A codebook and the answers of people of four organisations to it. */
export const anyProject: fc.Arbitrary<AnyProject> = anyCodebook.chain((book) =>
  fc.record({ book: fc.constant(book), detail: fc.integer({ min: 1, max: 15 }), people: fc.array(fc.record({ organisation: fc.nat(3), answers: anyAnswers(book) }), { maxLength: 60 }) }),
)

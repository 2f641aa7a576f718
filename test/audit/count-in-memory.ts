import type { Answers, Publication, ScoreRow } from '@leidraadspiegel/schema'
import type { Wording } from '@leidraadspiegel/pipeline'
import type { CountTables } from '@leidraadspiegel/store'
import { linkWaves } from '../../apps/server/src/link-waves.ts'
import { choicesOf, distributionOf, scoresOf } from '../analysis/fixtures/counting.ts'
import { criteria } from '../analysis/fixtures/questionnaire.ts'
import { byKey, type Entry } from './entries.ts'
import { linksOf } from './linked-sets.ts'
import type { PublishedVersion, RoleHistory } from './publish-role.ts'

export type AnswersOf = (entry: Entry) => Answers

type Tables = CountTables & Pick<Publication, 'scorePairs' | 'answerPairs'>

/** What the versions of a role say, with answers counted by the second, independent counting of the tests; links as the product counts them. */
export function publicationsOf({ versions }: RoleHistory, wording: Wording, answersOf: AnswersOf, count: typeof countTables = countTables): Publication[] {
  const made = new Map<string, Publication>()
  for (const version of versions) {
    const { publication, found, linking } = version
    const first = versions.find(({ wave, version: number }) => wave === version.wave && number < version.version)
    const links = linksOf(found.map(({ earlier, people }) => ({ people, earlier: made.get(earlier.id)! })), answersOf)
    const pairs = first !== undefined ? pairsOf(made.get(first.publication.id)!) : linkWaves(links, { ...linking, codebook: wording.codebook, asked: Object.keys(wording.codebook.questions) })
    made.set(publication.id, { ...publication, ...count(version, wording, answersOf), ...pairs })
  }
  return [...made.values()]
}

const pairsOf = ({ scorePairs, answerPairs }: Publication): Pick<Tables, 'scorePairs' | 'answerPairs'> => ({ scorePairs, answerPairs })

export function countTables({ publication, classes }: PublishedVersion, { codebook }: Wording, answersOf: AnswersOf): Omit<Tables, 'scorePairs' | 'answerPairs'> {
  const people = (name: string): Answers[] => classes.get(name)!.map(answersOf)
  const [scored, detailed] = [publication.response, publication.detailClasses].map((level) => level.map((each) => each.class))
  const asked = criteria.criteria.map(({ id }) => id)
  const choices = detailed!.map((name) => choicesOf(name, people(name), codebook))
  return {
    distribution: inOrder([...scored!.flatMap((name) => distributionOf(name, people(name), codebook, true)), ...detailed!.flatMap((name) => distributionOf(name, people(name), codebook, false))]),
    scores: inOrder(scored!.flatMap((name) => inLowestTerms(scoresOf(name, people(name), codebook, asked)))),
    otherScores: inOrder(scored!.flatMap((name) => inLowestTerms(scoresOf(name, people(name), codebook, asked, true)))),
    choices: inOrder(choices.flatMap((each) => each.choices)),
    choiceBases: inOrder(choices.flatMap((each) => each.choiceBases)),
  }
}

/** Rows in an order that says nothing. */
export function inOrder<Row extends object>(rows: readonly Row[]): Row[] {
  const texts = rows.map((row) => ({ row, text: JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))) }))
  return texts.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ row }) => row)
}

function inLowestTerms(scores: readonly ScoreRow[]): ScoreRow[] {
  const reduced = scores.map((row) => {
    const common = divisor(row.numerator, row.denominator)
    return { ...row, numerator: row.numerator / common, denominator: row.denominator / common }
  })
  return [...byKey(reduced, ({ n: _n, ...score }) => JSON.stringify(score)).values()].map((same) => ({ ...same[0]!, n: same.reduce((sum, { n }) => sum + n, 0) }))
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

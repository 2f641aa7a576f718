import { escape, op, type ColumnTable } from 'arquero'
import { meanScore } from '../estimates.ts'
import { on } from '../on.ts'
import type { ScoreCounts } from '../score-counts.ts'
import { countedScores, scoresOfGroups } from '../scores-of-groups.ts'
import type { Tables } from '../tables.ts'
import { compareScores, type Comparison, type ScorePairCount } from './compare.ts'
import { judge, type Judgeable } from './judge.ts'
import { robustnessOf, type Checks, type Part, type Robustness } from './robust.ts'
import { whatChanged, type AskedQuestion } from './what-changed.ts'

/**
 * What changed on every criterion of every group and role between `baseline` and `followup`: scores then and now, the comparison, its
 * robustness, `q` and `label` over the criteria of one group, role and pair, and the columns of the group and criterion. Where other
 * questions were asked, nothing is compared and `drift` says what is different. `pairs`: group, role, baseline, followup. Not `tested` there is no p, for who needs no verdict per group.
 */
export function changesOfGroups(tables: Tables, pairs: ColumnTable, { tested = true } = {}): ColumnTable {
  const scores = scoresOfGroups(tables)
  const others = countedScores(tables, 'otherScores')
  const then = scores.select('group', 'role', 'criterion', { wave: 'baseline', scores: 'before', values: 'valuesThen', asked: 'askedThen', wording: 'wordingThen' })
  const now = scores.rename({ wave: 'followup', scores: 'after', values: 'valuesNow', asked: 'askedNow', wording: 'wordingNow' })
  return pairs
    .join(then, on('group', 'role', 'baseline'))
    .join(now, on('group', 'role', 'followup', 'criterion'))
    .join_left(others.select('group', 'role', 'criterion', { wave: 'baseline', scores: 'otherThen' }), on('group', 'role', 'baseline', 'criterion'))
    .join_left(others.select('group', 'role', 'criterion', { wave: 'followup', scores: 'otherNow' }), on('group', 'role', 'followup', 'criterion'))
    .join_left(linkedOf(tables), on('group', 'role', 'baseline', 'followup', 'criterion'))
    .join_left(partsOf(tables), on('group', 'role', 'baseline', 'followup', 'criterion'))
    .derive({ drift: escape(({ wordingThen, wordingNow }: Sides) => whatChanged(wordingThen, wordingNow)) })
    .derive({ comparison: escape((sides: Sides) => comparisonOf(sides, tested)), scoreThen: escape(({ valuesThen }: Sides) => meanScore(valuesThen)), scoreNow: escape(({ valuesNow }: Sides) => meanScore(valuesNow)) })
    .derive({ robustness: escape(({ comparison, otherThen, otherNow, parts }: Sides) => robustnessOf({ difference: comparison.difference, otherThen: otherThen ?? [], otherNow: otherNow ?? [], parts: parts ?? [] })) })
    .derive({
      nThen: (d) => d['scoreThen'].n,
      nNow: (d) => d['scoreNow'].n,
      meanThen: (d) => d['scoreThen'].mean,
      meanNow: (d) => d['scoreNow'].mean,
      difference: (d) => d['comparison'].difference,
      lower: (d) => d['comparison'].lower,
      upper: (d) => d['comparison'].upper,
      p: (d) => d['comparison'].p,
      robust: (d) => d['robustness'].robust,
    })
    .derive({ judgeable: escape(judgeableOf) })
    .orderby('criterionOrder', 'roleOrder', 'organisation')
    .groupby('group', 'role', 'baseline', 'followup')
    .derive({ family: op.array_agg('judgeable'), place: op.row_number() })
    .ungroup()
    .derive({ judged: escape(({ family, place }: { family: Judgeable[]; place: number }) => judgedIn(family)[place - 1]!) })
    .derive({ q: (d) => d['judged'].q, label: (d) => d['judged'].label })
}

interface Sides extends Omit<Checks, 'difference' | 'parts'> {
  valuesThen: number[]
  valuesNow: number[]
  before: ScoreCounts
  after: ScoreCounts
  askedThen: string
  askedNow: string
  wordingThen: readonly AskedQuestion[]
  wordingNow: readonly AskedQuestion[]
  pairs: ScorePairCount[] | undefined
  parts: Checks['parts'] | undefined
  comparison: Comparison
  robustness: Robustness
  nThen: number
  nNow: number
}

const incomparable: Comparison = { difference: null, lower: null, upper: null, lower90: null, upper90: null, se: null, p: null, minP: null, method: null, linked: null, reason: 'other-questions' }

function comparisonOf({ askedThen, askedNow, before, after, pairs = [] }: Sides, tested: boolean): Comparison {
  return askedThen === askedNow ? compareScores({ before, after, pairs, tested }) : incomparable
}

function judgeableOf({ nThen, nNow, comparison, robustness }: Sides): Judgeable {
  const { difference, lower, upper, lower90, upper90, p } = comparison
  return { nThen, nNow, difference, lower, upper, lower90, upper90, p, robust: robustness.robust }
}

const families = new WeakMap<readonly Judgeable[], ReturnType<typeof judge>>()

/** Every row of a family carries the family; it is judged once. */
function judgedIn(family: readonly Judgeable[]): ReturnType<typeof judge> {
  const known = families.get(family)
  if (known !== undefined) return known
  const found = judge(family)
  families.set(family, found)
  return found
}

/** Linked people per group, pair of waves and criterion: `pairs`. */
function linkedOf({ scorePairs, members }: Tables): ColumnTable {
  return scorePairs
    .join(members, 'class')
    .groupby('group', 'role', 'baseline', 'followup', 'criterion')
    .rollup({ all: op.array_agg('pair') })
    .rename({ all: 'pairs' })
}

/** Scores of the teams of an organisation in both waves: `parts`. */
function partsOf(tables: Tables): ColumnTable {
  const teams = tables.groups.filter((d) => d['kind'] === 'team' && !d['shown']).select('group', 'role', 'wave', 'parent')
  const ofTeams = countedScores(tables, 'scores').join(teams, on('group', 'role', 'wave'))
  const then = ofTeams.rename({ wave: 'baseline', scores: 'before' })
  const now = ofTeams.rename({ wave: 'followup', scores: 'after' }).select('group', 'role', 'followup', 'criterion', 'after')
  return then
    .join(now, on('group', 'role', 'criterion'))
    .derive({ part: escape(({ before, after }: Part) => ({ before, after })) })
    .groupby('parent', 'role', 'baseline', 'followup', 'criterion')
    .rollup({ parts: op.array_agg('part') })
    .rename({ parent: 'group' })
}

import { capital, counted, people, percent, percentSpan, quote, score, span } from '@leidraadspiegel/chart'
import { op } from 'arquero'
import { answersOfGroups } from '../answers-of-groups.ts'
import { bandOf, bands } from '../band.ts'
import { meanScore, shareOf } from '../estimates.ts'
import { groupedBy } from '../grouped-by.ts'
import { on } from '../on.ts'
import { scoresOfGroups } from '../scores-of-groups.ts'
import type { Tables } from '../tables.ts'
import { muchUnknown, ofRole, type AttentionReason, type OfRole } from './attention-reason.ts'

const latestOf = ({ groups }: Tables) => groups.groupby('group', 'role').rollup({ wave: op.max('wave') })

interface Scored extends OfRole {
  values: number[]
  items: number
}

/** Every criterion that a role scored in its latest wave: a reason when the mean is in the lowest band, otherwise a look without one. */
export function lowScores(tables: Tables): AttentionReason[] {
  const scored = scoresOfGroups(tables).join(latestOf(tables), on('group', 'role', 'wave')).objects() as Scored[]
  return scored.filter(({ values, minimum }) => values.length >= minimum).map((line) => {
    const { n, mean, lower, upper } = meanScore(line.values)
    const isLow = bandOf(mean, line.items) === bands[0].title
    const fits = lower === null || upper === null ? '' : `; past bij ${span(lower, upper)}`
    return { ...ofRole(line), kind: isLow ? 'low' : 'none', reason: isLow ? `${capital(line.who)} scoren gemiddeld ${score(mean ?? 0)} (${people(n)}${fits}).` : null, n, value: mean, lower, upper }
  })
}

interface Unknown extends OfRole {
  statement: string
  x: number
  n: number
}

/** Where at least 30 % of a role does not know: one reason a criterion, about the question with the largest share. */
export function manyUnknowns(tables: Tables): AttentionReason[] {
  const items = answersOfGroups(tables)
    .join(latestOf(tables), on('group', 'role', 'wave'))
    .groupby('group', 'role', 'wave', 'organisation', 'who', 'roleOrder', 'minimum', 'criterion', 'subject', 'criterionOrder', 'item', 'statement')
    .rollup({ x: (d) => op.sum(d['part'] === 'dont-know' ? d['n'] : 0), n: (d) => op.sum(d['step'] !== null || d['part'] === 'dont-know' ? d['n'] : 0) })
    .objects() as Unknown[]
  const much = items.filter(({ x, n, minimum }) => n >= minimum && x / n >= muchUnknown)
  return groupedBy(much, ({ group, role, criterion }) => [group, role, criterion]).map((ofCriterion) => {
    const [most, ...others] = ofCriterion.toSorted((a, b) => b.x / b.n - a.x / a.n)
    const { share, lower, upper } = shareOf(most!.x, most!.n)
    const more = others.length === 0 ? '' : ` Dat is zo op nog ${counted(others.length, 'vraag', 'vragen')}.`
    const reason = `Van de ${most!.who} zegt ${percent(share ?? 0)} ‘weet ik niet’ op ${quote(most!.statement)} (${people(most!.n)}; past bij ${percentSpan(lower ?? 0, upper ?? 1)}).${more}`
    return { ...ofRole(most!), kind: 'unknown', reason, n: Math.min(...ofCriterion.map(({ n }) => n)), value: 100 * (share ?? 0), lower: lower === null ? null : 100 * lower, upper: upper === null ? null : 100 * upper }
  })
}

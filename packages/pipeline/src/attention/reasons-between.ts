import { capital, people, percent, quote, score, span } from '@leidraadspiegel/chart'
import type { Role } from '@leidraadspiegel/schema'
import { scoreThresholds, type VerdictLabel } from '@leidraadspiegel/statistics'
import { op } from 'arquero'
import { changesOfGroups } from '../change/changes-of-groups.ts'
import { verdictSentence, type Judged } from '../change/verdict-words.ts'
import { groupedBy } from '../grouped-by.ts'
import { on } from '../on.ts'
import { firstAndLast } from '../pairs-of-waves.ts'
import type { Measure, RoleFigure, RoleGap } from '../perspectives/compare-roles.ts'
import { perspectivesOfGroups } from '../perspectives/perspectives-of-groups.ts'
import { isWorthTalking } from '../perspectives/worth-talking.ts'
import type { Tables } from '../tables.ts'
import { ofRole, type AttentionReason, type OfRole } from './attention-reason.ts'

interface Changed extends OfRole, Omit<Judged, 'label'> {
  label: VerdictLabel | null
  baseline: number
  followup: number
  minimumThen: number
}

/** Criteria of which the verdict says that they clearly or probably went down since the first wave. */
export function setbacks(tables: Tables): AttentionReason[] {
  const then = tables.groups.select('group', 'role', { wave: 'baseline', minimum: 'minimumThen' })
  const changes = changesOfGroups(tables, firstAndLast(tables)).join(then, on('group', 'role', 'baseline')).objects() as Changed[]
  return changes.flatMap((line): AttentionReason[] => {
    const { label, nThen, nNow, minimum, minimumThen, difference, lower, upper, followup, baseline } = line
    if (label !== 'duidelijk_verslechterd' && label !== 'waarschijnlijk_verslechterd') return []
    if (Math.min(nThen, nNow) < Math.max(minimum, minimumThen)) return []
    const reason = `${capital(line.who)} (${people(nThen, nNow)}): ${lowered(verdictSentence({ ...line, label }, scoreThresholds))}`
    return [{ ...ofRole({ ...line, wave: followup }), baseline, kind: 'worse', reason, n: Math.min(nThen, nNow), value: difference, lower, upper }]
  })
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

interface Beside extends OfRole {
  otherRole: Role
  otherWho: string
  otherRoleOrder: number
  otherMinimum: number
  latest: number
  otherLatest: number
  mirror: string
  statement: string
  otherStatement: string
  measure: Measure
  found: RoleGap
}

/** Where two roles differ enough to talk about in the latest wave of both: one reason for every two roles and criterion, about the largest difference. */
export function gapsOfRoles(tables: Tables): AttentionReason[] {
  const latest = tables.groups.groupby('group', 'role').rollup({ latest: op.max('wave') })
  const minimums = tables.groups.select('group', 'role', 'wave', 'minimum')
  const pairs = perspectivesOfGroups(tables)
    .join(latest, on('group', 'role'))
    .join(latest.rename({ role: 'otherRole', latest: 'otherLatest' }), on('group', 'otherRole'))
    .join(minimums, on('group', 'role', 'wave'))
    .join(minimums.rename({ role: 'otherRole', minimum: 'otherMinimum' }), on('group', 'otherRole', 'wave'))
    .objects() as Beside[]
  const worth = pairs.filter((line) => line.wave === line.latest && line.wave === line.otherLatest && Math.min(line.found.one.n, line.found.other.n) >= Math.max(line.minimum, line.otherMinimum) && isWorthTalking(line.mirror, line.found))
  return groupedBy(worth, ({ group, role, otherRole, criterion }) => [group, role, otherRole, criterion]).map((ofPair) => gapReason(ofPair.toSorted((a, b) => Math.abs(b.found.gap!) - Math.abs(a.found.gap!))[0]!))
}

interface Side {
  role: Role
  who: string
  roleOrder: number
  statement: string
  figure: RoleFigure
}

/** The row is of the role with the lower figure; the other one is named beside it. */
function gapReason(line: Beside): AttentionReason {
  const { gap, lower, upper, one, other } = line.found
  const first: Side = { role: line.role, who: line.who, roleOrder: line.roleOrder, statement: line.statement, figure: one }
  const second: Side = { role: line.otherRole, who: line.otherWho, roleOrder: line.otherRoleOrder, statement: line.otherStatement, figure: other }
  const [below, above] = gap! < 0 ? [first, second] : [second, first]
  const fits: [number, number] = gap! < 0 ? [-upper!, -lower!] : [lower!, upper!]
  const whose = { ...ofRole({ ...line, role: below.role, who: below.who, roleOrder: below.roleOrder }), otherRole: above.role, otherWho: above.who }
  return { ...whose, kind: 'gap', reason: gapWords(below, above, fits, line.measure), n: Math.min(one.n, other.n), value: -Math.abs(gap!), lower: -fits[1], upper: -fits[0] }
}

function gapWords({ who, statement, figure: low }: Side, { who: otherWho, figure: high }: Side, [from, to]: readonly [number, number], measure: Measure): string {
  const told = `${people(low.n, high.n)}; het verschil past bij ${span(from, to)}`
  if (measure === 'share') return `${capital(who)} antwoorden minder vaak gunstig dan ${otherWho} op ${quote(statement)}: ${percent((low.value ?? 0) / 100)} tegen ${percent((high.value ?? 0) / 100)} (${told} procentpunten).`
  return `${capital(who)} scoren ${score((high.value ?? 0) - (low.value ?? 0))} punten lager dan ${otherWho} op ${quote(statement)}: ${score(low.value ?? 0)} tegen ${score(high.value ?? 0)} (${told} punten).`
}

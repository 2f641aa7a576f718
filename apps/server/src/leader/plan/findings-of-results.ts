import { capital, people, score, span } from '@leidraadspiegel/chart'
import { Role, statementGroup, type Row } from '@leidraadspiegel/schema'
import type { Finding, FindingKind } from './finding.ts'

/** Whose figures: one organisation, or null for the network. */
export type Whose = string | null

const groupsOf = (whose: Whose): string[] => (whose === null ? ['network'] : [`organisation:${whose}`, statementGroup(whose)])

/** The question in which each reason can be looked up. */
const askedIn: Readonly<Record<string, { kind: FindingKind; analysis: string }>> = {
  low: { kind: 'low', analysis: 'score-per-criterion' },
  unknown: { kind: 'unknown', analysis: 'dont-know' },
  gap: { kind: 'gap', analysis: 'perspectives' },
  scan: { kind: 'scan', analysis: 'protocolscan' },
  worse: { kind: 'worse', analysis: 'change-per-criterion' },
}

/** The reasons that the question about attention found for an organisation or the network. What was withheld has no row, and gives nothing. */
export function findingsOfAttention(rows: readonly Row[], whose: Whose): Finding[] {
  return ownRows(rows, whose).flatMap((row) => {
    const found = askedIn[String(row['kind'])]
    const { criterion, reason, wave } = row
    if (found === undefined || typeof criterion !== 'string' || typeof reason !== 'string' || typeof wave !== 'number') return []
    // Where two roles are compared, the page shows all of them.
    const role = found.kind === 'gap' ? null : roleOf(row)
    return [{ criterion, kind: found.kind, sentence: reason, evidence: { of: 'figure', analysis: found.analysis, organisation: whose, role, criterion, wave } }]
  })
}

/** Scores in the middle: the figure says how it stands, with its people and what fits it. */
export function findingsInTheMiddle(rows: readonly Row[], whose: Whose, band: string): Finding[] {
  return ownRows(rows, whose).flatMap((row) => {
    const { criterion, wave, who, n, mean, lower, upper } = row
    if (row['band'] !== band || typeof criterion !== 'string' || typeof wave !== 'number' || typeof n !== 'number' || typeof mean !== 'number') return []
    const fits = typeof lower === 'number' && typeof upper === 'number' ? `; past bij ${span(lower, upper)}` : ''
    return [{ criterion, kind: 'middle', sentence: `${capital(String(who))} scoren gemiddeld ${score(mean)} (${people(n)}${fits}).`, evidence: { of: 'figure', analysis: 'score-per-criterion', organisation: whose, role: roleOf(row), criterion, wave } }]
  })
}

const ownRows = (rows: readonly Row[], whose: Whose): Row[] => rows.filter(({ group }) => groupsOf(whose).includes(String(group)))

function roleOf(row: Row): Role | null {
  const role = Role.safeParse(row['role'])
  return role.success ? role.data : null
}

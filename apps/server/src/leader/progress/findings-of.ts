import { withheldSentence } from '@leidraadspiegel/chart'
import type { ReportFinding, ReportFindings } from '@leidraadspiegel/report'
import { Role, type Evidence, type Row } from '@leidraadspiegel/schema'
import type { LeaderPorts } from '../ports.ts'
import type { Organisations } from '../scope.ts'

type Ports = Pick<LeaderPorts, 'result' | 'store'>

export interface FindingsOf {
  findings: ReportFindings | null
  /** What is withheld, in the one sentence there is for it. */
  notShown: string[]
}

/** The latest published scores of an organisation as a whole, or of the network, each with its n and interval. */
export async function findingsOf({ result, store }: Ports, project: string, organisation: string | null, of: Organisations): Promise<FindingsOf> {
  const outcome = await result(project, 'score-per-criterion', { organisation: organisation ?? 'network', width: 300, scheme: 'light' }, of)
  if (outcome === null) return { findings: null, notShown: [] }
  const group = organisation === null ? 'network' : `organisation:${organisation}`
  const rows = outcome.rows.filter((row) => row['group'] === group && typeof row['n'] === 'number' && typeof row['mean'] === 'number')
  const numbers = new Set(rows.map((row) => row['wave']))
  const waves = (await store.waves.list(project)).filter(({ number }) => numbers.has(number))
  const waveOf = (row: Row): string => (waves.length > 1 ? ` (${waves.find(({ number }) => number === row['wave'])?.title})` : '')
  return {
    findings: rows.length === 0 ? null : { measurement: waves.map(({ title }) => title).join(' en '), rows: rows.map((row) => findingOf(row, organisation, waveOf(row))) },
    notShown: outcome.sentences.filter((sentence) => sentence.includes(withheldSentence)),
  }
}

/** `wave` is said behind who answered, where rows of several waves stand together. */
function findingOf(row: Row, organisation: string | null, wave: string): ReportFinding {
  const evidence: Evidence = { of: 'figure', analysis: 'score-per-criterion', organisation, role: Role.parse(row['role']), criterion: String(row['criterion']), wave: Number(row['wave']) }
  return { subject: String(row['subject']), who: `${String(row['who'])}${wave}`, score: Number(row['mean']), lower: numberOf(row['lower']), upper: numberOf(row['upper']), n: Number(row['n']), evidence }
}

const numberOf = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null)

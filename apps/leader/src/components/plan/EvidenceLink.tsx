import { Link } from '@tanstack/react-router'
import type { Evidence, KeptRecord } from '@leidraadspiegel/schema'
import { evidenceWords, pointTexts } from '../../nl/plan.ts'
import { recordWords } from '../../nl/records.ts'
import { resultTexts } from '../../nl/results.ts'
import { roleWords } from '../../nl/words.ts'
import { isAnalysis, isOfOneGroup } from '../../questions.ts'

interface Props {
  project: string
  evidence: Evidence
  records: readonly KeptRecord[]
  /** Where its sentence stands beside it, the way there is short. */
  short?: boolean
}

/** The way to what a point rests on: the result page with its filters in the address, or what somebody wrote down. */
export function EvidenceLink({ project, evidence, records, short = false }: Props) {
  const words = wordsOf(evidence, records)
  const label = short ? { 'aria-label': pointTexts.proposed.lookAt(words), children: pointTexts.proposed.look } : { children: words }
  if (evidence.of === 'record') return short ? <span className="quiet">{words}</span> : <span>{words}</span>
  const { analysis, organisation, role, criterion, wave } = evidence
  if (!isAnalysis(analysis)) return <span>{words}</span>
  const search = { organisation: organisation ?? 'network', wave: String(wave), ...(role !== null && !isOfOneGroup(analysis) && { role }), ...(criterion !== null && { criterion }) }
  return <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis }} search={search} {...label} />
}

function wordsOf(evidence: Evidence, records: readonly KeptRecord[]): string {
  if (evidence.of === 'figure') return evidenceWords.figure(isAnalysis(evidence.analysis) ? resultTexts.names[evidence.analysis] : evidence.analysis, evidence.role === null ? null : roleWords[evidence.role].short, evidence.wave)
  const record = records.find(({ id }) => id === evidence.record)
  return record === undefined ? evidenceWords.record : recordWords[record.kind]
}

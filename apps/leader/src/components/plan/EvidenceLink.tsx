import { Link } from '@tanstack/react-router'
import type { Evidence, KeptRecord } from '@leidraadspiegel/schema'
import { evidenceWords, pointTexts } from '../../nl/plan.ts'
import { recordWords } from '../../nl/records.ts'
import { resultTexts } from '../../nl/results.ts'
import { capital, roleWords } from '../../nl/words.ts'
import { isAnalysis, isOfOneGroup } from '../../questions.ts'
import { titleOfRecord } from '../../record-title.ts'
import { whoseIn } from '../../use-plan.ts'

interface Props {
  project: string
  evidence: Evidence
  records: readonly KeptRecord[]
  /** Where its sentence stands beside it, the way there is short. */
  short?: boolean
}

/** The way to what a point rests on: the result page with its filters in the address, or the page where somebody wrote it down. */
export function EvidenceLink({ project, evidence, records, short = false }: Props) {
  const words = wordsOf(evidence, records)
  const label = short ? { 'aria-label': pointTexts.proposed.lookAt(words), children: pointTexts.proposed.look } : { children: words }
  if (evidence.of === 'record') return <RecordLink project={project} record={records.find(({ id }) => id === evidence.record)} label={label} />
  const { analysis, organisation, role, criterion, wave } = evidence
  if (!isAnalysis(analysis)) return <span>{words}</span>
  const search = { organisation: organisation ?? 'network', wave: String(wave), ...(role !== null && !isOfOneGroup(analysis) && { role }), ...(criterion !== null && { criterion }) }
  return <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis }} search={search} {...label} />
}

/** What stands on the page of what one organisation knows besides the questionnaires. */
const besideFigures: readonly KeptRecord['kind'][] = ['conversations', 'scan', 'management-answer', 'own-figure']

interface RecordProps {
  project: string
  /** Undefined when it may not be seen. */
  record: KeptRecord | undefined
  label: { 'aria-label'?: string; children: string }
}

function RecordLink({ project, record, label }: RecordProps) {
  if (record?.kind === 'feedback-meeting') return <Link to="/projecten/$project/terugkoppeling" params={{ project }} search={record.organisation === null ? {} : { organisation: record.organisation }} {...label} />
  if (record !== undefined && record.organisation !== null && besideFigures.includes(record.kind)) return <Link to="/projecten/$project/bevindingen" params={{ project }} search={{ organisatie: record.organisation }} {...label} />
  if (record?.kind === 'action') return <Link to="/projecten/$project/plan" params={{ project }} search={{ van: whoseIn(record.organisation), ...(record.content.state === 'stopped' && { stand: 'stopped' }) }} hash={`actie-${record.id}`} {...label} />
  if (record?.kind === 'indicator' || record?.kind === 'reflection') return <Link to="/projecten/$project/voortgang" params={{ project }} search={{ van: whoseIn(record.organisation) }} hash={`${record.kind}-${record.id}`} {...label} />
  if (record?.kind === 'finding') return <Link to="/projecten/$project/netwerk" params={{ project }} {...label} />
  return <span>{label['aria-label'] ?? label.children}</span>
}

function wordsOf(evidence: Evidence, records: readonly KeptRecord[]): string {
  if (evidence.of === 'figure') return evidenceWords.figure(isAnalysis(evidence.analysis) ? resultTexts.names[evidence.analysis] : evidence.analysis, evidence.role === null ? null : roleWords[evidence.role].short, evidence.wave)
  const record = records.find(({ id }) => id === evidence.record)
  return record === undefined ? evidenceWords.record : `${capital(recordWords[record.kind])}: ${titleOfRecord(record)}`
}

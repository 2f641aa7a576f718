import { ofKind, reflectionHeadings, type KeptRecord } from '@leidraadspiegel/schema'
import { dayInDutch } from '../day-in-dutch.ts'
import type { ReportBlock, ReportSection } from '../written-report.ts'
import { isIn, writtenDown } from './actions-section.ts'
import type { QuarterlyInput } from './quarterly-input.ts'
import { reflectionTitles } from './quarterly-words.ts'

/** The meetings of this quarter, or that there was none. */
export function reflectionSection({ records, quarter, subjects }: QuarterlyInput): ReportSection {
  const meetings = ofKind(records, 'reflection').filter(({ content }) => isIn(content.on, quarter)).toSorted((a, b) => (a.content.on < b.content.on ? -1 : 1))
  const none: ReportBlock = { block: 'text', text: 'In dit kwartaal is er geen reflectiebijeenkomst opgeschreven.' }
  return { heading: 'Terugkijken', blocks: meetings.length === 0 ? [none] : meetings.flatMap((meeting) => meetingBlocks(meeting, subjects)) }
}

function meetingBlocks(record: KeptRecord<'reflection'>, subjects: QuarterlyInput['subjects']): ReportBlock[] {
  const meeting = record.content
  const lines = reflectionHeadings.flatMap((heading): ReportBlock[] => (meeting[heading].length === 0 ? [] : [
    { block: 'text', text: `${reflectionTitles[heading]}:` },
    { block: 'list', items: meeting[heading].map(({ criterion, text }) => (criterion === null ? text : `${text} (${subjects.get(criterion) ?? criterion})`)) },
  ]))
  return [
    { block: 'heading', text: `Reflectie op ${dayInDutch(meeting.on)}`, evidence: writtenDown(record) },
    { block: 'note', text: `Erbij waren: ${meeting.who.join(', ')}.` },
    ...lines,
    ...(meeting.agreed === '' ? [] : [{ block: 'text', text: `Afgesproken: ${meeting.agreed}` } as const]),
  ]
}

import type { ReactNode } from 'react'
import { nameOfIndicator, quarterTitle, type RecordContent } from '@leidraadspiegel/schema'
import { happeningWords } from '../../nl/progress.ts'
import { PeriodOf } from './PeriodOf.tsx'
import { ReflectionText } from './ReflectionText.tsx'
import { wordsOfNumber } from './quarter-words.ts'

/** What was written down about progress, in short, to lay one version beside another. */
export function showRecord(record: RecordContent): ReactNode {
  switch (record.kind) {
    case 'indicator':
      return <p>{nameOfIndicator(record.content)}: {record.content.source}</p>
    case 'quarter':
      return <p>{quarterTitle(record.content.quarter)}: {wordsOfNumber(record.content.number, '')}</p>
    case 'reflection':
      return <ReflectionText content={record.content} actions={[]} />
    case 'happening':
      return <p>{happeningWords[record.content.sort]}: <PeriodOf content={record.content} /></p>
    case 'change-explanation':
      return <p>{record.content.text}</p>
    default:
      return null
  }
}

import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { RecordContent } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { recordTexts } from '../../nl/records.ts'
import { recordVersionsQuery } from '../../record-queries.ts'
import { Loading } from '../Loading.tsx'
import { ProblemNotice } from '../Notice.tsx'

interface Props {
  record: string
  show: (content: RecordContent) => ReactNode
}

/** All versions of something that was written down, fetched when somebody unfolds them. */
export function RecordHistory({ record, show }: Props) {
  const [open, setOpen] = useState(false)
  const texts = recordTexts.history
  return (
    <details className="print-hidden" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.open}</summary>
      {open && <Versions record={record} show={show} />}
    </details>
  )
}

function Versions({ record, show }: Props) {
  const { data, error } = useQuery(recordVersionsQuery(record))
  const texts = recordTexts.history
  if (error !== null) return <ProblemNotice error={error} />
  if (data === undefined) return <Loading />
  if (data.length === 1) return <p className="quiet">{texts.none}</p>
  return (
    <ol className="versions" reversed>
      {data.map((each) => (
        <li key={each.version}>
          <p className="quiet">{texts.version(each.version)}{each.removed && ` (${texts.removed})`}. {recordTexts.kept(formatDay(each.savedOn), each.savedBy)}.</p>
          {!each.removed && show(each)}
        </li>
      ))}
    </ol>
  )
}

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RecordContent } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { recordTexts } from '../../nl/records.ts'
import { recordVersionsQuery } from '../../record-queries.ts'
import { Button } from '../Button.tsx'
import { Loading } from '../Loading.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'

interface Props {
  record: string
  show: (content: RecordContent) => ReactNode
  busy: boolean
  onMine: (after: number) => void
}

/** What somebody else kept, or took away, while this was being written; both versions stay in the history. */
export function OtherRecord({ record, show, busy, onMine }: Props) {
  const { data, error } = useQuery(recordVersionsQuery(record))
  const latest = data?.[0]
  const { title, text, removed, theirs, mine, note } = recordTexts.changed
  if (error !== null) return <ProblemNotice error={error} />
  if (latest === undefined) return <Loading />
  return (
    <section className="conflict stack" aria-labelledby="andere-versie">
      <Notice kind="problem" title={title(latest.savedBy)}>{latest.removed ? removed : text}</Notice>
      {!latest.removed && (
        <>
          <h3 id="andere-versie">{theirs(latest.savedBy, formatDay(latest.savedOn))}</h3>
          {show(latest)}
        </>
      )}
      <p className="quiet">{note}</p>
      <div className="buttons"><Button isPending={busy} onPress={() => onMine(latest.version)}>{mine}</Button></div>
    </section>
  )
}

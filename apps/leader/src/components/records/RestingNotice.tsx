import { useQuery } from '@tanstack/react-query'
import { recordTexts, recordWords } from '../../nl/records.ts'
import { list } from '../../nl/words.ts'
import { recordsQuery } from '../../record-queries.ts'
import { titleOfRecord } from '../../record-title.ts'
import { Loading } from '../Loading.tsx'
import { Notice } from '../Notice.tsx'

/** What rests on something that therefore cannot go, by its ids. */
export function RestingNotice({ project, ids }: { project: string; ids: readonly string[] }) {
  const { data } = useQuery(recordsQuery(project))
  const { restsOn, resting, one } = recordTexts.remove
  if (data === undefined) return <Loading />
  return <Notice kind="problem" title={restsOn}>{resting(list(data.filter(({ id }) => ids.includes(id)).map((record) => one(recordWords[record.kind], titleOfRecord(record)))))}</Notice>
}

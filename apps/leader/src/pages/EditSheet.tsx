import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { SheetName } from '@leidraadspiegel/schema'
import { Loading } from '../components/Loading.tsx'
import { Notice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { SheetEditor } from '../components/sheets/SheetEditor.tsx'
import { sheetTexts, sheetWords } from '../nl/sheets.ts'
import { emptySheet, isSheetName, writtenOf } from '../sheets.ts'
import { sheetsQuery, versionQuery, type KeptSheet } from '../track-queries.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/afspraken/$sheet/wijzigen')

/** A light form to write in, from the newest version or from an earlier one. */
export function EditSheet() {
  const { sheet } = route.useParams()
  const { coordinate } = useProject()
  return coordinate && isSheetName(sheet) ? <Write sheet={sheet} /> : <NotFound />
}

function Write({ sheet }: { sheet: SheetName }) {
  const { id, organisations } = useProject()
  const { versie } = route.useSearch()
  const latest = useSuspenseQuery(sheetsQuery(id)).data.sheets.find((each) => each.sheet === sheet)
  const older = useQuery({ ...versionQuery(id, sheet, versie ?? ''), enabled: versie !== undefined })
  const from = versie === undefined ? latest : (older.data?.sheet as KeptSheet | undefined)
  const { title, lead } = sheetWords[sheet]
  if (older.error !== null) return <NotFound />
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={title} />
      <p className="lead">{lead}</p>
      {versie !== undefined && from === undefined && <Loading />}
      {versie !== undefined && from !== undefined && <Notice>{sheetTexts.versions.fromOld(from.version)}</Notice>}
      {(versie === undefined || from !== undefined) && <SheetEditor project={id} start={from === undefined ? emptySheet(sheet) : writtenOf(from)} after={latest?.version ?? 0} suggestions={organisations.map(({ name }) => name)} />}
    </div>
  )
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { agreementHeadings, ambitionParts, emptyParts, type SheetName } from '@leidraadspiegel/schema'
import { Button } from '../components/Button.tsx'
import { Joining } from '../components/sheets/Joining.tsx'
import { Notice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { SheetPaper } from '../components/sheets/SheetPaper.tsx'
import { SheetVersions } from '../components/sheets/SheetVersions.tsx'
import { formatDay } from '../format.ts'
import { agreementWords, ambitionWords, sheetTexts, sheetWords } from '../nl/sheets.ts'
import { list } from '../nl/words.ts'
import { isSheetName, writtenOf } from '../sheets.ts'
import { sheetsQuery, versionQuery, type KeptSheet } from '../track-queries.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/afspraken/$sheet/')

/** One light form to read and to print, the newest or an earlier version. */
export function SheetPage() {
  const { sheet } = route.useParams()
  const { read } = useProject()
  if (!read) return <NotFound />
  if (sheet === 'deelname') return <Joining />
  return isSheetName(sheet) ? <Read sheet={sheet} /> : <NotFound />
}

function Read({ sheet }: { sheet: SheetName }) {
  const { id, project, coordinate } = useProject()
  const { versie } = route.useSearch()
  const latest = useSuspenseQuery(sheetsQuery(id)).data.sheets.find((each) => each.sheet === sheet)
  const earlier = versie !== undefined && latest !== undefined && versie !== String(latest.version)
  const older = useQuery({ ...versionQuery(id, sheet, versie ?? ''), enabled: earlier })
  const shown = earlier ? (older.data?.sheet as KeptSheet | undefined) : latest
  const { title, lead } = sheetWords[sheet]
  const { back, print: printWord, change, fill, nothing, nothingYours, kept, version, versions } = sheetTexts
  if (earlier && older.error !== null) return <NotFound />
  return (
    <div className="stack stack--wide sheet">
      <div className="stack stack--tight">
        <p className="print-hidden"><Link to="/projecten/$project/afspraken" params={{ project: id }}>{back}</Link></p>
        <PageTitle title={title} />
        <p className="print-only">{project.name}</p>
        {shown !== undefined && <p className="quiet">{kept(formatDay(shown.savedOn), shown.savedBy)}. {version(shown.version)}.</p>}
      </div>
      <p className="lead print-hidden">{lead}</p>
      {latest === undefined && <p>{coordinate ? nothing : nothingYours}</p>}
      {earlier && shown !== undefined && (
        <div className="print-hidden">
          <Notice>{versions.old(shown.version, formatDay(shown.savedOn), shown.savedBy)} <Link to="/projecten/$project/afspraken/$sheet" params={{ project: id, sheet }} search={{}}>{versions.newest}</Link></Notice>
        </div>
      )}
      <div className="buttons print-hidden">
        {coordinate && (
          <Link to="/projecten/$project/afspraken/$sheet/wijzigen" params={{ project: id, sheet }} search={earlier ? { versie } : {}} className="button button--primary">{earlier ? versions.startFrom : latest === undefined ? fill : change}</Link>
        )}
        {shown !== undefined && <Button onPress={() => print()}>{printWord}</Button>}
      </div>
      {shown !== undefined && (
        <>
          <StillEmpty sheet={shown} />
          <article className="sheet__paper"><SheetPaper written={writtenOf(shown)} /></article>
        </>
      )}
      {latest !== undefined && <SheetVersions project={id} sheet={sheet} shown={shown?.version} latest={latest.version} />}
    </div>
  )
}

/** Headings that nobody wrote under yet. */
function StillEmpty({ sheet }: { sheet: KeptSheet }) {
  const titles =
    sheet.sheet === 'afspraken' ? emptyParts(agreementHeadings, sheet.content).map((part) => agreementWords[part].title) : sheet.sheet === 'ambitie' ? emptyParts(ambitionParts, sheet.content).map((part) => ambitionWords[part].title) : []
  return titles.length === 0 ? null : <p className="quiet print-hidden">{sheetTexts.emptyHeadings(list(titles.map((title) => title.toLowerCase())))}</p>
}

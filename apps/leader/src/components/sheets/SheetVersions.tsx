import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SheetName } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { sheetTexts } from '../../nl/sheets.ts'
import { versionsQuery } from '../../track-queries.ts'
import { Loading } from '../Loading.tsx'
import { ProblemNotice } from '../Notice.tsx'

interface Props {
  project: string
  sheet: SheetName
  shown: number | undefined
  latest: number
}

/** Who kept what, and when; each to be read again, none to be lost. */
export function SheetVersions({ project, sheet, shown, latest }: Props) {
  const { data, error, isPending } = useQuery(versionsQuery(project, sheet))
  const { versions: texts, version: name, kept } = sheetTexts
  return (
    <section className="section print-hidden" aria-labelledby="versies">
      <h2 id="versies">{texts.title}</h2>
      {isPending && <Loading />}
      <ProblemNotice error={error} />
      {data?.versions.length === 1 && <p className="quiet">{texts.none}</p>}
      {data !== undefined && data.versions.length > 1 && (
        <ol className="versions">
          {data.versions.map(({ version, savedOn, savedBy }) => (
            <li key={version}>
              <Link to="/projecten/$project/afspraken/$sheet" params={{ project, sheet }} search={version === latest ? {} : { versie: String(version) }} aria-current={version === shown ? 'true' : undefined}>{name(version)}</Link>
              <span className="quiet">{kept(formatDay(savedOn), savedBy)}{version === latest && ` (${texts.now})`}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Role } from '@leidraadspiegel/schema'
import { cohortTexts } from '../nl/cohorts.ts'
import { linkQuery } from '../queries.ts'
import { CopyButton } from './CopyButton.tsx'
import { Loading } from './Loading.tsx'
import { ProblemNotice } from './Notice.tsx'

interface Props {
  project: string
  wave: number
  role: Role
  cohort: string
  organisation: string
  draft: boolean
}

/** The one link that everybody of a cohort may use. */
export function OpenLink({ project, wave, role, cohort, organisation, draft }: Props) {
  const { data, error, isPending } = useQuery(linkQuery(cohort))
  const { open: texts } = cohortTexts
  return (
    <section className="part">
      <h4>{texts.title}</h4>
      <p className="quiet">{texts.says} {draft && texts.draft}</p>
      {isPending && <Loading />}
      <ProblemNotice error={error} />
      {data !== undefined && (
        <>
          <input className="field__input link-field" readOnly aria-label={texts.label(organisation)} value={data.url} onFocus={(event) => event.currentTarget.select()} />
          <div className="buttons">
            <CopyButton text={data.url}>{texts.copy}</CopyButton>
            <Link to="/projecten/$project/metingen/$wave/$role/poster/$cohort" params={{ project, wave: String(wave), role, cohort }} className="button button--secondary">{texts.qr}</Link>
          </div>
        </>
      )}
    </section>
  )
}

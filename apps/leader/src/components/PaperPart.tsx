import type { Role } from '@leidraadspiegel/schema'
import { paperTexts } from '../nl/paper.ts'
import { EntryLink } from './EntryLink.tsx'

interface Props {
  cohort: string
  role: Role
  organisation: string
  /** The fieldwork was published, and keeps what comes later on paper apart. */
  late: boolean
}

/** For people who take part on paper: the questionnaire to print, and the link for who types it in. */
export function PaperPart({ cohort, role, organisation, late }: Props) {
  return (
    <>
      {!late && (
        <section className="part">
          <h4>{paperTexts.title}</h4>
          <p className="quiet">{paperTexts.says}</p>
          <div className="buttons">
            <a className="button button--secondary" href={`/m/${cohort}/papier.pdf`} download={paperTexts.file}>{paperTexts.download}</a>
            {role === 'youth' && <a className="button button--secondary" href={`/m/${cohort}/makkelijk/papier.pdf`} download={paperTexts.file}>{paperTexts.easy}</a>}
          </div>
        </section>
      )}
      <EntryLink cohort={cohort} organisation={organisation} late={late} />
    </>
  )
}

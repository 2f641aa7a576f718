import { lastDayOf } from '@leidraadspiegel/schema'
import { joinedOf } from '../joined.ts'
import { closingTexts as texts } from '../nl/closing.ts'
import { list } from '../nl/words.ts'
import type { FieldworkView, Organisation } from '../queries.ts'
import { isNetwork } from '../questions.ts'
import { useProject } from '../use-project.ts'
import { Button } from './Button.tsx'

interface Props {
  fieldwork: FieldworkView
  organisations: ReadonlyMap<string, Organisation>
  /** Organisations of which there is not enough to show. */
  lacking: readonly string[]
  onExtend: () => void
}

/** The four ways there are when an organisation has not enough to show yet, with what each comes down to here. */
export function CloseOptions({ fieldwork: { opensOn, closesOn, cohorts }, organisations, lacking, onExtend }: Props) {
  const { consents, today } = useProject()
  const joined = joinedOf(consents)
  const namesOf = (ids: readonly string[]): string => list(ids.map((id) => organisations.get(id)?.name ?? ''))
  const together = lacking.filter((id) => cohorts.some((cohort) => cohort.organisation === id && cohort.together))
  const counted = lacking.filter((id) => joined.has(id))
  const last = lastDayOf(opensOn, today)
  const full = (closesOn !== null && closesOn >= last) || last < today
  const network = isNetwork([...new Set(cohorts.map(({ organisation }) => organisation))])
  return (
    <>
      <h3>{texts.title}</h3>
      <p>{texts.lead(namesOf(lacking))}</p>
      <ul className="ways-on">
        <li>
          <h4>{texts.longer.title}</h4>
          <p>{full ? texts.longer.full : texts.longer.says(last)}</p>
          {!full && <p><Button onPress={onExtend}>{texts.longer.button}</Button></p>}
        </li>
        <li>
          <h4>{texts.together.title}</h4>
          <p>{!network ? texts.together.noNetwork : together.length > 0 ? texts.together.chosen(namesOf(together)) : texts.together.none}</p>
        </li>
        <li>
          <h4>{texts.network.title}</h4>
          <p>{!network ? texts.together.noNetwork : counted.length > 0 ? texts.network.counts(namesOf(counted)) : texts.network.none}</p>
        </li>
        <li>
          <h4>{texts.talk.title}</h4>
          <p>{texts.talk.says}</p>
        </li>
      </ul>
    </>
  )
}

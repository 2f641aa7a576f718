import { useState } from 'react'
import { Label, RadioGroup, Text } from 'react-aria-components'
import { invitingTexts as texts, ways, type Way } from '../../nl/inviting.ts'
import type { CohortView, FieldworkView } from '../../queries.ts'
import { OneOf } from '../Choice.tsx'
import { GroupSession } from '../GroupSession.tsx'
import { OpenLink } from '../OpenLink.tsx'
import { PaperPart } from '../PaperPart.tsx'
import { PersonalLinks } from '../PersonalLinks.tsx'
import { ByMail } from './ByMail.tsx'
import { HandOut } from './HandOut.tsx'
import { HandText } from './HandText.tsx'

interface Props {
  project: string
  wave: number
  fieldwork: FieldworkView
  cohort: CohortView
  organisation: string
}

/** The ways in which people of a cohort are invited, one at a time on the screen. */
export function Inviting({ project, wave, fieldwork, cohort, organisation }: Props) {
  const [way, setWay] = useState<Way>('open')
  const { state, role } = fieldwork
  const cards = role === 'youth' || role === 'parent'
  return (
    <section className="part inviting">
      <h4>{texts.title}</h4>
      <RadioGroup className="ways" value={way} onChange={(value) => setWay(value as Way)}>
        <Label className="field__label">{texts.choose}</Label>
        <Text slot="description" className="field__help">{texts.help}</Text>
        <div className="ways__list">
          {ways.filter((each) => cards || each !== 'cards').map((each) => <OneOf key={each} value={each}>{texts.way[each]}</OneOf>)}
        </div>
      </RadioGroup>
      <div className="inviting__way">
        {way === 'open' && (
          <>
            <OpenLink project={project} wave={wave} role={role} cohort={cohort.id} organisation={organisation} draft={state === 'draft'} />
            <HandText role={role} closesOn={fieldwork.closesOn} />
          </>
        )}
        {way === 'mail' && <ByMail project={project} cohort={cohort} role={role} state={state} />}
        {way === 'group' && <GroupSession project={project} wave={wave} fieldwork={fieldwork} cohort={cohort.id} paused={cohort.paused} />}
        {way === 'cards' && <HandOut project={project} cohort={cohort} role={role} />}
        {way === 'paper' && <PaperPart cohort={cohort.id} role={role} organisation={organisation} late={false} />}
        {way === 'personal' && <PersonalLinks cohort={cohort.id} organisation={organisation} />}
      </div>
    </section>
  )
}

import { setUpTexts } from '../../nl/set-up.ts'
import { bodyOf, leader } from '../../api.ts'
import { useKeptValues } from '../../kept-values.ts'
import { askedOf, type SetUp } from '../../set-up.ts'
import { PreviewLinks } from '../PreviewLinks.tsx'
import { RoleMark } from '../RoleMark.tsx'
import { OwnMessage, type Message } from './OwnMessage.tsx'
import { StepButtons } from './StepButtons.tsx'
import { StepForm } from './StepForm.tsx'

/** What people in each role will read, with room for a few sentences of each organisation. */
export function TextsStep({ project, wave, drafts, organisations, goOn }: SetUp) {
  const asked = drafts.map((fieldwork) => ({ fieldwork, organisations: askedOf([fieldwork], organisations) }))
  const kept = useKeptValues<Message>({
    project,
    key: `${wave} teksten`,
    parts: asked.flatMap(({ fieldwork: { id, messages }, organisations: each }) =>
      each.map(({ id: organisation }) => {
        const own = messages.find((message) => message.organisation === organisation)
        return { id: `${id} ${organisation}`, kept: { why: own?.why ?? '', results: own?.results ?? '' } }
      })),
    isGood: () => true,
    keep: (part, json) => {
      const [fieldwork = '', organisation = ''] = part.split(' ')
      return bodyOf(leader.organisations[':organisation']['start-messages'][':fieldwork'].$put({ param: { organisation, fieldwork }, json }))
    },
  })
  const single = asked.length === 1 && asked[0]?.organisations.length === 1
  return (
    <>
      <StepForm kept={kept} onDone={goOn}>
        {asked.map(({ fieldwork: { id, role, cohorts }, organisations: each }) => (
          <section key={id} className="section" aria-labelledby={`teksten-${role}`}>
            <h2 id={`teksten-${role}`}><RoleMark role={role} /></h2>
            <p className="quiet">{setUpTexts.texts.lookLead}</p>
            <ul className="texts">
              {each.map((organisation) => {
                const part = `${id} ${organisation.id}`
                return (
                  <li key={part} className="card">
                    <h3 className="card__title">{organisation.name}</h3>
                    <PreviewLinks role={role} cohorts={cohorts} organisations={[organisation]} />
                    <OwnMessage role={role} organisation={organisation.name} message={kept.of(part)} error={kept.errorOf(part)} expanded={single} onChange={(change) => kept.change(part, change)} />
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </StepForm>
      <StepButtons project={project} wave={wave} step="teksten" state={kept.state} />
    </>
  )
}

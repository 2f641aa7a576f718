import { needsSignalProtocol } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../../api.ts'
import { useKeptValues } from '../../kept-values.ts'
import { organisationTexts } from '../../nl/organisations.ts'
import { setUpTexts } from '../../nl/set-up.ts'
import { askedOf, type SetUp } from '../../set-up.ts'
import { ProblemNotice } from '../Notice.tsx'
import { TextInput } from '../TextInput.tsx'
import { WordsField } from '../WordsField.tsx'
import { AgeRoute } from './AgeRoute.tsx'
import { Protocols } from './Protocols.tsx'
import { StepButtons } from './StepButtons.tsx'
import { StepForm } from './StepForm.tsx'

const { safety: texts } = setUpTexts

/** Whom the people who are asked can turn to, what was agreed about their texts, and how old they are. */
export function SafetyStep({ project, wave, drafts, organisations, byId, signalProtocols, goOn }: SetUp) {
  const asked = askedOf(drafts, organisations)
  const clients = drafts.filter(({ role }) => needsSignalProtocol(role))
  const needed = new Set(askedOf(clients, organisations).map(({ id }) => id))
  const youth = drafts.find(({ role }) => role === 'youth')
  const kept = useKeptValues({
    project,
    key: `${wave} veiligheid`,
    parts: asked.map(({ id, contact, crisis }) => ({ id, kept: { contact, crisis } })),
    isGood: (id, { crisis }) => !needed.has(id) || crisis.trim() !== '',
    keep: (id, { contact, crisis }) => bodyOf(leader.organisations[':organisation'].$patch({ param: { organisation: id }, json: { contact, crisis } })),
  })
  return (
    <>
      <section className="section" aria-labelledby="terecht">
        <h2 id="terecht">{texts.contactTitle}</h2>
        <p className="quiet">{organisationTexts.form.contactHelp}</p>
        <StepForm kept={kept} onDone={goOn}>
          {asked.map(({ id, name, kind }) => (
            <fieldset key={id} aria-labelledby={`terecht-${id}`} className="contact">
              <p id={`terecht-${id}`} className="numbers__name">{name}</p>
              <TextInput label={texts.contact} autoComplete="off" maxLength={200} value={kept.of(id).contact} onChange={(contact) => kept.change(id, { contact })} />
              {kind === 'implementing' && (
                <TextInput label={texts.crisis} autoComplete="off" maxLength={200} value={kept.of(id).crisis} onChange={(crisis) => kept.change(id, { crisis })} check={(text) => (needed.has(id) && text.trim() === '' ? texts.crisisMissing : null)} />
              )}
              <ProblemNotice error={kept.errorOf(id)} />
            </fieldset>
          ))}
        </StepForm>
      </section>
      {clients.length === 0 ? <p className="quiet">{texts.nobody}</p> : <Protocols project={project} organisations={asked.filter(({ id }) => needed.has(id))} signalProtocols={signalProtocols} />}
      {youth !== undefined && <AgeRoute organisations={askedOf([youth], organisations).map(({ name }) => name)} />}
      {youth !== undefined && <WordsField project={project} cohorts={youth.cohorts} organisations={byId} />}
      <StepButtons project={project} wave={wave} step="veiligheid" state={kept.state} />
    </>
  )
}

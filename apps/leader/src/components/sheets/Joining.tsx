import { Link } from '@tanstack/react-router'
import { formatDay } from '../../format.ts'
import { joinedOf } from '../../joined.ts'
import { joiningTexts, sheetTexts } from '../../nl/sheets.ts'
import { kindWords } from '../../nl/words.ts'
import type { Consent } from '../../queries.ts'
import { useProject } from '../../use-project.ts'
import { Button } from '../Button.tsx'
import { PageTitle } from '../PageTitle.tsx'
import { WordTable } from './WordTable.tsx'

/** Which organisations confirmed that they join, who signed and when; the confirmation is the consent that each organisation keeps. */
export function Joining() {
  const { id, project, organisations, consents, manage } = useProject()
  const texts = joiningTexts
  const { back, print: printWord } = sheetTexts
  return (
    <div className="stack stack--wide sheet">
      <div className="stack stack--tight">
        <p className="print-hidden"><Link to="/projecten/$project/afspraken" params={{ project: id }}>{back}</Link></p>
        <PageTitle title={texts.title} />
        <p className="print-only">{project.name}</p>
      </div>
      <p className="lead">{texts.lead}</p>
      {organisations.length === 0 && <p className="quiet">{texts.empty}</p>}
      {organisations.length > 0 && (
        <>
          <p>{texts.count(joinedOf(consents).size, organisations.length)}</p>
          <div className="buttons print-hidden"><Button onPress={() => print()}>{printWord}</Button></div>
          <WordTable
            label={texts.title}
            heads={[texts.organisation, texts.part, texts.confirmed, texts.by]}
            lines={organisations.map(({ id: organisation, name, kind }) => {
              const consent = consents.find((each) => each.organisation === organisation && each.kind === 'bundling')
              return { key: organisation, cells: [name, kindWords[kind].label, dayOf(consent), isGiven(consent) ? consent.givenBy : manage && <Record project={id} organisation={organisation} name={name} />] }
            })}
          />
        </>
      )}
    </div>
  )
}

const isGiven = (consent: Consent | undefined): consent is Consent => consent !== undefined && consent.withdrawnOn === null

function dayOf(consent: Consent | undefined): string {
  if (consent === undefined) return joiningTexts.none
  return consent.withdrawnOn === null ? formatDay(consent.givenOn) : joiningTexts.withdrawn(formatDay(consent.withdrawnOn))
}

function Record({ project, organisation, name }: { project: string; organisation: string; name: string }) {
  return <Link to="/projecten/$project/organisaties/$organisation" params={{ project, organisation }} hash="toestemming" aria-label={joiningTexts.recordOf(name)}>{joiningTexts.record}</Link>
}

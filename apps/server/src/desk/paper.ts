import { NoPdfHereError, type PaperQuestionnaire } from '@leidraadspiegel/report'
import { asksOf, today } from '@leidraadspiegel/schema'
import { Kept } from '../kept.ts'
import { messageTexts } from './message-texts.ts'
import { messageHeading } from './nl.ts'
import { fillAll } from './placeholders.ts'
import type { DeskPorts } from './ports.ts'
import type { RespondentFacts } from './respondent-data.ts'

/** What a young person may find in the list of downloads of a shared device. */
export const paperFileName = 'vragenlijst.pdf'
const mostKept = 60

/** The questionnaire of a start page on paper, made once for the same words; null on a computer that makes no PDF. */
export function paperFiles(print: DeskPorts['paper']): (facts: RespondentFacts) => Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = new Kept<Promise<Uint8Array<ArrayBuffer> | null>>(mostKept)
  return (facts) => {
    const paper = paperOf(facts)
    const { survey, ...words } = paper
    const key = JSON.stringify([survey.surveyHash, survey.codebookHash, words])
    return kept.get(key, () =>
      print(paper).catch((error: unknown) => {
        if (error instanceof NoPdfHereError) return null
        throw error
      }))
  }
}

function paperOf({ place, survey, form, startPage, help, fill }: RespondentFacts): PaperQuestionnaire {
  const { cohort, organisation, project, fieldwork: { closesOn } } = place
  const own = messageTexts(place)
  const filled = (text: string): string => fill(text) ?? ''
  return {
    survey,
    form,
    asks: asksOf(place.fieldwork.role, cohort),
    organisation: organisation.name,
    contact: organisation.contact,
    until: closesOn !== null && today() <= closesOn ? closesOn : null,
    pilot: project.pilot,
    start: {
      title: filled(startPage.title),
      lead: filled(startPage.lead),
      openNotice: fill(startPage.openNotice) ?? startPage.openNotice,
      sections: [
        ...(own.length === 0 ? [] : [{ heading: filled(messageHeading), paragraphs: own }]),
        ...startPage.sections.flatMap(({ heading, paragraphs }) => {
          const texts = fillAll(fill, paragraphs)
          return texts.length === 0 ? [] : [{ heading: filled(heading), paragraphs: texts }]
        }),
      ],
    },
    help,
  }
}

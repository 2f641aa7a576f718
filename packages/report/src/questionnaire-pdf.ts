import type { LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Asks, Form, HelpLine, StartSection } from '@leidraadspiegel/schema'
import { dayInDutch } from './day-in-dutch.ts'
import { wordsFor } from './nl.ts'
import { offScreen } from './off-screen.ts'
import { paperForm, type PaperPart } from './paper-form.ts'
import { questionnaireTemplate } from './questionnaire-template.ts'
import { accessiblePdf } from './typst.ts'

/** A questionnaire for people in the words that one organisation shows them; every text is filled in. */
export interface PaperQuestionnaire {
  survey: LoadedSurvey
  form: Form
  asks: Asks
  organisation: string
  /** Who answers questions about taking part; empty when nobody was named. */
  contact: string
  /** Last day to hand it in; null when there is none. */
  until: string | null
  pilot: boolean
  start: { title: string; lead: string; sections: readonly StartSection[]; openNotice: string }
  help: { lead: string; lines: readonly Pick<HelpLine, 'name' | 'text' | 'phone' | 'url'>[] }
}

/**
 * A questionnaire to print on A4 and fill in with a pen, as PDF/UA-1 with the ids of its questions. `fonts` are folders with the letter.
 * Throws NoPdfHereError where no PDF can be made.
 */
export function questionnairePdf(questionnaire: PaperQuestionnaire, fonts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return accessiblePdf(questionnaireTemplate, pagesOf(questionnaire), fonts)
}

function pagesOf({ survey, form, asks, organisation, contact, until, pilot, start, help }: PaperQuestionnaire): unknown {
  const { role, easyVersionOf } = survey.codebook
  const words = wordsFor(role ?? 'professional', organisation)
  const parts = paperForm(survey, form, asks, words, start.openNotice)
  const lines = help.lines.map(({ name, text, phone, url }) => ({ name, text: text === phone ? '' : text, ways: [...(phone === null ? [] : [`${words.call} ${phone}`]), ...(url === null ? [] : [new URL(url).host.replace(/^www\./, '')])].join(' · ') }))
  const { handIn, how } = words
  return {
    title: start.title,
    lead: start.lead,
    organisation,
    pilot: pilot ? words.pilot : null,
    easy: easyVersionOf !== undefined,
    large: role === 'youth',
    cover: start.sections.flatMap(({ heading, paragraphs }) => {
      const kept = paragraphs.map(offScreen).filter((text) => text !== null)
      return kept.length === 0 ? [] : [{ heading, paragraphs: kept }]
    }),
    how: { heading: how.heading, example: how.example, steps: [...how.steps, ...howToSkip(parts, how), ...(hasRoom(parts) ? [how.written] : [])] },
    parts,
    help: { heading: words.help, lead: help.lead, lines },
    foot: help.lines.flatMap(({ name, phone }) => (phone === null ? [] : [`${name === phone ? '' : `${name} `}${phone}`])),
    page: [words.page, words.of],
    handIn: { heading: handIn.heading, paragraphs: handIn.paragraphs.toSpliced(2, 0, ...(contact === '' ? [] : [handIn.ask(contact)]), ...(until === null ? [] : [handIn.until(dayInDutch(until))])) },
  }
}

function howToSkip(parts: readonly PaperPart[], how: ReturnType<typeof wordsFor>['how']): string[] {
  const rest = new Set(questionsIn(parts).flatMap((question) => question.rest))
  return [...(rest.has('weet ik niet') ? [how.dontKnow] : []), rest.has('sla over') ? how.skip : how.skipOrEmpty]
}

function hasRoom(parts: readonly PaperPart[]): boolean {
  return questionsIn(parts).some(({ notice }) => notice !== null)
}

function questionsIn(parts: readonly PaperPart[]) {
  return parts.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'question')
}

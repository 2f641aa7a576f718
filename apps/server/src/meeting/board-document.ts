import type { PageBlock, PageDocument } from '@leidraadspiegel/report'
import type { BoardPage } from '@leidraadspiegel/schema'
import type { MeetingView } from './meeting-view.ts'
import { boardWords as words, howToRead, pilotOnPaper, subjectsNotReviewed } from './nl.ts'
import { dayInWords, toldInWords } from './say.ts'

export interface BoardFacts {
  view: MeetingView
  name: string
  pilot: boolean
  /** Null when nobody wrote anything. */
  own: BoardPage | null
}

const text = (said: string): PageBlock => ({ kind: 'text', text: said })
const heading = (said: string): PageBlock => ({ kind: 'heading', text: said })

/** One A4 for the board of an organisation. */
export function boardDocumentOf({ view, name, pilot, own }: BoardFacts): PageDocument {
  return {
    title: words.title,
    organisation: name,
    lead: '',
    pilot: pilot ? pilotOnPaper : null,
    blocks: [
      ...(own === null || own.why === '' ? [] : [heading(words.why), text(own.why)]),
      heading(words.strong),
      view.strong.length === 0 ? text(words.noStrong) : { kind: 'items', items: view.strong.map(({ subject, roles }) => ({ title: subject, text: '', small: `${roles.map(toldInWords).join('. ')}.` })) },
      heading(words.attention),
      view.attention.length === 0 ? text(words.noAttention) : { kind: 'items', items: view.attention.map(({ subject, reasons: [first = '', ...rest] }) => ({ title: `${subject}.`, text: first, small: rest.length === 0 ? null : words.moreReasons(rest.length) })) },
      heading(words.ask),
      text(own === null || own.ask === '' ? words.noAsk : own.ask),
      heading(words.return),
      text(own === null || own.returnOn === null ? words.noDay : words.returnOn(dayInWords(own.returnOn))),
    ],
    foot: [words.decide, howToRead, subjectsNotReviewed],
  }
}

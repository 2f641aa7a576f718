import { counted } from '@leidraadspiegel/chart'
import type { PageBlock, PageDocument } from '@leidraadspiegel/report'
import { ofKind, type Action, type KeptRecord } from '@leidraadspiegel/schema'
import type { MeetingView } from './meeting-view.ts'
import { howToRead, municipalityWords as words, pilotOnPaper, subjectsNotReviewed } from './nl.ts'
import { dayInWords } from './say.ts'
import { strongBlocks, togetherBlocks, tookPartBlocks } from './told-blocks.ts'

/** What a municipality reads of a joint action: what, whether it is done, and when. Not who does it. */
export type JointAction = Pick<Action, 'what' | 'state' | 'term' | 'result'>

/** One calm page about the network as a whole. */
export interface Municipality {
  /** How many organisations work together. */
  organisations: number
  view: MeetingView
  actions: JointAction[]
}

/** The actions of the network as a whole; those of one organisation are its own. */
export const jointActionsOf = (records: readonly KeptRecord[]): JointAction[] =>
  ofKind(records, 'action')
    .filter(({ organisation, content }) => organisation === null && content.state !== 'stopped')
    .map(({ content: { what, state, term, result } }) => ({ what, state, term, result }))

const heading = (text: string): PageBlock => ({ kind: 'heading', text })

/** The same on one A4. */
export function municipalityDocumentOf({ organisations, view, actions }: Municipality, name: string, pilot: boolean): PageDocument {
  return {
    title: words.title,
    organisation: name,
    lead: words.lead(counted(organisations, 'organisatie', 'organisaties'), view.waveTitle === '' ? 'de laatste meting' : `‘${view.waveTitle}’`),
    pilot: pilot ? pilotOnPaper : null,
    blocks: [
      ...(view.wave === null ? [{ kind: 'text' as const, text: words.nothing }] : [heading(words.tookPart), ...tookPartBlocks(view), heading(words.strong), ...strongBlocks(view), heading(words.together), ...togetherBlocks(view)]),
      heading(words.actions),
      actions.length === 0 ? { kind: 'text', text: words.noActions } : { kind: 'items', items: actions.map(({ what, state, term, result }) => ({ title: null, text: what, small: [words.states[state], ...(term === null || state === 'done' ? [] : [dayInWords(term)]), ...(result === '' ? [] : [result])].join(' · ') })) },
    ],
    foot: [howToRead, subjectsNotReviewed],
  }
}

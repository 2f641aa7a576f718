import { capital, enumerate, people, roleTitles, score, span } from '@leidraadspiegel/chart'
import type { PageBlock, PageCell, PageDocument } from '@leidraadspiegel/report'
import { meetingQuestions, ofKind, rolesOfOrganisation, type FeedbackMeeting, type KeptRecord, type MeetingScreen, type Role } from '@leidraadspiegel/schema'
import type { MeetingView } from './meeting-view.ts'
import { handOutWords as words, howToRead, pilotOnPaper, questionTitles, screenTitles, subjectsNotReviewed } from './nl.ts'
import { dayInWords } from './say.ts'
import { differentBlocks, strongBlocks, togetherBlocks, tookPartBlocks } from './told-blocks.ts'

export interface HandOut {
  view: MeetingView
  /** Of whom it tells. */
  name: string
  pilot: boolean
  criteria: readonly { id: string; title: string }[]
  /** Null when the meeting has not been. */
  meeting: FeedbackMeeting | null
  /** What rests on the meeting: chosen points and their actions. */
  chosen: readonly KeptRecord[]
}

/** The six screens on paper, with what was said of them or room to write it. */
export function handOutOf({ view, name, pilot, criteria, meeting, chosen }: HandOut): PageDocument {
  const answers = (screen: MeetingScreen): PageBlock[] => meetingQuestions.map((question) => ({ kind: 'answer', question: questionTitles[question], answer: meeting?.answers[screen][question] ?? '' }))
  const screen = (of: MeetingScreen, fresh: boolean, ...blocks: readonly PageBlock[]): PageBlock[] => [{ kind: 'heading', text: screenTitles[of], fresh }, ...blocks, ...answers(of)]
  return {
    title: words.title,
    organisation: name,
    lead: words.lead(view.waveTitle === '' ? 'de meting' : `‘${view.waveTitle}’`),
    pilot: pilot ? pilotOnPaper : null,
    blocks: [
      ...(meeting === null ? [] : [{ kind: 'text' as const, text: words.was(dayInWords(meeting.on), meeting.who.join(', ')) }]),
      ...screen('who', false, ...(view.wave === null ? [{ kind: 'text' as const, text: words.nothing }] : tookPartBlocks(view))),
      ...(view.scores.length === 0 ? [] : screen('page', true, tableOf(view, criteria), { kind: 'text', text: words.notAskedKey, soft: true })),
      ...screen('strong', true, { kind: 'text', text: words.strongMeans, soft: true }, ...strongBlocks(view)),
      ...screen('different', false, { kind: 'text', text: words.differentMeans, soft: true }, ...differentBlocks(view)),
      ...screen('together', true, ...togetherBlocks(view)),
      ...screen('choose', false, ...chosenBlocks(chosen)),
    ],
    foot: [howToRead, subjectsNotReviewed],
  }
}

const plain = (text: string): PageCell => ({ shape: null, text, small: null })

function tableOf({ scores, notShown }: MeetingView, criteria: HandOut['criteria']): PageBlock {
  const roles = rolesOfOrganisation.filter((role) => scores.some((row) => row.role === role) || notShown.includes(role))
  const cellOf = (role: Role, criterion: string): PageCell => {
    const row = scores.find((each) => each.role === role && each.criterion === criterion)
    if (row === undefined) return plain(notShown.includes(role) ? words.withheld : words.notAsked)
    if (row.n === null || row.mean === null) return plain(words.withheld)
    const about = [...(row.lower === null || row.upper === null ? [] : [span(row.lower, row.upper)]), people(row.n)].join(' · ')
    return { shape: role, text: score(row.mean), small: row.band === null ? about : `${row.band} · ${about}` }
  }
  return { kind: 'table', head: [plain(words.subject), ...roles.map((role): PageCell => ({ shape: role, text: capital(roleTitles[role]), small: null }))], rows: criteria.map(({ id, title }) => [plain(title), ...roles.map((role) => cellOf(role, id))]) }
}

function chosenBlocks(chosen: readonly KeptRecord[]): PageBlock[] {
  const actions = ofKind(chosen, 'action')
  const points = ofKind(chosen, 'improvement').filter(({ content }) => content.state === 'chosen')
  if (points.length === 0) return [{ kind: 'text', text: words.noneChosen }]
  return [{
    kind: 'items',
    items: points.map(({ id, content: { title, joint } }) => {
      const own = actions.filter(({ content }) => content.improvement === id).map(({ content }) => content)
      return {
        title,
        text: `(${joint ? words.joint : words.own})`,
        small: own.length === 0 ? null : own.map(({ what, owner, term, monitor }) => `${what}. ${enumerate([words.owner(owner), ...(term === null ? [] : [words.term(dayInWords(term))]), ...(monitor === '' ? [] : [words.monitor(monitor)])])}.`).join(' '),
      }
    }),
  }]
}

import { roles, type Role, type Row } from '@leidraadspiegel/schema'
import { chooseAttention, type Attention } from './choose-attention.ts'
import { chooseDifferent, type Difference } from './choose-different.ts'
import { chooseStrong, type Strength } from './choose-strong.ts'
import { collaborationOf, type Theme } from './collaboration-of.ts'
import { rowsOfGroup, type AttentionRow, type PerspectiveRow, type ScoreRow } from './rows.ts'

/** The answer to one question, as far as it is told in a meeting. */
export interface Answer {
  rows: readonly Row[]
  withheld: readonly { group: string; title: string; role: string; wave: number }[]
}

export interface Answers {
  response: Answer
  onOnePage: Answer
  perspectives: Answer
  attention: Answer
  /** Null outside a network. */
  collaboration: Answer | null
}

/** Those of one role who took part; `invited` and `share` where they are known. */
export interface TookPart {
  role: Role
  who: string
  n: number
  invited: number | null
  share: number | null
}

/** Everything that is told of one group and one wave in a meeting; every figure passed `protect`. */
export interface MeetingView {
  /** Number of the wave that is told, and its name; null when nothing was published for this choice. */
  wave: number | null
  waveTitle: string
  tookPart: TookPart[]
  /** Roles of which nothing is shown. */
  notShown: Role[]
  scores: Pick<ScoreRow, 'role' | 'criterion' | 'subject' | 'items' | 'n' | 'mean' | 'lower' | 'upper' | 'band' | 'wave'>[]
  strong: Strength[]
  different: Difference[]
  attention: Attention[]
  /** Null outside a network. */
  collaboration: Theme[] | null
}

interface Attended extends TookPart {
  group: string
  wave: number
  measurement: string
}

/** The last wave in which it is told how many people of a group took part; undefined when there is none. */
export function lastWaveOf({ rows }: Answer, group: string): number | undefined {
  const waves = rowsOfGroup<Attended>(rows, group).map(({ wave }) => wave)
  return waves.length === 0 ? undefined : Math.max(...waves)
}

/** The six screens as data, from the answers of the analyses about one group. */
export function meetingViewOf(answers: Answers, group: string, criteria: readonly { id: string; title: string }[]): MeetingView {
  const attended = rowsOfGroup<Attended & { n: number }>(answers.response.rows, group)
  const scores = rowsOfGroup<ScoreRow>(answers.onOnePage.rows, group)
  const wave = Math.max(...attended.map((row) => row.wave), ...scores.map((row) => row.wave))
  const shown = attended.filter((row) => row.wave === wave && row.n !== null)
  const hidden = [...answers.response.withheld, ...answers.onOnePage.withheld].filter((one) => one.group === group && (one.wave === wave || !Number.isFinite(wave)))
  return {
    wave: Number.isFinite(wave) ? wave : null,
    waveTitle: attended.find((row) => row.wave === wave)?.measurement ?? '',
    tookPart: shown.map(({ role, who, n, invited, share }) => ({ role, who, n, invited, share })),
    notShown: roles.filter((role) => hidden.some((one) => one.role === role) && !shown.some((row) => row.role === role)),
    scores: scores.map(({ role, criterion, subject, items, n, mean, lower, upper, band, wave: of }) => ({ role, criterion, subject, items, n, mean, lower, upper, band, wave: of })),
    strong: chooseStrong(scores, criteria),
    different: chooseDifferent(rowsOfGroup<PerspectiveRow>(answers.perspectives.rows, group), criteria),
    attention: chooseAttention(rowsOfGroup<AttentionRow>(answers.attention.rows, group), criteria),
    collaboration: answers.collaboration === null ? null : collaborationOf(answers.collaboration.rows, 'network'),
  }
}

import { audienceOf, ofKind, roles, type Audience, type KeptRecord, type ResultPage } from '@leidraadspiegel/schema'
import type { Told } from './choose-strong.ts'
import type { MeetingView } from './meeting-view.ts'
import { plainSubjects, proposed } from './result-page-words.ts'
import { inOrder, placeIn } from './rows.ts'

/** A published figure that a page may show. */
export interface PageFigure extends Pick<Told, 'role' | 'mean' | 'n' | 'lower' | 'upper'> {
  criterion: string
  subject: string
}

/** The figures of an audience that may be told: with n and an interval, in the order of the leidraad. */
export function figuresFor({ scores }: Pick<MeetingView, 'scores'>, audience: Audience, criteria: readonly { id: string; title: string }[]): PageFigure[] {
  return scores
    .flatMap(({ role, criterion, subject, mean, n, lower, upper }) => (n === null || mean === null || lower === null || upper === null || audienceOf(role) !== audience ? [] : [{ role, criterion, subject, mean, n, lower, upper }]))
    .toSorted(inOrder(({ criterion }) => placeIn(criteria, criterion), ({ role }) => roles.indexOf(role)))
}

const mostOfEach = 2
const mostActions = 4

/**
 * A page to begin with: what this audience is most and least positive about, each with its published figure, and what the plan holds. With few
 * figures nothing is both. A person decides what stays.
 */
export function proposeResultPage(figures: readonly PageFigure[], records: readonly KeptRecord[], { wave, audience, organisation }: Pick<ResultPage, 'wave' | 'audience'> & { organisation: string }): ResultPage {
  const words = proposed[audience]
  const subjects = [...new Set(figures.map(({ criterion }) => criterion))].map((criterion) => figures.filter((figure) => figure.criterion === criterion).toSorted(inOrder(({ mean }) => Math.round(mean)))[0]!)
  const byMean = subjects.toSorted(inOrder(({ mean }) => -Math.round(mean), ({ criterion }) => figures.findIndex((figure) => figure.criterion === criterion)))
  const each = Math.min(mostOfEach, Math.floor(byMean.length / 2))
  const said = (text: (subject: string) => string) => ({ criterion, subject, role }: PageFigure) => ({ text: text(plainSubjects[criterion] ?? subject.toLowerCase()), figure: { criterion, role } })
  return {
    wave,
    audience,
    state: 'draft',
    expectedOn: null,
    said: [...byMean.slice(0, each).map(said(words.best)), ...(each === 0 ? [] : byMean.slice(-each).toReversed().map(said(words.better)))],
    doing: actionsToTell(records, organisation),
    notYet: [],
    thanks: words.thanks,
  }
}

function actionsToTell(records: readonly KeptRecord[], of: string): ResultPage['doing'] {
  return ofKind(records, 'action')
    .filter(({ organisation, content: { state } }) => (organisation === of || organisation === null) && (state === 'planned' || state === 'started'))
    .slice(0, mostActions)
    .map(({ id, content: { what } }) => ({ text: what, action: id }))
}

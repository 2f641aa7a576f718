import { analyses, explanation, forecast } from '@leidraadspiegel/analysis'
import { messageReasons, ownQuestionReasons, publishedOwn, type LoadedSurvey, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { Role } from '@leidraadspiegel/schema'
import type { Fill } from '../invented/fill.ts'
import { createLeader, type LeaderPorts, type SurveyFacts } from '../leader/index.ts'
import { minimumsOf } from '../minimums-of.ts'
import type { Places } from '../places.ts'
import { pngOf } from '../png.ts'
import { openLate } from '../publish-late.ts'
import { measureText } from '../text-widths.ts'
import { codebooksOf } from '../wordings.ts'
import { joinAsked } from './asked.ts'
import type { HouseParts } from './house-parts.ts'
import type { MeetingRoom } from './meeting.ts'
import { joinPlan } from './plan.ts'
import { joinPosters } from './posters.ts'
import { joinProgress } from './progress.ts'
import { openForEntry, openForInvitations, openNow } from './open-fieldworks.ts'
import { joinPeople } from './people.ts'

/** What the house does with a fieldwork, and what it reads of publications. */
export interface LeaderWork extends Pick<LeaderPorts, 'close' | 'publish' | 'preview' | 'apiDocument'> {
  places: Places
  results: Pick<LeaderPorts, 'groups' | 'result'>
  fill: Fill
  countLate: LeaderPorts['late']['count']
  mailing: LeaderPorts['mailing']
  meeting: MeetingRoom
}

/** The workspace of project leaders with what it needs from below. */
export function joinLeader(parts: HouseParts, { places, results, close, publish, preview, apiDocument, countLate, fill, mailing, meeting }: LeaderWork) {
  const { store, library, invitations, accounts, log, origin } = parts
  const titles = codebooksOf(library.list())
  return createLeader({
    store,
    apiDocument,
    session: (headers) => accounts.session(headers),
    ownerOf: store.ownerOf,
    trail: store.trail,
    surveys: () => surveysOf(library),
    criteria: () => library.criteria.criteria.toSorted((a, b) => a.order - b.order).map(({ id, title }) => ({ id, title })),
    questionTitle: ({ survey, version }, question) => titles.find((each) => each.survey === survey && each.version === version)?.titles[question] ?? question,
    helpLines: () => library.helpLines.lines.filter(({ id }) => linesOfReaders.includes(id)),
    helpLinesChecked: () => library.helpLines,
    explanation,
    participation: (cohort) => store.box.count(cohort.id),
    openSecret: (cohort) => invitations.openSecret(cohort),
    entryLinks: {
      secretOf: (cohort) => invitations.entryLinks.secretOf(cohort),
      make: async (cohort) => invitations.entryLinks.make({ fieldwork: await openForEntry(store, cohort), cohort }),
      revoke: (cohort) => invitations.entryLinks.revoke(cohort),
    },
    invite: async (cohort, count) => invitations.invite({ fieldwork: await openForInvitations(store, cohort), cohort, count }),
    groupCodes: {
      start: async (cohort) => invitations.groups.start({ fieldwork: await openNow(store, cohort), cohort }),
      running: invitations.groups.running,
      end: invitations.groups.end,
    },
    mailing,
    meeting: meeting.leader,
    people: joinPeople({ accounts, origin }),
    posters: joinPosters(parts),
    ...joinPlan(library),
    ...joinAsked(library),
    progress: joinProgress(parts),
    close,
    publish,
    preview,
    messageReasons,
    ownQuestionReasons: ({ survey, version }, questions) => ownQuestionReasons(askedIn(library, survey, version), questions, library.criteria),
    ownAnswers: ({ survey, version }, questions) => publishedOwn(askedIn(library, survey, version), questions).questions.map(({ scale: { points, missing } }) => [...points, ...missing].map(({ label }) => label)),
    removed: (fieldwork) => invitations.forget(fieldwork),
    late: { state: (fieldwork) => store.late.state(fieldwork), open: (fieldwork) => openLate(store, library, fieldwork), count: countLate },
    ownCodes: { ...store.ownCodes, publications: (project) => store.publications.list(project) },
    fill,
    forecast: async (expected, drawing) => {
      await measureText()
      return forecast(expected, drawing)
    },
    groups: results.groups,
    result: results.result,
    isAnalysis: (name) => Object.hasOwn(analyses, name),
    minimums: async (project, rows) => minimumsOf(await store.publications.list(project), rows),
    pictureOf: pngOf,
    changed() {
      places.renew()
      meeting.renew()
    },
    origin,
    report: log.fault,
  })
}

/** For somebody of the staff whom a text worries. */
const linesOfReaders = ['overleg-en-advieslijn', '113']

function surveysOf(library: SurveyLibrary): SurveyFacts[] {
  return Role.options.flatMap((role) => {
    const survey = library.ofRole(role)
    return survey === undefined ? [] : [{ role, survey: survey.survey, version: survey.version, minutes: survey.codebook.minutes }]
  })
}

function askedIn(library: SurveyLibrary, survey: string, version: number): LoadedSurvey {
  const found = library.get(survey, version)
  if (found === undefined) throw new Error(`survey ${survey} v${version} is not in the surveys folder`)
  return found
}

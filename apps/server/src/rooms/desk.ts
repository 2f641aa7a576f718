import { questionnairePdf } from '@leidraadspiegel/report'
import { createDesk } from '../desk/index.ts'
import { letterFolders } from '../letter.ts'
import type { Places } from '../places.ts'
import type { HouseParts } from './house-parts.ts'
import type { MeetingRoom } from './meeting.ts'

/** The desk with what it needs from below. */
export function joinDesk({ store, library, invitations, built, log }: HouseParts, places: Places, told: MeetingRoom['desk']) {
  return createDesk({
    ...told,
    place: places.place,
    survey: library.get.bind(library),
    easyVersion: (survey) => library.easyVersionsOf(survey)[0],
    startPages: library.startPages,
    helpLines: library.helpLines,
    languages: library.languages,
    files: built.pageFiles,
    redeem: invitations.redeem.bind(invitations),
    group: invitations.groups.find,
    paper: (questionnaire) => questionnairePdf(questionnaire, letterFolders),
    entry: { isSecret: invitations.entryLinks.isSecretOf, takesLate: async (fieldwork) => (await store.late.state(fieldwork)) === 'waiting' },
    pass: places.issue,
    report: log.publicFault,
  })
}

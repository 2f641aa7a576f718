import { NoPdfHereError, pagePdf } from '@leidraadspiegel/report'
import type { DeskPorts } from '../desk/index.ts'
import type { LeaderPorts } from '../leader/index.ts'
import { letterFolders } from '../letter.ts'
import { createMeeting, createPublicResults } from '../meeting/index.ts'
import { resultsCode, resultsPath } from '../results-code.ts'
import type { HouseParts } from './house-parts.ts'

export interface MeetingRoom {
  leader: LeaderPorts['meeting']
  desk: Pick<DeskPorts, 'results' | 'print'>
  /** Something of a project was changed. */
  renew(): void
}

const print: DeskPorts['print'] = (document) => pagePdf(document, letterFolders)

/** What is told of figures, to those who work with them and to those who took part. */
export function joinMeeting({ store, library, origin }: HouseParts, { result }: Pick<LeaderPorts, 'result'>): MeetingRoom {
  const criteria = library.criteria.criteria.toSorted((a, b) => a.order - b.order).map(({ id, title }) => ({ id, title }))
  const tell = createMeeting({ result, criteria: () => criteria })
  const published = createPublicResults(store, tell, () => criteria)
  return {
    leader: {
      tell,
      print: (document) => print(document).catch((error: unknown) => {
        if (error instanceof NoPdfHereError) return null
        throw error
      }),
      addressOf: (organisation, wave, audience) => origin() + resultsPath(resultsCode(organisation, wave, audience)),
    },
    desk: { results: published.find, print },
    renew: published.renew,
  }
}

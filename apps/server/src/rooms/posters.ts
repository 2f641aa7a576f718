import { renderSVG } from 'uqr'
import { NoPdfHereError, posterOf, posterPdf, type Poster } from '@leidraadspiegel/report'
import type { LeaderPorts } from '../leader/index.ts'
import { letterFolders } from '../letter.ts'
import { cohortPlace } from './cohort-place.ts'
import type { HouseParts } from './house-parts.ts'

/** Posters with the open link of a cohort. */
export function joinPosters(parts: HouseParts): LeaderPorts['posters'] {
  const of = async (cohort: string): Promise<Poster> => {
    const { role, organisation, team, minutes } = await cohortPlace(parts, cohort)
    const link = `${parts.origin()}/m/${cohort}#${await parts.invitations.openSecret(cohort)}`
    return posterOf({ role, organisation: team === null ? organisation.name : `${organisation.name}, ${team}`, minutes, link })
  }
  return {
    of,
    async pdf(cohort) {
      const poster = await of(cohort)
      return posterPdf(poster, renderSVG(poster.link, { ecc: 'M', border: 4 }), letterFolders).catch((error: unknown) => {
        if (error instanceof NoPdfHereError) return null
        throw error
      })
    },
  }
}

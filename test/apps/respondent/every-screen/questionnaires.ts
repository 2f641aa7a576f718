import { join } from 'node:path'
import { loadLibrary } from '@leidraadspiegel/questionnaire'
import type { Role } from '@leidraadspiegel/schema'
import { root } from '../../../architecture/sources.ts'
import { openTakingPart, type TakingPart } from '../taking-part-server.ts'

/** Everybody who answers, in every voice the questionnaires have. */
export interface Questionnaire {
  who: string
  role: Role
  folder: string
  /** What follows the address of the ordinary start page. */
  entrance: '' | '/makkelijk' | '?taal=en'
  /** Somebody in this voice looks at every reason why something cannot be. */
  allReasons: boolean
  /** Looks different from the others; who does not is read by axe in one setting. */
  ownStyle: boolean
}

export const questionnaires: readonly Questionnaire[] = [
  { who: 'professional', role: 'professional', folder: 'surveys/professional/v1', entrance: '', allReasons: false, ownStyle: true },
  { who: 'professional-english', role: 'professional', folder: 'surveys/professional/v1', entrance: '?taal=en', allReasons: false, ownStyle: false },
  { who: 'manager', role: 'manager', folder: 'surveys/manager/v1', entrance: '', allReasons: false, ownStyle: false },
  { who: 'youth', role: 'youth', folder: 'surveys/youth/v1', entrance: '', allReasons: true, ownStyle: true },
  { who: 'youth-easy', role: 'youth', folder: 'surveys/youth/v1', entrance: '/makkelijk', allReasons: false, ownStyle: true },
  { who: 'parent', role: 'parent', folder: 'surveys/parent/v1', entrance: '', allReasons: true, ownStyle: false },
  { who: 'partner', role: 'partner', folder: 'surveys/network/v1', entrance: '', allReasons: false, ownStyle: false },
]

/** A server whose link leads to that start page. */
export async function openQuestionnaire({ role, folder, entrance }: Questionnaire): Promise<TakingPart> {
  const { languages } = await loadLibrary(join(root, 'surveys'))
  const server = await openTakingPart({ folder, role, languages, ...(role === 'youth' && { easyFolder: 'surveys/youth-easy/v1' }) })
  return { ...server, link: server.link.replace('#', `${entrance}#`) }
}

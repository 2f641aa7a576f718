import type { MailPlace } from '../mail/mail-place.ts'
import type { HouseParts } from './house-parts.ts'

/** A cohort with what mails and posters say of it. */
export async function cohortPlace({ store, library }: Pick<HouseParts, 'store' | 'library'>, id: string): Promise<MailPlace & { team: string | null }> {
  const { fieldwork, organisation, team, paused } = await store.cohorts.get(id)
  const { state, closesOn, role, survey, version, form } = await store.fieldworks.get(fieldwork)
  const owner = await store.ownerOf.cohort(id)
  const named = (await store.organisations.list(owner?.project ?? '')).find((each) => each.id === organisation)
  const minutes = library.get(survey, version)?.codebook.minutes[form] ?? null
  return { fieldwork, state, closesOn, paused, role, organisation: { id: organisation, name: named?.name ?? '' }, team, minutes }
}

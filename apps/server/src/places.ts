import { audienceOf, type Cohort, type Fieldwork, type FieldworkState, type Pass } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import type { Slot } from './box/index.ts'
import type { Place } from './desk/index.ts'
import { isGenuine, issuePass } from './pass.ts'
import { resultsCode } from './results-code.ts'

export interface Places {
  /** As it is since the last `renew`: names and state may change. */
  place(cohort: string): Promise<Place | null>
  /** Something of a project was changed. */
  renew(): void
  /** What never changes once people answer, from memory. */
  slot(cohort: string): Promise<Slot | null>
  /** How the fieldwork stands for a cohort at this moment. */
  state(cohort: string): Promise<FieldworkState>
  issue(cohort: string, fieldwork: string): Promise<Pass | null>
  genuine(pass: Pass, fieldwork: string): Promise<boolean | null>
  /** The key of a closed fieldwork is gone, here too. */
  forget(fieldwork: string): void
}

const mostPlaces = 10_000

/** Where a cohort belongs, and the passes of its fieldwork. The keys of open fieldworks are read once. */
export function createPlaces(store: Store): Places {
  const slots = new Map<string, Slot>()
  const keys = new Map<string, Promise<Buffer>>()
  let places = new Map<string, Promise<Place | null>>()

  const find = async (id: string): Promise<Place | null> => {
    const cohort = await orNull(store.cohorts.get(id))
    if (cohort === null) return null
    const [fieldwork, organisation] = await Promise.all([store.fieldworks.get(cohort.fieldwork), store.organisations.get(cohort.organisation)])
    const [project, signalProtocol, message, ownCodeSalt] = await Promise.all([
      store.projects.get(organisation.project),
      store.signalProtocols.of(organisation.id),
      store.startMessages.of(fieldwork.id, organisation.id),
      store.ownCodes.saltOf(fieldwork.id),
    ])
    return { cohort, fieldwork: forCohort(fieldwork, cohort), organisation, project, signalProtocol, message, ownCodeSalt, resultsCode: resultsCode(organisation.id, fieldwork.wave, audienceOf(fieldwork.role)) }
  }
  const key = async (fieldwork: string): Promise<Buffer | null> => {
    const known = keys.get(fieldwork) ?? store.fieldworks.passKey(fieldwork)
    keys.set(fieldwork, known)
    return known.catch((error: unknown) => {
      keys.delete(fieldwork)
      if (error instanceof Error && ['StateError', 'FieldworkStateError', 'NotFoundError'].includes(error.name)) return null
      throw error
    })
  }
  return {
    async place(id) {
      const now = places
      const found = now.get(id) ?? find(id)
      if (now.size < mostPlaces) now.set(id, found)
      const place = await found.catch((error: unknown) => {
        now.delete(id)
        throw error
      })
      if (place === null) now.delete(id)
      return place
    },
    renew: () => void (places = new Map()),
    async slot(id) {
      const known = slots.get(id)
      if (known !== undefined) return known
      const cohort = await orNull(store.cohorts.get(id))
      if (cohort === null) return null
      const { survey, version, form, state, own } = await store.fieldworks.get(cohort.fieldwork)
      const slot = { cohort: id, fieldwork: cohort.fieldwork, survey, version, form, words: cohort.words, ownCode: await store.ownCodes.isAsked(cohort.fieldwork), ...(own !== undefined && { own }) }
      if (state !== 'draft') slots.set(id, slot)
      return slot
    },
    async state(id) {
      const cohort = await store.cohorts.get(id)
      return forCohort(await store.fieldworks.get(cohort.fieldwork), cohort).state
    },
    async issue(cohort, fieldwork) {
      const secret = await key(fieldwork)
      return secret === null ? null : issuePass(cohort, secret)
    },
    async genuine(pass, fieldwork) {
      const secret = await key(fieldwork)
      return secret === null ? null : isGenuine(pass, secret)
    },
    forget(fieldwork) {
      keys.delete(fieldwork)
      places = new Map()
    },
  }
}

/** As it stands for the people of this cohort: the cohort may stand still by itself. */
function forCohort(fieldwork: Fieldwork, { paused }: Cohort): Fieldwork {
  return paused && fieldwork.state === 'open' ? { ...fieldwork, state: 'paused' } : fieldwork
}

async function orNull<T>(found: Promise<T>): Promise<T | null> {
  return found.catch((error: unknown) => {
    if (error instanceof Error && error.name === 'NotFoundError') return null
    throw error
  })
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { criteriaQuery } from './queries.ts'

/** The subjects of the leidraad, in their order. */
export const useCriteria = (): readonly { id: string; title: string }[] => useSuspenseQuery(criteriaQuery).data.criteria

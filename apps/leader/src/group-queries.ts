import { queryOptions } from '@tanstack/react-query'
import { bodyOf, leader } from './api.ts'

/** The code with which the group of a cohort takes part now; null when there is none. */
export const groupQuery = (cohort: string) =>
  queryOptions({ queryKey: ['group', cohort], queryFn: () => bodyOf(leader.cohorts[':cohort'].group.$get({ param: { cohort } })), staleTime: 0 })

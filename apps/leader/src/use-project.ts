import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { projectQuery, type ProjectView } from './queries.ts'

const route = getRouteApi('/signed-in/projecten/$project')

/** The project of this page, and whether this account may change it. */
export function useProject(): ProjectView & { id: string; manage: boolean } {
  const { project: id } = route.useParams()
  const { data } = useSuspenseQuery(projectQuery(id))
  return { ...data, id, manage: data.rights.includes('manage') }
}

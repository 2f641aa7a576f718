import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { projectQuery, type ProjectView } from './queries.ts'

const route = getRouteApi('/signed-in/projecten/$project')

/** The project of this page, and what this account may do in it. */
export function useProject(): ProjectView & { id: string } & Record<'read' | 'manage' | 'coordinate', boolean> {
  const { project: id } = route.useParams()
  const { data } = useSuspenseQuery(projectQuery(id))
  const may = (right: ProjectView['rights'][number]): boolean => data.rights.includes(right)
  return { ...data, id, read: may('read'), manage: may('manage'), coordinate: may('coordinate') }
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { KeptRecord, PastRecord, RecordContent } from '@leidraadspiegel/schema'
import { bodyOf, leader } from './api.ts'

/** Everything that people wrote down in a project and the reader may see; others change it too, so that it is asked anew on every page. */
export const recordsQuery = (project: string) =>
  queryOptions({ queryKey: ['records', project], queryFn: async () => (await bodyOf(leader.projects[':project'].records.$get({ param: { project } }))).records as KeptRecord[], staleTime: 0 })

export const recordVersionsQuery = (record: string) =>
  queryOptions({ queryKey: ['record-versions', record], queryFn: async () => (await bodyOf(leader.records[':record'].versions.$get({ param: { record } }))).versions as PastRecord[], staleTime: 0 })

/** Where something is written down: new, or in the place of a version that somebody saw. */
export type RecordTarget = { project: string; organisation: string | null } & ({ record: null } | { record: string; after: number })

interface Keeping {
  written: RecordContent
  sure: boolean
  /** Instead of the version that was seen, for who writes over somebody else's. */
  after?: number
}

/** Keeps what somebody wrote; a Refusal says why not. */
export function useKeepRecord(target: RecordTarget, onKept: (record: KeptRecord) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ written, sure, after }: Keeping): Promise<KeptRecord> => {
      const { project, organisation } = target
      if (target.record !== null) return (await bodyOf(leader.records[':record'].$put({ param: { record: target.record }, json: { written, sure, after: after ?? target.after } }))).record as KeptRecord
      if (organisation === null) return (await bodyOf(leader.projects[':project'].records.$post({ param: { project }, json: { written, sure } }))).record as KeptRecord
      return (await bodyOf(leader.organisations[':organisation'].records.$post({ param: { organisation }, json: { written, sure } }))).record as KeptRecord
    },
    onSuccess: async (record) => {
      await renew(client, target.project)
      onKept(record)
    },
  })
}

export function useRemoveRecord({ id, project, version }: Pick<KeptRecord, 'id' | 'project' | 'version'>, onRemoved: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => bodyOf(leader.records[':record'].$delete({ param: { record: id }, query: { after: String(version) } }, { headers: { 'content-type': 'application/json' } })),
    onSuccess: async () => {
      await renew(client, project)
      onRemoved()
    },
  })
}

/** What was written down may move steps, take the place of a proposal, and stand beside figures. */
const renew = async (client: ReturnType<typeof useQueryClient>, project: string): Promise<void> => {
  await Promise.all(['records', 'proposals', 'steps', 'result', 'figure-notes'].map((name) => client.invalidateQueries({ queryKey: [name, project] })))
  await client.invalidateQueries({ queryKey: ['record-versions'] })
}

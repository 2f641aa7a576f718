import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isRefusal } from './api.ts'
import { projectQuery } from './queries.ts'

/** What was typed on this page and could not be kept yet; somebody who comes back finds it as it was, until the page is loaded anew. */
const typed = new Map<string, unknown>()

export function useTyped<Values>(key: string, initial: Values): [Values, (values: Values) => void, () => void] {
  const [values, setValues] = useState(() => (typed.get(key) as Values | undefined) ?? initial)
  const change = (next: Values): void => {
    typed.set(key, next)
    setValues(next)
  }
  return [values, change, () => void typed.delete(key)]
}

interface Options<Values> {
  project: string
  /** Of the step; what was typed is found by it. */
  key: string
  /** What is kept now, and for what is not: what is proposed. */
  parts: readonly { id: string; kept: Values; proposed?: Values | undefined }[]
  isGood(id: string, values: Values): boolean
  keep(id: string, values: Values): Promise<unknown>
}

export interface KeptValues<Values> {
  of(id: string): Values
  change(id: string, part: Partial<Values>): void
  /** What the server said about a part. */
  errorOf(id: string): unknown
  /** Keeps what was touched and is good; gives false when something is not. */
  leave(): boolean
  /** Keeps everything, proposals too. Resolves to whether all of it is kept now. */
  keepAll(): Promise<boolean>
  /** `busy` while everything is kept to go on; what is kept on the way holds nobody up. */
  state: 'idle' | 'busy' | 'kept' | 'failed'
}

/** Fields of a step that are kept by themselves when somebody leaves them, part by part. */
export function useKeptValues<Values extends object>({ project, key, parts, isGood, keep }: Options<Values>): KeptValues<Values> {
  const client = useQueryClient()
  const [values, setValues, forget] = useTyped<Readonly<Record<string, Values>>>(`${project} ${key}`, {})
  const [errors, setErrors] = useState<Readonly<Record<string, unknown>>>({})
  const [going, setGoing] = useState(false)
  const of = (id: string): Values => values[id] ?? startOf(parts.find((part) => part.id === id)!)
  const isKept = ({ id, kept }: (typeof parts)[number]): boolean => JSON.stringify(of(id)) === JSON.stringify(kept)
  const save = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      const outcomes = await Promise.allSettled(ids.map((id) => keep(id, of(id))))
      const failed = outcomes.flatMap((outcome, index) => (outcome.status === 'rejected' ? [[ids[index] ?? '', outcome.reason as unknown] as const] : []))
      setErrors((before) => ({ ...Object.fromEntries(Object.entries(before).filter(([id]) => !ids.includes(id))), ...Object.fromEntries(failed) }))
      const lost = failed.find(([, error]) => isRefusal(error, 'signed-out'))
      if (lost !== undefined) throw lost[1]
      return failed.length === 0
    },
    onSettled: () => client.invalidateQueries(projectQuery(project)),
  })
  const changed = (ids: readonly string[]): string[] => parts.filter((part) => ids.includes(part.id) && !isKept(part)).map(({ id }) => id)
  return {
    of,
    change(id, part) {
      save.reset()
      setValues({ ...values, [id]: { ...of(id), ...part } })
    },
    errorOf: (id) => errors[id],
    leave() {
      const touched = changed(Object.keys(values))
      const good = touched.filter((id) => isGood(id, of(id)))
      if (good.length > 0) save.mutate(good)
      return good.length === touched.length
    },
    async keepAll() {
      const left = changed(parts.map(({ id }) => id))
      setGoing(true)
      const all = left.length === 0 || (await save.mutateAsync(left).catch(() => false))
      setGoing(false)
      if (all) forget()
      return all
    },
    state: going ? 'busy' : save.isError || save.data === false ? 'failed' : save.isSuccess ? 'kept' : 'idle',
  }
}

function startOf<Values>({ kept, proposed }: { kept: Values; proposed?: Values | undefined }): Values {
  return proposed ?? kept
}

import { newGroupCode, readGroupCode } from './group-code.ts'
import type { RegisterKeys } from './register-keys.ts'
import { seal, unseal } from './seal.ts'
import { deleteLines, readLines, writeLines } from './sorted-lines.ts'

export interface GroupCode {
  code: string
  /** Milliseconds since 1970. */
  until: number
}

/**
 * Codes with which a class or a team takes part together, two hours long. This is the one place of the register with an hour in it: a code
 * has to end. It is safe because the hour is that of the leader who made the code, never that of somebody who took part; because one code is
 * shared by everybody and whoever uses it gets the same pass as with an open link; and because it stands in a small file of its own, sealed,
 * that is written anew without it as soon as the code ends, and is in no other file.
 */
export interface GroupCodes {
  /** Resolves when it would survive a restart. The one that runs already stays the same. */
  start(of: { fieldwork: string; cohort: string }): Promise<GroupCode>
  running(cohort: string): GroupCode | null
  end(cohort: string): Promise<void>
  /** The code that somebody typed, as it is written, and the cohort that it belongs to now. */
  find(typed: string): { cohort: string; code: string } | null
  /** Ends the codes of a fieldwork. */
  forget(fieldwork: string): Promise<void>
}

interface Running extends GroupCode {
  fieldwork: string
  cohort: string
}

const lasting = 2 * 3_600_000
const owner = 'group-code'

export async function loadGroupCodes(file: string, keys: RegisterKeys, now: () => number = Date.now): Promise<GroupCodes> {
  const known = new Map<string, Running>()
  let tail: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const result = tail.then(work)
    tail = result.catch(() => {})
    return result
  }
  const forgetEnded = (): boolean => {
    const ended = [...known.values()].filter(({ until }) => until <= now())
    for (const { cohort } of ended) known.delete(cohort)
    return ended.length > 0
  }
  const write = async (): Promise<void> => {
    forgetEnded()
    clearTimeout(timer)
    const soonest = Math.min(...[...known.values()].map(({ until }) => until))
    if (known.size > 0) timer = setTimeout(() => void inTurn(write).catch(() => {}), soonest - now() + 1_000).unref()
    if (known.size === 0) await deleteLines(file)
    else await writeLines(file, new Set([...known.values()].map((each) => seal(keys.sealing, owner, JSON.stringify(each)))))
  }
  const running = (cohort: string): Running | null => {
    const found = known.get(cohort)
    return found !== undefined && found.until > now() ? found : null
  }
  const removeWhere = (chosen: (each: Running) => boolean): Promise<void> =>
    inTurn(async () => {
      const ended = [...known.values()].filter(chosen)
      for (const { cohort } of ended) known.delete(cohort)
      if (ended.length > 0) await write()
    })

  for (const line of await readLines(file)) {
    const each = JSON.parse(unseal(keys.sealing, owner, line)) as Running
    known.set(each.cohort, each)
  }
  if (known.size > 0) await write()
  return {
    start: ({ fieldwork, cohort }) =>
      inTurn(async () => {
        const found = running(cohort)
        if (found !== null) return codeOf(found)
        const made = { fieldwork, cohort, code: newGroupCode(), until: now() + lasting }
        known.set(cohort, made)
        await write().catch((error: unknown) => {
          known.delete(cohort)
          throw error
        })
        return codeOf(made)
      }),
    running(cohort) {
      const found = running(cohort)
      return found === null ? null : codeOf(found)
    },
    end: (cohort) => removeWhere((each) => each.cohort === cohort),
    find(typed) {
      const code = readGroupCode(typed)
      const found = [...known.values()].find((each) => each.code === code && each.until > now())
      return found === undefined ? null : { cohort: found.cohort, code: found.code }
    },
    forget: (fieldwork) => removeWhere((each) => each.fieldwork === fieldwork),
  }
}

const codeOf = ({ code, until }: Running): GroupCode => ({ code, until })

import type { Connection } from './database.ts'
import type { DuckConnection } from './duck-connection.ts'
import { TimeLimitError } from './errors.ts'

/** Runs `work` on a connection that is interrupted, and refuses more statements, after `limit` milliseconds; by then `work` is not waited for. */
export async function withTimeLimit<R>(connection: DuckConnection, limit: number, work: (connection: DuckConnection) => Promise<R>): Promise<R> {
  const tooLate = (): TimeLimitError => new TimeLimitError(`De vraag duurde langer dan ${limit} milliseconden en is afgebroken.`)
  let late = false
  let timer: NodeJS.Timeout | undefined
  const limited = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true
      connection.interrupt()
      reject(tooLate())
    }, limit)
  })
  const guarded = <A extends unknown[], T>(call: (...given: A) => Promise<T>) => async (...given: A): Promise<T> => {
    if (late) throw tooLate()
    return call(...given)
  }
  try {
    return await Promise.race([limited, work({ ...connection, run: guarded(connection.run), all: guarded(connection.all) as Connection['all'], query: guarded(connection.query) })])
  } finally {
    clearTimeout(timer)
  }
}

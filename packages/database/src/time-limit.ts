import type { Connection } from './database.ts'
import type { DuckConnection } from './duck-connection.ts'
import { TimeLimitError } from './errors.ts'

/** Runs `work` on a connection that is interrupted, and refuses more statements, after `limit` milliseconds. */
export async function withTimeLimit<R>(connection: DuckConnection, limit: number, work: (connection: DuckConnection) => Promise<R>): Promise<R> {
  let late = false
  const timer = setTimeout(() => {
    late = true
    connection.interrupt()
  }, limit)
  const tooLate = (cause?: unknown): TimeLimitError => new TimeLimitError(`De vraag duurde langer dan ${limit} milliseconden en is afgebroken.`, { cause })
  const guarded = <A extends unknown[], T>(call: (...given: A) => Promise<T>) => async (...given: A): Promise<T> => {
    if (late) throw tooLate()
    return call(...given)
  }
  try {
    return await work({ ...connection, run: guarded(connection.run), all: guarded(connection.all) as Connection['all'], query: guarded(connection.query) })
  } catch (error) {
    throw late ? tooLate(error) : error
  } finally {
    clearTimeout(timer)
  }
}

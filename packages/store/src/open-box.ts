import { BusyError, type Connection, type DatabaseFile } from '@leidraadspiegel/database'
import type { BoxResponse } from '@leidraadspiegel/schema'
import { AlreadyReceivedError, NotFoundError } from './errors.ts'

/** `moved`: the box was written anew meanwhile; ask for it again. */
export type Reception = 'stored' | 'repeated' | 'moved'

/** The responses of one fieldwork that takes answers, and what is needed to recognise one that comes twice. */
export interface OpenBox {
  readonly file: DatabaseFile
  /**
   * Resolves after the response is durable. Throws AlreadyReceivedError when its pass or its id was used for another one, NotFoundError
   * for a cohort of another fieldwork, BusyError, and a TypeError without its content for a response that is no valid row.
   */
  submit(response: BoxResponse): Promise<Reception>
  count(cohort: string): number
  /** Responses that were acknowledged, or that the file held at the start. */
  acknowledged(): number
  /** Is a response of one of these withdrawals in the file, when everything that is on its way has arrived? */
  holds(withdrawals: readonly string[]): Promise<boolean>
  /** Does the file hold a code of somebody's own? After `end`. */
  holdsCodes(): Promise<boolean>
  /** Takes nothing more and resolves when nothing is on its way any more. */
  end(): Promise<void>
}

interface Arrived {
  id: string
  cohort: string
  pass: string
  withdrawal: string | null
}

/** Who sends again sends both the same: another withdrawal is of another response. */
const markOf = ({ id, withdrawal }: Arrived): string => `${id} ${withdrawal ?? ''}`

/** Reads which responses the file holds; their number and not their content is kept in memory. */
export async function openBox(file: DatabaseFile, cohorts: ReadonlySet<string>): Promise<OpenBox> {
  const commit = file.groupCommit<BoxResponse>((connection, rows) => insert(connection, file.name, rows), { most: 2_000 })
  const ids = new Set<string>()
  const markOfPass = new Map<string, string>()
  const counts = new Map<string, number>()
  const underway = new Map<string, Promise<void>>()
  const doubtful = new Set<string>()
  let ended = false

  const remember = (arrived: Arrived): void => {
    const { id, cohort, pass } = arrived
    if (ids.has(id)) return
    ids.add(id)
    markOfPass.set(pass, markOf(arrived))
    counts.set(cohort, (counts.get(cohort) ?? 0) + 1)
  }
  /** A write that failed may still have reached the file: the file decides. */
  const settleDoubt = async (id: string, pass: string): Promise<void> => {
    if (!doubtful.has(id) && !doubtful.has(pass)) return
    for (const arrived of await arrivedIn(file, 'where id = $1::uuid or pass_hash = $2', [id, pass])) remember(arrived)
    doubtful.delete(id)
    doubtful.delete(pass)
  }
  const write = async (response: BoxResponse, arrived: Arrived): Promise<void> => {
    try {
      await commit.submit(response)
      remember(arrived)
    } catch (error) {
      doubtful.add(arrived.id).add(arrived.pass)
      // The message of any other error quotes what was handed in.
      throw error instanceof BusyError ? error : new TypeError('a response holds something that cannot be written')
    }
  }

  for await (const arrived of allIn(file)) remember(arrived)
  return {
    file,
    async submit(response) {
      const arrived: Arrived = { id: response.id.toLowerCase(), cohort: response.cohort, pass: response.passHash, withdrawal: response.withdrawalHash }
      const { id, pass } = arrived
      if (!cohorts.has(response.cohort)) throw new NotFoundError('cohort', response.cohort)
      for (;;) {
        if (ended) return 'moved'
        const same = underway.get(id) ?? underway.get(pass)
        if (same !== undefined) await same.catch(() => {})
        else if (doubtful.has(id) || doubtful.has(pass)) await settleDoubt(id, pass)
        else break
      }
      if (markOfPass.get(pass) === markOf(arrived)) return 'repeated'
      if (markOfPass.has(pass) || ids.has(id)) throw new AlreadyReceivedError()

      const writing = write(response, arrived)
      underway.set(id, writing).set(pass, writing)
      try {
        await writing
        return 'stored'
      } finally {
        underway.delete(id)
        underway.delete(pass)
      }
    },
    count: (cohort) => counts.get(cohort) ?? 0,
    acknowledged: () => [...counts.values()].reduce((sum, n) => sum + n, 0),
    async holds(withdrawals) {
      await Promise.allSettled(underway.values())
      return (await arrivedIn(file, 'where list_contains($1::varchar[], withdrawal_hash)', [withdrawals])).length > 0
    },
    holdsCodes: async () => (await file.read((connection) => connection.all(`select 1 from ${file.name}.response where own_code is not null limit 1`))).length > 0,
    async end() {
      ended = true
      await commit.drain()
      await Promise.allSettled(underway.values())
      ids.clear()
      markOfPass.clear()
    },
  }
}

function arrivedIn(file: DatabaseFile, condition = '', parameters: readonly unknown[] = []): Promise<Arrived[]> {
  return file.read((connection) => connection.all<Arrived>(`select id::varchar as id, cohort, pass_hash as pass, withdrawal_hash as withdrawal from ${file.name}.response ${condition}`, parameters))
}

const page = 50_000

async function* allIn(file: DatabaseFile): AsyncIterable<Arrived> {
  const [last] = await file.read((connection) => connection.all<{ row: number | null }>(`select max(rowid) as row from ${file.name}.response`))
  for (let from = 0; from <= (last?.row ?? -1); from += page) yield* await arrivedIn(file, 'where rowid >= $1 and rowid < $2', [from, from + page])
}

const shape = JSON.stringify([{ id: 'VARCHAR', cohort: 'VARCHAR', survey: 'VARCHAR', version: 'INTEGER', passHash: 'VARCHAR', withdrawalHash: 'VARCHAR', answers: 'VARCHAR', ownCode: 'VARCHAR' }])

/** A whole batch as one JSON parameter; the answers stay the text that they were. */
async function insert(connection: Connection, name: string, responses: readonly BoxResponse[]): Promise<void> {
  const rows = responses.map(({ id, cohort, survey, version, passHash, withdrawalHash, answers, ownCode }) => ({ id, cohort, survey, version, passHash, withdrawalHash, answers: JSON.stringify(answers), ownCode: ownCode?.join(' ') ?? null }))
  await connection.run(
    `insert into ${name}.response (id, cohort, survey, version, pass_hash, withdrawal_hash, answers, own_code)
       select r.id::uuid, r.cohort, r.survey, r.version, r.passHash, r.withdrawalHash, r.answers::json, r.ownCode from (select unnest(from_json($1, '${shape}')) as r)`,
    [JSON.stringify(rows)],
  )
}

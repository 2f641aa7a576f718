import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'
import type { DuckConnection } from './duck-connection.ts'
import type { FileAccess, Turn } from './file-access.ts'
import { rollback } from './transaction.ts'

/** Kysely on one file: a transaction holds the write lane from begin to commit, a single write takes a turn, a SELECT takes none. */
export function createKyselyDriver(access: FileAccess): Driver {
  return {
    init: async () => {},
    acquireConnection: async () => new FileConnection(access, await access.pool.take()),
    beginTransaction: (connection, settings) => of(connection).begin(settings),
    commitTransaction: (connection) => of(connection).commit(),
    rollbackTransaction: (connection) => of(connection).rollback(),
    releaseConnection: async (connection) => of(connection).release(),
    destroy: async () => {},
  }
}

function of(connection: DatabaseConnection): FileConnection {
  if (!(connection instanceof FileConnection)) throw new TypeError('a connection of another driver')
  return connection
}

class FileConnection implements DatabaseConnection {
  readonly #access: FileAccess
  readonly #duck: DuckConnection
  #turn: Turn | null = null
  #leaveGate: (() => void) | null = null
  #fit = true

  constructor(access: FileAccess, duck: DuckConnection) {
    this.#access = access
    this.#duck = duck
  }

  async executeQuery<Row>(compiled: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#turn || this.#leaveGate) return this.#run<Row>(compiled)
    if (!isWrite(compiled)) return this.#access.lookup(this.#duck, () => this.#run<Row>(compiled))
    const turn = await this.#access.turn()
    try {
      const result = await this.#run<Row>(compiled)
      await turn.committed()
      turn.leave()
      return result
    } catch (error) {
      throw turn.leave(error)
    }
  }

  async *streamQuery<Row>(compiled: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(compiled)
  }

  async begin({ accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === 'read only') {
      this.#leaveGate = await this.#access.gate.enter()
      return this.#duck.run('begin transaction read only')
    }
    this.#turn = await this.#access.turn()
    try {
      await this.#duck.run('begin transaction')
    } catch (error) {
      throw this.#leave(error)
    }
  }

  async commit(): Promise<void> {
    try {
      await this.#duck.run('commit')
      await this.#turn?.committed()
      this.#leave()
    } catch (error) {
      await rollback(this.#duck)
      throw this.#leave(error)
    }
  }

  async rollback(): Promise<void> {
    await rollback(this.#duck)
    this.#leave()
  }

  release(): void {
    this.#access.pool.give(this.#duck, this.#fit)
  }

  async #run<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changed } = await this.#duck.query(sql, parameters, { json: 'parsed' })
    return { rows: rows as Row[], numAffectedRows: BigInt(changed) }
  }

  /** Kysely asks for a rollback after a failed commit too: leaving twice is harmless. */
  #leave(error?: unknown): unknown {
    const [turn, leaveGate] = [this.#turn, this.#leaveGate]
    this.#turn = null
    this.#leaveGate = null
    this.#fit &&= error === undefined
    leaveGate?.()
    return turn ? turn.leave(error) : error
  }
}

const reads = /^\s*(select|from|values|show|describe|explain)\b/i

function isWrite({ query, sql }: CompiledQuery): boolean {
  return query.kind === 'RawNode' ? !reads.test(sql) : query.kind !== 'SelectQueryNode'
}

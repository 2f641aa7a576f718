import { DuckDBInstance } from '@duckdb/node-api'
import { connect, literal, type DuckConnection } from './duck-connection.ts'

export interface LockdownSettings {
  /** The only folder SQL can reach; null for none at all. */
  folder: string | null
  memoryLimit: string
}

/**
 * An instance in memory that reaches nothing but the data folder: no network, no extension, no other file, and no statement that
 * can change this afterwards. Files are attached to it one by one. DuckDB never makes a checkpoint in the middle of a commit here
 * (`wal_autocheckpoint`): a commit that fails has kept nothing; see `upkeep.ts`.
 */
export async function openLockedInstance({ folder, memoryLimit }: LockdownSettings): Promise<{ instance: DuckDBInstance; control: DuckConnection }> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: memoryLimit,
    max_temp_directory_size: '4GB',
    temp_directory: folder === null ? '' : `${folder}/temp`,
    wal_autocheckpoint: '1TB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_persistent_secrets: 'false',
  })
  const control = await connect(instance)
  await control.run(`set global TimeZone='UTC'`)
  if (folder !== null) await control.run(`set allowed_directories=[${literal(`${folder}/`)}]`)
  await control.run('set enable_external_access=false')
  await control.run('set lock_configuration=true')
  return { instance, control }
}

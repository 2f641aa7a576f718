export type { Connection, Database, DatabaseFile, FileSpec, GroupCommit, GroupCommitOptions, Migration } from './database.ts'
export { BusyError, DamagedFileError, FolderInUseError, FolderNotWritableError, NewerFolderError, TimeLimitError } from './errors.ts'
export { openDatabase, type DatabaseOptions } from './open-database.ts'
export { createTurns } from './turns.ts'

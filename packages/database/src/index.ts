export type { Connection, Database, DatabaseFile, FileSpec, GroupCommit, GroupCommitOptions, Migration } from './database.ts'
export { BusyError, DamagedFileError, FolderInUseError, FolderNotWritableError, NewerFolderError, TimeLimitError } from './errors.ts'
export { createInTurn, type InTurn } from './in-turn.ts'
export { openDatabase, type DatabaseOptions } from './open-database.ts'

import { BusyError, DamagedFileError, FolderInUseError, FolderNotWritableError, NewerFolderError } from './errors.ts'

const fullDisk = /No space left on device|not enough space|Disk quota exceeded|ENOSPC|EDQUOT/i
const invalidated = /has been invalidated(?! because of a previous fatal error)/
const stopped = /has been invalidated because of a previous fatal error/
const locked = /Could not set lock on file|Conflicting lock is held/
const holder = /\(PID (\d+)\)/
const readOnly = /Permission denied|Read-only file system|EACCES|EROFS|EPERM/
const newer = /version number (\d+)|was written with|storage version/i
const damagedLog = /replaying WAL|WAL file/i
const damagedFile = /Corrupt database file|not a valid DuckDB database file|Could not read enough bytes|Serialization Error|Failed to deserialize/i

export const isInvalidated = (error: unknown): boolean => invalidated.test(textOf(error))
export const isDamagedLog = (error: unknown): boolean => damagedLog.test(textOf(error)) && /checksum/i.test(textOf(error))

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What a failed write means to somebody who runs or uses the program; an ordinary SQL error stays what it is. */
export function explainWrite(error: unknown, file: string): unknown {
  const text = textOf(error)
  if (fullDisk.test(text))
    return new BusyError(`De schijf is vol: ${file} neemt niets meer aan. Maak ruimte; daarna gaat het vanzelf verder. Wat al bevestigd was, is bewaard.`, { cause: error })
  if (invalidated.test(text)) return new BusyError(`${file} is even niet beschikbaar. Probeer het zo nog een keer. Wat al bevestigd was, is bewaard.`, { cause: error })
  if (stopped.test(text)) return new BusyError('De database is na een fout gestopt. Start het programma opnieuw. Wat al bevestigd was, is bewaard.', { cause: error })
  return error
}

/** What a file that does not open means. */
export function explainAttach(error: unknown, file: string, folder: string, copy: string | null): unknown {
  const text = textOf(error)
  if (locked.test(text)) return new FolderInUseError(folder, holder.exec(text)?.[1] ?? null, { cause: error })
  if (fullDisk.test(text)) return explainWrite(error, file)
  if (readOnly.test(text)) return new FolderNotWritableError(file, { cause: error })
  const restore = copy === null ? 'Zet een reservekopie terug.' : `Zet een reservekopie terug; ${copy} is de kopie van vlak voor de laatste wijziging van de indeling.`
  if (damagedLog.test(text))
    return new DamagedFileError(
      `${file}.wal`,
      `Dit is het logboek met de laatste wijzigingen van ${file}. Er is niets weggegooid en niets veranderd. ${restore} Is die er niet, haal dan ${file}.wal weg uit de map en bewaar het: het programma start dan met wat vóór dat logboek was vastgelegd, en wat in het logboek stond ontbreekt.`,
      { cause: error },
    )
  if (newer.test(text)) return new NewerFolderError(file, `bestandsindeling ${newer.exec(text)?.[1] ?? 'onbekend'}`, { cause: error })
  if (damagedFile.test(text)) return new DamagedFileError(file, `Er is niets weggegooid en niets veranderd. ${restore}`, { cause: error })
  return error
}

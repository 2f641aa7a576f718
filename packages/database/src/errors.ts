/** Another process, or another part of this one, has the data folder open. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError'
  /** `holder`: number of the process that has it, null when that is unknown. */
  constructor(folder: string, holder: string | null, options?: ErrorOptions) {
    super(`De gegevensmap ${folder} is al in gebruik${holder === null ? '' : ` door proces ${holder}`}. Stop het programma dat de map open heeft, of kies met DATA_DIR een andere map.`, options)
  }
}

export class FolderNotWritableError extends Error {
  override readonly name = 'FolderNotWritableError'
  constructor(path: string, options?: ErrorOptions) {
    super(`In ${path} kan niet worden geschreven. Geef de gebruiker die het programma start rechten op deze map, of kies met DATA_DIR een andere map.`, options)
  }
}

/** The file holds steps that this version does not know. */
export class NewerFolderError extends Error {
  override readonly name = 'NewerFolderError'
  constructor(file: string, what: string, options?: ErrorOptions) {
    super(`${file} is gemaakt door een nieuwere versie van het programma (${what}). Start die nieuwere versie, of zet een reservekopie terug die bij deze versie hoort. Er is niets veranderd.`, options)
  }
}

/** The file, or the log of its last writes, does not hold what was written. Nothing was thrown away. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError'
  constructor(file: string, advice: string, options?: ErrorOptions) {
    super(`${file} is beschadigd. ${advice}`, options)
  }
}

/** Not now: too much waits, or the disk is full. Nothing of the request was kept; the same request may come again. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

/** A read took longer than it was allowed to. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError'
}

/** The text of a file that a spreadsheet or a mail program saved: UTF-8 with or without a mark, else Windows-1252. */
export function textOfFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

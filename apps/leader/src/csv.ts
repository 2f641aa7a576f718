const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** A small table as CSV, with a byte order mark and semicolons, which a Dutch spreadsheet opens in columns. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`
}

/** The same as a file to keep. */
export const csvFile = (rows: readonly (readonly string[])[]): Blob => new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' })

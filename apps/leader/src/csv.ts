const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** A small table as CSV, with a byte order mark and semicolons, which a Dutch spreadsheet opens in columns. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`
}

/** Hands a text to the person at the screen as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

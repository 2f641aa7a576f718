const formula = /^\s*["']?[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** Text that a spreadsheet would read as a formula gets a quote before it. */
export function inert(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

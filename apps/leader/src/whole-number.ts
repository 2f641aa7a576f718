/** A whole number between two bounds as somebody types it, with or without dots between thousands; null when it is none. */
export function wholeNumber(text: string, lowest: number, highest: number): number | null {
  const digits = text.trim().replace(/^(\d{1,3})((?:\.\d{3})+)$/, (all) => all.replaceAll('.', ''))
  if (!/^\d{1,9}$/.test(digits)) return null
  const value = Number(digits)
  return value >= lowest && value <= highest ? value : null
}

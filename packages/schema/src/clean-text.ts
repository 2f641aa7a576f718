/** What old Windows has at 0x80 to 0x9f. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** A text as somebody meant it: a sign of Word or of old Windows as a sign that every letter has, and nothing that cannot be seen except tabs and line ends. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u0080-\u009f]/g, (sign) => windows.charAt(sign.charCodeAt(0) - 0x80).trim())
    .replace(/\r\n|[\r\v\f]/g, '\n')
    .replace(/\p{Co}/gu, '•')
    .replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\ufeff]/gu, '')
}

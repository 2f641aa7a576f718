/** Words of something that is only there when one takes part on a screen. */
const onlyOnScreen = /(?<!op deze )\bpagina|telefoon|toestel|\bklik|browser|\bshift\b|verstu|scherm|\bknop|\blink\b|online|voorlezen|intrek|zes woorden/i

/** Leaves out what only holds on a screen, sentence by sentence; an answer goes with its question. Null when nothing is left. */
export function offScreen(paragraph: string): string | null {
  const kept: string[] = []
  for (const sentence of paragraph.split(/(?<=[.!?])\s+/)) {
    if (!onlyOnScreen.test(sentence)) kept.push(sentence)
    else if (sentence.endsWith('?')) break
  }
  return kept.length === 0 ? null : kept.join(' ')
}

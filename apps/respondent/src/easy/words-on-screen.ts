const spoken = 'h1, h2, p, label, button[data-read]'

/** What somebody sees in a place, one sentence or answer at a time, in the order in which it stands there. */
export function wordsOnScreen(place: Element | null): string[] {
  if (place === null) return []
  return [...place.querySelectorAll<HTMLElement>(spoken)].filter(isSeen).flatMap((element) => {
    const progress = element.querySelector('.progress')?.textContent ?? ''
    const whole = element.textContent ?? ''
    return [progress, whole.replace(progress, '')].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
  })
}

function isSeen(element: HTMLElement): boolean {
  return element.closest('[hidden], .read-aloud, noscript') === null && element.getClientRects().length > 0
}

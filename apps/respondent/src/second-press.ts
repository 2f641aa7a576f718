/** The second press of a double one is not meant for the screen that just came: it must not pass a question, and never send. */
export function ignoreSecondPress(place: HTMLElement): void {
  place.addEventListener('click', (event) => {
    if (event.detail > 1 && event.target instanceof Element && event.target.closest('button') !== null) event.stopImmediatePropagation()
  }, true)
}

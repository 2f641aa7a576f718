let unsent = false

/** While answers are unsent the browser asks before it closes the page. */
export function keepUnsent(value: boolean): void {
  unsent = value
}

export function watchLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (!unsent) return
    event.preventDefault()
    event.returnValue = ''
  })
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
}

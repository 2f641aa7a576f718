let secret = ''

/** Moves the secret of the link from the address bar into memory, where it dies with the page. */
export function takeSecret(): void {
  const found = location.hash.slice(1)
  if (!/^[\w-]{12,128}$/.test(found)) return
  secret = found
  history.replaceState(history.state, '', location.pathname + location.search)
}

export function secretOfLink(): string {
  return secret
}

/** Loads the page again with the whole link, for when the code itself could not be fetched. */
export function openLinkAgain(): void {
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${secret}`)
  location.reload()
}

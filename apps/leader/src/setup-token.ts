let token = ''

/** Takes the one-time token out of the address, so that it stays neither on the screen nor in the history. Called before the router looks. */
export function takeSetupToken(): void {
  if (location.pathname !== '/opzetten' || location.hash.length < 2) return
  token = location.hash.slice(1)
  history.replaceState(null, '', '/opzetten')
}

export const setupToken = (): string => token

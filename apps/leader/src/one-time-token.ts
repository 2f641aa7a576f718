/** Pages that are opened with a link that works once: what stands behind the # is the key. */
const pages = ['/opzetten', '/rondkijken', '/uitnodiging', '/nieuwe-wachtzin'] as const

type Page = (typeof pages)[number]

const tokens = new Map<string, string>()

/** Takes the key out of the address, so that it stays neither on the screen nor in the history. Called before the router looks. */
export function takeOneTimeToken(): void {
  if (!pages.some((page) => page === location.pathname) || location.hash.length < 2) return
  tokens.set(location.pathname, location.hash.slice(1))
  history.replaceState(null, '', location.pathname)
}

/** The key with which a page was opened; empty without one. */
export const oneTimeToken = (page: Page): string => tokens.get(page) ?? ''

/** A link that was used is forgotten. */
export const forgetToken = (page: Page): void => void tokens.delete(page)

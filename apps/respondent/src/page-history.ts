interface Place {
  page: string
  /** So many steps after the start page. */
  depth: number
  /** When this document was loaded; the history of the browser still holds pages of before a reload. */
  loaded: number
}

const loaded = performance.timeOrigin

/** How many steps back the start page is. */
export const stepsFromStart = (): number => (history.state as Place | null)?.depth ?? 0

/** One entry in the history of the browser per page of questions, so that the back button of the phone goes one page back and loses nothing. */
export function enterPage(page: string): void {
  history.pushState({ page, depth: stepsFromStart() + 1, loaded } satisfies Place, '')
}

/** The screen between two pages has no place of its own to go back to: the next page takes over its entry. */
export function enterPageInstead(page: string): void {
  history.replaceState({ page, depth: stepsFromStart(), loaded } satisfies Place, '')
}

/** `onReturn` gets the page somebody went back (or forward) to; null is the start page, or a page of before a reload. */
export function watchHistory(onReturn: (page: string | null) => void): () => void {
  const listen = ({ state }: PopStateEvent) => {
    const place = state as Place | null
    onReturn(place?.loaded === loaded ? place.page : null)
  }
  addEventListener('popstate', listen)
  return () => removeEventListener('popstate', listen)
}

import { lazy, type LazyExoticComponent, type ReactNode } from 'react'

type Page = () => ReactNode

const fetches: (() => Promise<unknown>)[] = []

/** A page whose code comes when somebody first goes there, so that the first screen is there soon. */
export function page<Name extends string>(fetch: () => Promise<Record<Name, Page>>, name: Name): LazyExoticComponent<Page> {
  fetches.push(fetch)
  return lazy<Page>(async () => ({ default: (await fetch())[name] }))
}

const fetchAll = (): void => void Promise.allSettled(fetches.map((fetch) => fetch()))

/** Fetches the code of all pages in a quiet moment: whoever loses the network later can still go to each of them. */
export function fetchPagesWhenQuiet(): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchAll, { timeout: 5000 })
  else setTimeout(fetchAll, 2000)
}

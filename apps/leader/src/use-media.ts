import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now; follows it when it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

/** Room for a menu beside the page; the same width stands in the styles of results. */
export const useWide = (): boolean => useMedia('(min-width: 68rem)')

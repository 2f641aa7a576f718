import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import type { Drawing } from './queries.ts'

const step = 20
const narrowest = 300
const widest = 1200

/** The width a chart gets, in steps, so that dragging a window does not ask the server for every pixel; null before it is measured. */
export function useChartWidth(place: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const measure = (): void => setWidth(Math.min(widest, Math.max(narrowest, Math.floor(element.clientWidth / step) * step)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}

const dark = '(prefers-color-scheme: dark)'

function subscribe(listener: () => void): () => void {
  const media = matchMedia(dark)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

export function useScheme(): Drawing['scheme'] {
  return useSyncExternalStore(subscribe, () => matchMedia(dark).matches) ? 'dark' : 'light'
}

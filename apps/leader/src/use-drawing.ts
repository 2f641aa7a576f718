import { useEffect, useState, type RefObject } from 'react'
import type { Drawing } from './queries.ts'
import { useMedia } from './use-media.ts'

const step = 20
const narrowest = 300
const widest = 1200

/** The width a chart gets, in steps, so that dragging a window does not ask the server for every pixel; null before it is measured. A place that is hidden for a moment keeps its width. */
export function useChartWidth(place: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(Math.min(widest, Math.max(narrowest, Math.floor(element.clientWidth / step) * step)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}

export function useScheme(): Drawing['scheme'] {
  return useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light'
}

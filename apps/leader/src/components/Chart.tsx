import { useEffect, useRef } from 'react'
import { svgElement } from '../svg-element.ts'

/** A chart that the server drew. What it says stands in words beside it and in the table, so that a screen reader passes it over. */
export function Chart({ svg }: { svg: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const drawn = svgElement(svg)
    drawn.setAttribute('aria-hidden', 'true')
    place.current?.replaceChildren(drawn)
  }, [svg])
  return <div ref={place} className="chart" />
}

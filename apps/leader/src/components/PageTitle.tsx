import { useEffect, useRef, type ReactNode } from 'react'
import { app } from '../nl/app.ts'

interface Props {
  /** What stands in the tab of the browser. */
  title: string
  children?: ReactNode
}

let arrivedBefore = false

/** The one h1 of a page: names the tab, and takes the focus when somebody came from another page, so that a screen reader reads where he is. */
export function PageTitle({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – ${app.name}`
  }, [title])
  useEffect(() => {
    if (arrivedBefore) heading.current?.focus({ preventScroll: true })
    arrivedBefore = true
  }, [])
  return <h1 ref={heading} tabIndex={-1}>{children ?? title}</h1>
}

import { useEffect, useRef, type ReactNode } from 'react'

/** The heading of a screen that just came: at the top, and with the focus, so that it is read at once. */
export function FocusedHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus()
  }, [])
  return <h1 ref={heading} tabIndex={-1}>{children}</h1>
}

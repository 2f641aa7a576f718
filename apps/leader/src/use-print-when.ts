import { useEffect, useEffectEvent } from 'react'

/** Prints the page once what should be on paper has been drawn: a chart on paper is drawn for light paper. */
export function usePrintWhen(ready: boolean, done: () => void): void {
  const finished = useEffectEvent(done)
  useEffect(() => {
    if (!ready) return
    const stop = (): void => finished()
    addEventListener('afterprint', stop, { once: true })
    print()
    return () => removeEventListener('afterprint', stop)
  }, [ready])
}

import { useEffect, type RefObject } from 'react'

/** Takes the focus as soon as no dialog holds it: the button that asked is gone with what it took away. */
export function useFocusAfterDialog(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0
    const take = (): void => {
      if (document.querySelector('.overlay') === null) place.current?.focus()
      else frame = requestAnimationFrame(take)
    }
    frame = requestAnimationFrame(take)
    return () => cancelAnimationFrame(frame)
  }, [place])
}

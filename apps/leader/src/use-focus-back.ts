import { useEffect, useState } from 'react'

/** When something that took the focus is gone and the focus is nowhere, it goes back to where it was, as long as that is still there. */
export function useFocusBack(open: boolean): void {
  const [before, setBefore] = useState<Element | null>(null)
  // while this renders, what opens has not taken the focus yet
  if (open && before === null) setBefore(document.activeElement)
  if (!open && before !== null) setBefore(null)
  useEffect(() => {
    if (before === null) return
    return () => {
      requestAnimationFrame(() => requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected) before.focus()
      }))
    }
  }, [before])
}

import { useEffect, useRef } from 'react'

/** Listens to the keyboard of the whole page. A key that is held down counts once, one with Ctrl, Alt or Meta is not ours. */
export function useKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
      latest.current(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** Does the key belong to something that has its own meaning for it: a field, or, for Enter, a button or a link? */
export function belongsElsewhere({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('textarea, input, select') !== null) return true
  return key === 'Enter' && target.closest('button, a') !== null
}

import { useEffect, useEffectEvent } from 'react'

const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"]'

/** Single keys of a whole page, while `on`; never while somebody types, holds another key down, or a dialog lies over the page. */
export function useKeys(on: boolean, pressed: (key: string) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey || event.defaultPrevented || (target instanceof Element && target.closest(typing) !== null)) return
    if (key === 'Enter' && target instanceof Element && target.closest('a, button, summary, label') !== null) return
    if (pressed(key)) event.preventDefault()
  })
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
}

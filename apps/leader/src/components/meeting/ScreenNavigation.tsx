import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { meetingScreens } from '@leidraadspiegel/schema'
import { presentationTexts as texts, screenWords } from '../../nl/meeting.ts'
import { Button } from '../Button.tsx'

interface Props {
  project: string
  /** From 0. */
  at: number
  onGo: (at: number) => void
  search: { organisation: string; wave: string }
}

const typing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"]'

/** From screen to screen: with buttons, by number, and with the arrows while nobody types. */
export function ScreenNavigation({ project, at, onGo, search }: Props) {
  const last = meetingScreens.length - 1
  useEffect(() => {
    const turn = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
      if (altKey || ctrlKey || metaKey || (target instanceof Element && target.closest(typing) !== null)) return
      if (['ArrowRight', 'PageDown'].includes(key) && at < last) onGo(at + 1)
      if (['ArrowLeft', 'PageUp'].includes(key) && at > 0) onGo(at - 1)
    }
    addEventListener('keydown', turn)
    return () => removeEventListener('keydown', turn)
  }, [at, last, onGo])
  return (
    <nav aria-label={texts.screens} className="screens print-hidden">
      <Button onPress={() => onGo(at - 1)} isDisabled={at === 0}>{texts.previous}</Button>
      <ol className="screens__all">
        {meetingScreens.map((screen, index) => (
          <li key={screen}>
            <Link to="/projecten/$project/terugkoppeling/schermen" params={{ project }} search={{ ...search, scherm: String(index + 1) }} replace ignoreBlocker aria-current={index === at ? 'step' : undefined} aria-label={`${index + 1}. ${screenWords[screen]}`} className="screens__one">{index + 1}</Link>
          </li>
        ))}
      </ol>
      <Button look="primary" onPress={() => onGo(at + 1)} isDisabled={at === last}>{texts.next}</Button>
    </nav>
  )
}

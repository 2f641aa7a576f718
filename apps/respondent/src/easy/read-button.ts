import './read-button.css'
import { easyTexts } from './nl.ts'
import { createReader } from './reader.ts'
import { wordsOnScreen } from './words-on-screen.ts'

/** One button that stays in its place on every screen and reads what is there, when somebody asks; away where nothing can be read. */
export function prepareReading(main: HTMLElement): void {
  const reader = createReader()
  if (reader === null) return
  const button = document.createElement('button')
  button.type = 'button'
  const line = document.createElement('p')
  line.className = 'read-aloud'
  line.append(button)

  /** What is being read; null when nothing is. */
  let said: string | null = null
  const onScreen = (): string[] => wordsOnScreen(main.isConnected ? main : null)
  const label = (): void => void (button.textContent = said === null ? easyTexts.read : easyTexts.stopReading)
  const end = (): void => {
    said = null
    label()
  }
  const stop = (): void => {
    reader.stop()
    end()
  }
  button.addEventListener('click', () => {
    if (said !== null) return stop()
    const words = onScreen()
    said = words.join('\n')
    label()
    reader.read(words, end)
  })
  const show = (): void => {
    if (reader.canRead() && line.parentElement !== main && main.isConnected) main.prepend(line)
  }
  // Another screen: the old one is not read on, and leaving in a hurry is silent at once.
  new MutationObserver(() => {
    show()
    if (said !== null && said !== onScreen().join('\n')) stop()
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] })
  addEventListener('pagehide', stop)
  reader.onVoices(show)
  label()
  show()
}

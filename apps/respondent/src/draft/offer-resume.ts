import type { RespondentData } from '@leidraadspiegel/schema'
import { canStretch } from '../words/stretch-words.ts'
import { openLinkAgain } from '../secret.ts'
import { draftTexts } from './nl.ts'
import type { FoundDraft } from './resume-form.ts'

/** Who was here before finds a quiet button below the one to start; the field for the words comes when it is asked for. `go` gives false when the questions cannot be shown now. */
export function offerResume(below: Element, data: RespondentData, go: (found: FoundDraft) => Promise<boolean>): void {
  if (!canStretch()) return
  const texts = draftTexts(data.role).resume
  const place = Object.assign(document.createElement('div'), { id: 'verdergaan', hidden: true })
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: texts.button })
  button.setAttribute('aria-expanded', 'false')
  button.setAttribute('aria-controls', place.id)
  const offer = Object.assign(document.createElement('p'), { className: 'quiet' })
  offer.append(button)
  below.after(offer, place)
  const show = async () => {
    const { makeResumeForm } = await import('./resume-form.ts')
    if (place.childElementCount === 0) place.append(makeResumeForm(data, go))
    place.hidden = !place.hidden
    button.setAttribute('aria-expanded', String(!place.hidden))
    if (!place.hidden) place.querySelector('textarea')?.focus()
  }
  button.addEventListener('click', () => void show().catch(openLinkAgain))
}

import { secretOfLink } from './secret.ts'

/**
 * Links to the same questionnaire in another version or language wait until they can take the secret along, which stands in no address. The
 * other page takes the place of this one, so that going back leads to no page that has lost it.
 */
export function giveSecretAlong(): void {
  for (const waiting of document.querySelectorAll<HTMLElement>('.waiting')) {
    const link = waiting instanceof HTMLAnchorElement ? waiting : waiting.querySelector('a')
    waiting.classList.remove('waiting')
    link?.addEventListener('click', (event) => {
      event.preventDefault()
      const secret = secretOfLink()
      location.replace(secret === '' ? link.href : `${link.href}#${secret}`)
    })
  }
}

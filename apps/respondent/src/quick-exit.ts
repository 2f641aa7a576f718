import { stepsFromStart } from './page-history.ts'

/** Where the page goes when somebody has to leave at once and the link of the server says nothing else. */
const neutralSite = 'https://www.buienradar.nl/'
const presses = 3

/** Blanks the page at once and puts another site in its place; the link "Snel weg" and three times Shift do the same. */
export function watchQuickExit(beforeLeaving: () => void): void {
  const link = document.querySelector<HTMLAnchorElement>('a.leave')
  const leave = () => {
    beforeLeaving()
    document.title = 'Pagina'
    document.body.replaceChildren()
    document.body.className = 'left'
    replaceAll(link?.href ?? neutralSite)
  }
  link?.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  let times: number[] = []
  document.addEventListener('keyup', (event) => {
    times = event.key === 'Shift' ? [...times.filter((time) => event.timeStamp - time < 2000), event.timeStamp] : []
    if (times.length >= presses) leave()
  })
}

/** First back to the step of the start page, so that the back button leads past this questionnaire and not into it. */
function replaceAll(site: string): void {
  const steps = stepsFromStart()
  const go = () => location.replace(site)
  if (steps === 0) return go()
  addEventListener('popstate', go, { once: true })
  setTimeout(go, 150)
  history.go(-steps)
}

import { offerResume } from './draft/offer-resume.ts'
import { textsFor, type Message, type Texts } from './nl.ts'
import { askForPass } from './pass.ts'
import type { RespondentData } from '@leidraadspiegel/schema'
import type { Questionnaire } from './questionnaire.tsx'
import { openLinkAgain, secretOfLink } from './secret.ts'

/** Brings the start button to life; code and questions come in while the page is read. */
export function prepareStart(data: RespondentData): void {
  const main = document.querySelector('main')
  const button = document.getElementById('start')
  if (!main || !(button instanceof HTMLButtonElement)) return
  const words = textsFor(data.role)
  const welcome = enclose(main)
  const place = main.appendChild(document.createElement('div'))
  place.hidden = true
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.setAttribute('role', 'alert')
  button.parentElement?.before(notice)

  const show = (what: 'welcome' | 'questions') => {
    welcome.hidden = what !== 'welcome'
    place.hidden = what !== 'questions'
    document.body.classList.toggle('taking', what === 'questions')
    if (what === 'welcome') headingOf(welcome)?.focus()
  }
  let ready: Promise<Questionnaire> | null = null
  const prepare = () =>
    (ready ??= loadQuestionnaire(data, words, place, () => show('welcome')).catch((error: unknown) => {
      ready = null
      throw error
    }))
  whenIdle(() => void prepare().catch(() => null))

  /** What is said then asks to try again, so the button stays. */
  const mayPass = (code: string) => code === 'fieldwork-paused' || !words.knownProblems.includes(code)
  let admitted = false
  let busy = false
  const label = button.textContent
  const begin = async () => {
    const questionnaire = await prepare().catch(() => null)
    if (questionnaire === null) return 'no-code'
    if (!admitted && !data.preview) {
      const admission = await askForPass(data.cohort, secretOfLink())
      if (admission.kind === 'unreachable') return 'unreachable'
      if (admission.kind === 'refused') {
        const refusal = words.problem(admission.code)
        if (mayPass(admission.code)) notice.textContent = `${refusal.title}. ${refusal.paragraphs.join(' ')}`
        else showMessage(main, refusal)
        return 'refused'
      }
      admitted = true
      questionnaire.begin(admission.pass)
    } else questionnaire.goOn()
    show('questions')
    return 'begun'
  }
  let codeMissing = false
  button.addEventListener('click', () => {
    if (busy) return
    if (codeMissing) return openLinkAgain()
    busy = true
    button.setAttribute('aria-disabled', 'true')
    button.textContent = words.begin.busy
    notice.textContent = ''
    void begin().then((outcome) => {
      busy = false
      codeMissing = outcome === 'no-code'
      button.removeAttribute('aria-disabled')
      button.textContent = outcome === 'begun' ? words.begin.goOn : codeMissing ? words.begin.again : label
      if (codeMissing || outcome === 'unreachable') notice.textContent = words.begin.unreachable
    })
  })
  button.hidden = false
  if (button.parentElement && !data.preview) offerResume(button.parentElement, data, async (found) => {
    const questionnaire = await prepare().catch(() => null)
    if (questionnaire === null) return false
    admitted = true
    button.textContent = words.begin.goOn
    questionnaire.resume(found)
    show('questions')
    return true
  })
}

async function loadQuestionnaire(data: RespondentData, words: Texts, place: HTMLElement, onWelcome: () => void): Promise<Questionnaire> {
  const [{ makeQuestionnaire }, survey] = await Promise.all([import('./questionnaire.tsx'), fetchSurvey(data.surveyUrl)])
  return makeQuestionnaire({ data, words, place, survey, onWelcome })
}

async function fetchSurvey(url: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, { credentials: 'omit' })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return (await response.json()) as Record<string, unknown>
}

function enclose(main: HTMLElement): HTMLElement {
  const welcome = document.createElement('div')
  welcome.append(...main.childNodes)
  main.append(welcome)
  return welcome
}

function showMessage(main: HTMLElement, { title, paragraphs }: Message): void {
  const heading = document.createElement('h1')
  heading.textContent = title
  const texts = paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text }))
  main.replaceChildren(heading, ...texts)
  headingOf(main)?.focus()
}

function headingOf(place: HTMLElement): HTMLElement | null {
  const heading = place.querySelector<HTMLElement>('h1')
  if (heading) heading.tabIndex = -1
  scrollTo(0, 0)
  return heading
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 3000 })
  else setTimeout(work, 300)
}

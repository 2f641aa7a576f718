import { textsFor } from './nl.ts'
import type { RespondentData } from '@leidraadspiegel/schema'

/** One line that stays in sight: the two numbers to call now, and the way to all help lines on this page. */
export function showHelpBar({ role, help }: RespondentData): void {
  const words = textsFor(role).help
  const [first, second] = urgentNumbers(help.lines)
  const bar = document.createElement('nav')
  bar.className = 'help-bar'
  bar.setAttribute('aria-label', words.lead)
  const line = document.createElement('p')
  line.append(words.lead, ' ')
  if (first) line.append(`${words.call} `, call(first, words.call))
  if (second) line.append(` ${words.or} `, call(second, words.call))
  const more = document.createElement('a')
  more.href = '#hulp'
  more.textContent = words.more
  bar.append(line, more)
  document.getElementById('respondent')?.append(bar)
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a[href="#hulp"]') === null) return
    event.preventDefault()
    showAllHelp()
  })
}

export interface UrgentNumber {
  name: string
  phone: string
  tel: string
}

/** 113 and 112, or else the first two lines that can be called. */
export function urgentNumbers(lines: RespondentData['help']['lines']): UrgentNumber[] {
  const callable = lines.filter((line): line is typeof line & UrgentNumber => line.phone !== null && line.tel !== null)
  const known = ['113', '112'].flatMap((number) => callable.find(({ phone }) => phone.split(' ')[0] === number) ?? [])
  return known.length === 2 ? known : callable.slice(0, 2)
}

function call({ name, phone, tel }: UrgentNumber, word: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = telephone(tel)
  link.textContent = shortOf(phone)
  link.setAttribute('aria-label', `${word} ${shortOf(phone)}, ${name}`)
  return link
}

export const telephone = (tel: string): string => `tel:${tel.replace(/^tel:/, '')}`

/** *113* of *113 of 0800-0113*. */
export const shortOf = (phone: string): string => phone.split(' ')[0] ?? phone

/** Without changing the address, which would add a step to the history of the browser. */
function showAllHelp(): void {
  const help = document.getElementById('hulp')
  const heading = help?.querySelector<HTMLElement>('h2') ?? help
  if (!help || !heading) return
  heading.tabIndex = -1
  help.scrollIntoView()
  heading.focus({ preventScroll: true })
}

import { html } from 'hono/html'
import { roles, type HelpLine, type HelpLines, type Role } from '@leidraadspiegel/schema'
import { aboutTheQuestions, callWord, helpHeading } from './nl.ts'
import type { Place } from './ports.ts'
import type { Speech } from './speech.ts'

export interface Help {
  lead: string
  lines: HelpLine[]
}

/** The lines for somebody in this role, with the number of the own organisation and whom to ask about these questions at the end. */
export function helpFor({ lead, lines }: HelpLines, role: Role, { name, crisis, contact }: Place['organisation'], { say }: Pick<Speech, 'say'>): Help {
  const own = (id: string, title: string, text: string): HelpLine[] => (text === '' ? [] : [{ id, name: title, text, ...phoneIn(text), url: null, roles: [role] }])
  return { lead, lines: [...lines.filter((line) => line.roles.includes(role)), ...own('eigen-organisatie', name, crisis), ...own('contactpersoon', say(aboutTheQuestions), contact)] }
}

/** The lines that are for everybody, for a page of which nobody knows whose it is. */
export function helpForAnyone({ lead, lines }: HelpLines): Help {
  const shared = lines.filter((line) => roles.every((role) => line.roles.includes(role)))
  return { lead, lines: shared.length > 0 ? shared : lines }
}

/** A number to call, only when the whole text is one. */
function phoneIn(text: string): Pick<HelpLine, 'phone' | 'tel'> {
  const tel = text.replace(/[\s()-]/g, '')
  return /^\+?\d{3,15}$/.test(tel) ? { phone: text, tel } : { phone: null, tel: null }
}

export function helpBlock({ lead, lines }: Help, { say }: Speech) {
  return html`<aside class="help" id="hulp" aria-labelledby="hulp-kop">
<h2 id="hulp-kop">${say(helpHeading)}</h2>
<p>${lead}</p>
<ul>
${lines.map((line) => html`<li><strong>${line.name}</strong> ${line.text === line.phone ? '' : line.text} ${wayTo(line, say(callWord))}</li>
`)}</ul>
</aside>`
}

function wayTo({ name, phone, tel, url }: HelpLine, call: string) {
  const number = tel === null || phone === null ? '' : html`<a href="${`tel:${tel.replace(/^tel:/, '')}`}">${call} ${phone}</a>`
  const site = url === null ? '' : html`<a href="${url}" rel="noreferrer" aria-label="${`${new URL(url).host.replace(/^www\./, '')}, ${name}`}">${new URL(url).host.replace(/^www\./, '')}</a>`
  return html`<span class="ways">${number} ${site}</span>`
}

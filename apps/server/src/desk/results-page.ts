import { html } from 'hono/html'
import { page, paragraphsOf, type PageParts } from './document.ts'
import { messageHeading, voiceOf } from './nl.ts'
import { noResultsYet, resultsOnPaper, resultsTitle, resultsWords } from './nl-results.ts'
import type { DeskResults } from './ports.ts'
import type { Speech } from './speech.ts'

export interface ResultsFacts {
  found: DeskResults
  code: string
  help: PageParts['help']
  speech: Speech
}

/** What people who took part read about it; words of the server and of the organisation, and no script. What it wrote itself is not translated. */
export function resultsPage({ found, code, help, speech }: ResultsFacts) {
  const { organisation, project, role, page: told } = found
  return page({
    files: { app: null, entry: null },
    help,
    title: resultsTitle,
    place: { organisation, project, fieldwork: { role } },
    speech,
    content: told === null ? notYet(found, speech) : html`${toldOf(told, found, speech)}<p class="quiet"><a href="/u/${code}/uitkomsten.pdf">${speech.say(resultsOnPaper)}</a></p>
`,
  })
}

function toldOf({ said, doing, notYet: later, thanks }: NonNullable<DeskResults['page']>, { organisation, role, wave }: DeskResults, speech: Speech) {
  const words = speech.all(resultsWords[voiceOf[role]])
  const own = speech.language === 'nl' ? '' : html` lang="nl"`
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead.replace('{organisatie}', organisation.name)}</p>
<p class="quiet"${own}>${wave}</p>
<section>
<h2>${words.said}</h2>
<ul${own}>
${said.map(({ text, figure }) => html`<li>${text}${figure === null ? '' : html`<br><small>${figure}</small>`}</li>
`)}</ul>
<p>${words.figures}</p>
</section>
${doing.length === 0 ? '' : html`<section>
<h2>${words.doing}</h2>
<ul${own}>
${doing.map((text) => html`<li>${text}</li>
`)}</ul>
</section>
`}${later.length === 0 ? '' : html`<section>
<h2>${words.notYet}</h2>
<ul${own}>
${later.map(({ text, why }) => html`<li>${text} <strong${speech.language === 'nl' ? '' : html` lang="${speech.language}"`}>${words.why}</strong> ${why}</li>
`)}</ul>
</section>
`}${thanks === '' ? '' : html`<p${own}>${thanks}</p>
`}`
}

function notYet({ state, expectedOn, promised, organisation, role }: DeskResults, speech: Speech) {
  const words = speech.all(noResultsYet[voiceOf[role]])
  const day = expectedOn === null ? '' : new Intl.DateTimeFormat(speech.language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${expectedOn}T00:00:00Z`))
  const when = expectedOn === null ? words.unknown : words.expected.replace('{dag}', day)
  return html`<h1>${words.title}</h1>
${paragraphsOf([...(state === 'withdrawn' ? [words.withdrawn] : []), when])}${promised === '' ? '' : html`<section>
<h2>${speech.say(messageHeading).replace('{organisatie}', organisation.name)}</h2>
<p${speech.language === 'nl' ? '' : html` lang="nl"`}>${promised}</p>
</section>
`}${organisation.contact === '' ? '' : paragraphsOf([words.ask.replace('{contact}', organisation.contact)])}`
}

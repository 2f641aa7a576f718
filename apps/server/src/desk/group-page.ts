import { html } from 'hono/html'
import { page, paragraphsOf, type PageParts } from './document.ts'
import { groupWords } from './nl-group.ts'
import type { Speech } from './speech.ts'

/** The page for a class or a team that takes part together; complete without JavaScript, which only brings the form to life. */
export function groupPage(parts: Pick<PageParts, 'files' | 'help'> & { speech: Speech }) {
  const words = parts.speech.all(groupWords)
  return page({
    ...parts,
    place: null,
    content: html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<form id="groep" class="typed" hidden>
<p><label for="code">${words.label}</label></p>
<p id="code-uitleg" class="hint">${words.hint}</p>
<input id="code" class="code" type="text" maxlength="30" autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false" enterkeyhint="go" aria-describedby="code-uitleg">
<p class="begin"><button>${words.button}</button></p>
</form>
<noscript><p class="notice">${words.withoutScript}</p></noscript>
${words.sections.map(({ heading, paragraphs }) => html`<section>
<h2>${heading}</h2>
${paragraphsOf(paragraphs)}</section>
`)}`,
  })
}

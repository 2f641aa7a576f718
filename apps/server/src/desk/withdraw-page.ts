import { html } from 'hono/html'
import { message, page, paragraphsOf, type PageParts } from './document.ts'
import { withdrawTitle, withdrawWords } from './nl-withdraw.ts'
import type { Speech } from './speech.ts'

/** The page to take back what was sent; complete without JavaScript, which only brings the form to life. */
export function withdrawPage(parts: Pick<PageParts, 'files' | 'help'> & { speech: Speech }) {
  const words = parts.speech.all(withdrawWords)
  return page({
    ...parts,
    place: null,
    content: html`<div id="intrekken-vragen">
<h1>${parts.speech.say(withdrawTitle)}</h1>
<p class="lead">${words.lead}</p>
<form id="intrekken" class="typed" hidden>
<p><label for="woorden">${words.label}</label></p>
<p id="woorden-uitleg" class="hint">${words.hint}</p>
<textarea id="woorden" rows="3" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" aria-describedby="woorden-uitleg"></textarea>
<p class="begin"><button>${words.button}</button></p>
<p>${words.final}</p>
</form>
<noscript><p class="notice">${words.withoutScript}</p></noscript>
<section>
<h2>${words.whoCan.heading}</h2>
${paragraphsOf(words.whoCan.paragraphs)}</section>
</div>
<div id="intrekken-ontvangen" hidden>
${message(words.received)}</div>
<section>
<h2>${words.whatHappens.heading}</h2>
${words.whatHappens.cases.map(({ when, what }) => html`<p><strong>${when}</strong> ${what}</p>
`)}</section>
`,
  })
}

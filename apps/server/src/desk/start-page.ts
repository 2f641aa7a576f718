import { html, raw } from 'hono/html'
import type { StartPage } from '@leidraadspiegel/schema'
import { page, paragraphsOf } from './document.ts'
import { easyVersion, pilotNotice, voiceOf, wholeVersion, withoutScript } from './nl.ts'
import { paperLink } from './nl-paper.ts'
import { withdrawAddress, withdrawTitle } from './nl-withdraw.ts'
import { fillAll, type Fill } from './placeholders.ts'
import type { PageFiles } from './ports.ts'
import { isEasy, jsonForScript, respondentData, type RespondentFacts } from './respondent-data.ts'
import { inLanguage, type Speech } from './speech.ts'

/** What somebody reads before the first question; complete without JavaScript, which only brings the button to life. */
export function startPageOf(facts: RespondentFacts, files: PageFiles) {
  const { place, startPage, fill, help, speech } = facts
  const words = speech.say(withoutScript[voiceOf[place.fieldwork.role]])
  return page({
    files,
    help,
    place,
    speech,
    easy: isEasy(facts.survey),
    head: preloads(files),
    content: html`<h1>${fill(startPage.title)}</h1>
<p class="lead">${fill(startPage.lead)}</p>
${otherVersion(facts)}${place.project.pilot ? html`<p class="notice">${speech.say(pilotNotice)}</p>
` : ''}${sections(startPage, fill, speech)}<p class="begin"><button type="button" id="start" hidden>${fill(startPage.start)}</button></p>
<noscript><p class="notice">${fill(words)}</p></noscript>
${onPaper(facts)}${startPage.exit === null ? '' : html`<p class="quiet"><a href="/m/${place.cohort.id}/past-niet${inLanguage(speech.language)}">${fill(startPage.exit.link)}</a></p>
`}`,
    data: html`<script type="application/json" id="respondent-data">${raw(jsonForScript(respondentData(facts)))}</script>
`,
  })
}

/** Downloads a file, so that nobody leaves this page; on paper it is there in Dutch only. */
function onPaper({ place, survey, speech }: RespondentFacts) {
  if (speech.language !== 'nl') return ''
  return html`<p class="quiet"><a href="/m/${place.cohort.id}${isEasy(survey) ? '/makkelijk' : ''}/papier.pdf">${paperLink}</a></p>
`
}

/** Whoever clicks before the app can take the secret along would lose it; without JavaScript there is nothing to lose. */
function otherVersion({ place, otherVersion }: RespondentFacts) {
  if (otherVersion === null) return ''
  const { easy, questions } = otherVersion
  const link = html`<a href="/m/${place.cohort.id}${easy ? '/makkelijk' : ''}">${(easy ? easyVersion : wholeVersion)(questions)}</a>`
  return html`<p class="version waiting">${link}</p>
<noscript><p class="version">${link}</p></noscript>
`
}

function sections(startPage: StartPage, fill: Fill, { say, language }: Speech) {
  return startPage.sections.flatMap(({ heading, paragraphs, withdraw }) => {
    const texts = fillAll(fill, paragraphs)
    return texts.length === 0 ? [] : [html`<section>
<h2>${fill(heading)}</h2>
${paragraphsOf(texts)}${withdraw === undefined ? '' : html`<p>${fill(withdraw)} <a href="/m/${withdrawAddress}${inLanguage(language)}">${say(withdrawTitle)}</a></p>
`}</section>
`]
  })
}

/** The code that is needed to begin is fetched while the page is read; the questionnaire itself with less haste. */
function preloads({ app }: PageFiles) {
  if (app === null) return ''
  return html`${app.needed.map((href) => html`<link rel="modulepreload" href="${href}">
`)}${app.later.map((href) => html`<link rel="modulepreload" href="${href}" fetchpriority="low">
`)}`
}

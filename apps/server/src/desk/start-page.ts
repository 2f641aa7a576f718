import { html, raw } from 'hono/html'
import { today, type StartPage } from '@leidraadspiegel/schema'
import { page, paragraphsOf } from './document.ts'
import { messageTexts } from './message-texts.ts'
import { easyVersion, messageHeading, newTab, pilotNotice, until, voiceOf, wholeVersion, withoutScript } from './nl.ts'
import { paperLink } from './nl-paper.ts'
import { previewNotice } from './nl-preview.ts'
import { withdrawAddress, withdrawTitle } from './nl-withdraw.ts'
import { fillAll, type Fill } from './placeholders.ts'
import type { PageFiles } from './ports.ts'
import { isEasy, jsonForScript, respondentData, type RespondentFacts } from './respondent-data.ts'
import { inLanguage, type Speech } from './speech.ts'

/** Behind the address of a preview, for the easy version. */
export const versionParameter = 'versie'
export const easyOne = 'makkelijk'

/** What somebody reads before the first question; complete without JavaScript, which only brings the button to life. */
export function startPageOf(facts: RespondentFacts, files: PageFiles) {
  const { place, startPage, fill, help, speech, preview } = facts
  const words = speech.say(withoutScript[voiceOf[place.fieldwork.role]])
  return page({
    files,
    help,
    place,
    speech,
    easy: isEasy(facts.survey),
    preview: preview !== null,
    head: preloads(files),
    content: html`${preview === null ? '' : html`<p class="notice" lang="nl">${previewNotice}</p>
`}<h1>${fill(startPage.title)}</h1>
<p class="lead">${fill(startPage.lead)}</p>
${otherVersion(facts)}${untilWhen(facts)}${place.project.pilot ? html`<p class="notice">${speech.say(pilotNotice)}</p>
` : ''}${message(facts)}${sections(startPage, fill, speech)}<p class="begin"><button type="button" id="start" hidden>${fill(startPage.start)}</button></p>
<noscript><p class="notice">${fill(words)}</p></noscript>
${onPaper(facts)}${startPage.exit === null ? '' : html`<p class="quiet">${beside(`/m/${place.cohort.id}/past-niet`, fill(startPage.exit.link), speech)}</p>
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
function otherVersion({ place, otherVersion, preview }: RespondentFacts) {
  if (otherVersion === null) return ''
  const { easy, questions } = otherVersion
  const address = preview === null ? `/m/${place.cohort.id}${easy ? '/makkelijk' : ''}` : `${preview}${easy ? `?${versionParameter}=${easyOne}` : ''}`
  const link = html`<a href="${address}">${(easy ? easyVersion : wholeVersion)(questions)}</a>`
  return html`<p class="version waiting">${link}</p>
<noscript><p class="version">${link}</p></noscript>
`
}

/** The day stands here to be planned with; on whose clock it ends nobody can tell, so that after it the page says only what holds. */
function untilWhen({ place: { fieldwork: { closesOn } }, speech: { say, language } }: RespondentFacts) {
  if (closesOn === null) return ''
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${closesOn}T00:00:00Z`))
  return html`<p>${today() <= closesOn ? say(until.day).replace('{dag}', day) : say(until.over)}</p>
`
}

/** Says whose words they are; they are not translated. */
function message({ place, fill, speech }: RespondentFacts) {
  const texts = messageTexts(place)
  if (texts.length === 0) return ''
  return html`<section>
<h2>${fill(speech.say(messageHeading))}</h2>
${texts.map((text) => html`<p${speech.language === 'nl' ? '' : html` lang="nl"`}>${text}</p>
`)}</section>
`
}

/** Beside this page and not in its place: the secret of the link is in the memory of this page only. */
function beside(address: string, text: string | null, { say, language }: Speech) {
  return html`<a href="${address}${inLanguage(language)}" target="_blank" rel="noopener noreferrer">${text} ${say(newTab)}</a>`
}

function sections(startPage: StartPage, fill: Fill, speech: Speech) {
  return startPage.sections.flatMap(({ heading, paragraphs, withdraw }) => {
    const texts = fillAll(fill, paragraphs)
    return texts.length === 0 ? [] : [html`<section>
<h2>${fill(heading)}</h2>
${paragraphsOf(texts)}${withdraw === undefined ? '' : html`<p>${fill(withdraw)} ${beside(`/m/${withdrawAddress}`, speech.say(withdrawTitle), speech)}</p>
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

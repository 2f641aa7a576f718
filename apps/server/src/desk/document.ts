import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { helpBlock, type Help } from './help-block.ts'
import { documentTitle, helpHeading, leaveQuickly, pilotMark, type Message } from './nl.ts'
import { previewMark } from './nl-preview.ts'
import type { PageFiles, Place } from './ports.ts'
import { inDutch, type Speech } from './speech.ts'
import { stylesheet } from './stylesheet.ts'

type Html = HtmlEscapedString | Promise<HtmlEscapedString> | string

/** Where somebody lands who has to leave the page at once. */
export const neutralSite = 'https://www.buienradar.nl/'

export interface PageParts {
  files: PageFiles
  help: Help
  content: Html
  /** Whose page it is; null on a page of nobody. */
  place: (Pick<Place, 'organisation' | 'project'> & { fieldwork: Pick<Place['fieldwork'], 'role'> }) | null
  /** In the tab; names no subject. */
  title?: string
  speech?: Speech
  /** In large letters. */
  easy?: boolean
  /** Somebody looks at it beforehand. */
  preview?: boolean
  /** Goes into the head. */
  head?: Html
  /** What the app reads. */
  data?: Html
}

/**
 * The form of every page for respondents: neutral title, who asks, the content, the help lines. Every text is a text node. The app stands
 * on all of them, because it also makes leaving quick.
 */
export function page({ files, help, content, place, title = documentTitle, speech = inDutch, easy = false, preview = false, head = '', data = '' }: PageParts) {
  return html`<!doctype html>
<html lang="${speech.language}"${speech.app === null ? '' : html` data-translations="${speech.app}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<title>${speech.say(title)}</title>
<style>${raw(stylesheet)}</style>
${head}</head>
<body${place === null ? '' : html` class="role-${place.fieldwork.role}${easy ? ' easy' : ''}"`}>
<div id="respondent">
<header>
${place === null ? '' : html`<p class="who"><span class="organisation">${place.organisation.name}</span>${place.project.pilot ? html` <strong class="pilot">${speech.say(pilotMark)}</strong>` : ''}${preview ? html` <strong class="pilot" lang="nl">${previewMark}</strong>` : ''}</p>
`}<p class="ways">${languages(speech, files.app !== null)}<a href="#hulp">${speech.say(helpHeading)}</a> <a class="leave" href="${neutralSite}" rel="noreferrer">${speech.say(leaveQuickly)}</a></p>
</header>
<main>
${content}</main>
${helpBlock(help, speech)}
</div>
${data}${files.app === null ? '' : html`${files.app.styles.map((href) => html`<link rel="stylesheet" href="${href}">
`)}<script type="module" src="${files.app.script}"></script>
`}</body>
</html>
`
}

/** Where there is an app it gives the secret of the link along, and they wait for it. */
function languages({ others }: Speech, isWaiting: boolean) {
  return others.map(({ language, name, href }) => html`<a class="${isWaiting ? 'language waiting' : 'language'}" href="${href}" lang="${language}" hreflang="${language}">${name}</a> `)
}

export function message({ title, paragraphs }: Message) {
  return html`<h1>${title}</h1>
${paragraphsOf(paragraphs)}`
}

export function paragraphsOf(texts: readonly string[]) {
  return texts.map((text) => html`<p>${text}</p>
`)
}

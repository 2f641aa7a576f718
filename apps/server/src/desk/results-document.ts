import type { PageBlock, PageDocument } from '@leidraadspiegel/report'
import { pilotNotice, voiceOf } from './nl.ts'
import { resultsWords } from './nl-results.ts'
import type { ResultsFacts } from './results-page.ts'

/** A name with the shortest way to it. */
function lineOf({ name, text, phone, url }: ResultsFacts['help']['lines'][number]): string {
  const way = phone ?? (url === null ? text : new URL(url).host.replace(/^www\./, ''))
  return way === name ? name : `${name} ${way}`
}

const heading = (text: string): PageBlock => ({ kind: 'heading', text })

/** A page with results on paper, with the help lines. */
export function resultsDocumentOf({ found: { organisation, project, role, wave, page }, help }: ResultsFacts): PageDocument {
  const words = resultsWords[voiceOf[role]]
  const { said = [], doing = [], notYet = [], thanks = '' } = page ?? {}
  return {
    title: words.title,
    organisation: `${organisation.name} · ${wave}`,
    lead: words.lead.replace('{organisatie}', organisation.name),
    pilot: project.pilot ? pilotNotice : null,
    large: role === 'youth',
    blocks: [
      heading(words.said),
      { kind: 'items', items: said.map(({ text, figure }) => ({ title: null, text, small: figure })) },
      { kind: 'text', text: words.figures, soft: true },
      ...(doing.length === 0 ? [] : [heading(words.doing), { kind: 'items' as const, items: doing.map((text) => ({ title: null, text, small: null })) }]),
      ...(notYet.length === 0 ? [] : [heading(words.notYet), { kind: 'items' as const, items: notYet.map(({ text, why }) => ({ title: null, text, small: `${words.why} ${why}` })) }]),
      ...(thanks === '' ? [] : [{ kind: 'text' as const, text: thanks }]),
    ],
    foot: [help.lead, help.lines.map(lineOf).join(' · ')],
  }
}

import { nameOfIndicator, quarterTitle, type Audience, type ContentOfKind, type RecordContent, type RecordKind } from '@leidraadspiegel/schema'
import { formatDay, formatNumber } from './format.ts'
import { evidenceTitles } from './nl/evidence.ts'

const shortly = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)} …` : text)

const audienceWords: Readonly<Record<Audience, string>> = { youth: 'jongeren', parent: 'ouders en naasten', staff: 'medewerkers' }

const titles: { readonly [Kind in RecordKind]: (content: ContentOfKind<Kind>) => string } = {
  improvement: ({ title }) => title,
  action: ({ what }) => what,
  indicator: nameOfIndicator,
  quarter: ({ quarter }) => quarterTitle(quarter),
  reflection: ({ on }) => formatDay(on),
  happening: ({ from, until }) => `${from} – ${until ?? 'nu'}`,
  'change-explanation': ({ text }) => shortly(text),
  coding: ({ question }) => question,
  finding: ({ line }) => line,
  'small-route': () => '',
  'feedback-meeting': ({ wave }) => `meting ${wave}`,
  'board-page': ({ wave }) => `meting ${wave}`,
  'result-page': ({ wave, audience }) => `${audienceWords[audience]}, meting ${wave}`,
  conversations: ({ role, wave }) => evidenceTitles.conversations(role, wave),
  scan: ({ wave }) => evidenceTitles.scan(wave),
  'management-answer': ({ wave }) => evidenceTitles['management-answer'](wave),
  'own-figure': ({ number, unit }) => `${formatNumber(number, undefined)} ${unit}`,
}

/** How something that was written down is called in a list. */
export const titleOfRecord = ({ kind, content }: RecordContent): string => (titles[kind] as (content: unknown) => string)(content)

import { capital, enumerate, number, percent, roleTitles } from '@leidraadspiegel/chart'
import type { PageBlock } from '@leidraadspiegel/report'
import type { MeetingView } from './meeting-view.ts'
import { handOutWords as words } from './nl.ts'
import { sideInWords, themeInWords, toldInWords } from './say.ts'

/** Who took part, as far as it may be told, and which roles are kept back. */
export function tookPartBlocks({ tookPart, notShown }: MeetingView): PageBlock[] {
  const items = tookPart.map(({ role, n, invited, share }) => ({
    title: `${capital(roleTitles[role])}:`,
    text: invited === null || share === null ? words.tookPart(number(n)) : words.invited(number(n), number(invited), percent(share)),
    small: null,
  }))
  return [...(items.length === 0 ? [] : [{ kind: 'items' as const, items }]), ...(notShown.length === 0 ? [] : [{ kind: 'text' as const, text: words.notShown(enumerate(notShown.map((role) => roleTitles[role]))) }])]
}

export function strongBlocks({ strong }: MeetingView): PageBlock[] {
  return [
    ...(strong.length === 0 ? [] : [{ kind: 'items' as const, items: strong.map(({ subject, roles }) => ({ title: subject, text: '', small: `${roles.map(toldInWords).join('. ')}.` })) }]),
    ...(strong.length < 3 ? [{ kind: 'text' as const, text: words.fewerStrong(strong.length) }] : []),
  ]
}

export function differentBlocks({ different }: MeetingView): PageBlock[] {
  return [
    ...(different.length === 0 ? [] : [{ kind: 'items' as const, items: different.map(({ subject, sides: [one, other], isShare }) => ({ title: `${subject}.`, text: `${sideInWords(one, isShare)}. ${sideInWords(other, isShare)}.`, small: null })) }]),
    ...(different.length < 3 ? [{ kind: 'text' as const, text: words.fewerDifferent(different.length) }] : []),
  ]
}

export function togetherBlocks({ collaboration }: Pick<MeetingView, 'collaboration'>): PageBlock[] {
  if (collaboration === null || collaboration.length === 0) return [{ kind: 'text', text: collaboration === null ? words.noNetwork : words.noPartners }]
  return [{ kind: 'text', text: words.togetherMeans, soft: true }, { kind: 'items', items: collaboration.map((theme) => ({ title: `${theme.subject}.`, text: themeInWords(theme), small: null })) }]
}

import { ofKind, type FindingAbout } from '@leidraadspiegel/schema'
import { notOfNetwork, unknownCriterion, type RecordRule } from './rule.ts'

/** An organisation shares the same thing once. */
export const findingRule: RecordRule<'finding'> = {
  complaints({ about, shared }, context) {
    const twice = shared && ofKind(context.others, 'finding').some(({ organisation, content }) => organisation === context.organisation && content.shared && sameThing(content.about) === sameThing(about))
    return [...notOfNetwork(context), ...('criterion' in about ? unknownCriterion(about.criterion, context) : []), ...(twice ? [{ field: 'about', code: 'shared-twice', message: '' }] : [])]
  },
  texts: ({ line, about }) => ({ line, ...(about.of === 'improvement' && about.catalogue === null && { title: about.title }) }),
}

function sameThing(about: FindingAbout): string {
  if (about.of === 'improvement') return `improvement ${about.catalogue ?? about.title.toLowerCase()}`
  return about.of === 'scan' ? `scan ${about.criterion}` : `${about.of} ${about.theme}`
}

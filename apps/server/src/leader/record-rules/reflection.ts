import { reflectionHeadings } from '@leidraadspiegel/schema'
import { unknownCriterion, type RecordRule } from './rule.ts'

/** Looking back is about what was; a meeting without anything said or agreed is none. */
export const reflectionRule: RecordRule<'reflection'> = {
  complaints(content, context) {
    const lines = reflectionHeadings.flatMap((heading) => content[heading])
    return [
      ...lines.flatMap(({ criterion }) => unknownCriterion(criterion, context)),
      ...(content.on > context.day ? [{ field: 'on', code: 'day-ahead', message: content.on }] : []),
      ...(lines.length === 0 && content.agreed === '' ? [{ field: 'successes', code: 'nothing-said', message: '' }] : []),
    ]
  },
  texts: (content) => ({ who: content.who.join('. '), agreed: content.agreed, ...Object.fromEntries(reflectionHeadings.map((heading) => [heading, content[heading].map(({ text }) => text).join('\n')])) }),
}

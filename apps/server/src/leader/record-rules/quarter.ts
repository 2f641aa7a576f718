import { countsFewPeople, ofKind, quarterOf, type QuarterEntry } from '@leidraadspiegel/schema'
import type { Complaint, RecordRule, RuleContext } from './rule.ts'

/** One number for a quarter that has begun, of the organisation whose indicator it is and in its shape. A second one is refused with the first. */
export const quarterRule: RecordRule<'quarter'> = {
  complaints: (content, context) => [...aboutIndicator(content, context), ...aboutQuarter(content, context), ...aboutNumber(content)],
  texts: ({ note }) => ({ note }),
}

const complaint = (field: string, code: string, message = ''): Complaint => ({ field, code, message })

function aboutIndicator({ indicator, number, quarter }: QuarterEntry, { organisation, others }: RuleContext): Complaint[] {
  const found = ofKind(others, 'indicator').find(({ id }) => id === indicator)
  if (found === undefined) return []
  if (found.organisation !== organisation) return [complaint('indicator', 'indicator-elsewhere')]
  if (found.content.measure === 'satisfaction') return [complaint('indicator', 'never-typed')]
  const few = number.measure === 'own' && countsFewPeople(number.value, found.content)
  return [...(few ? [complaint('number', 'few-people', String(number.value))] : []), ...(found.content.measure === number.measure ? [] : [complaint('number', 'other-measure')]), ...(quarter < found.content.since ? [complaint('quarter', 'quarter-before', found.content.since)] : [])]
}

function aboutQuarter({ indicator, quarter }: QuarterEntry, { others, day }: RuleContext): Complaint[] {
  const first = ofKind(others, 'quarter').find(({ content }) => content.indicator === indicator && content.quarter === quarter)
  return [...(quarter > quarterOf(day) ? [complaint('quarter', 'quarter-ahead', quarter)] : []), ...(first === undefined ? [] : [complaint('quarter', 'quarter-twice', first.id)])]
}

const aboutNumber = ({ number }: QuarterEntry): Complaint[] => (number.measure === 'trained' && number.trained > number.staff ? [complaint('number', 'more-than-all')] : [])

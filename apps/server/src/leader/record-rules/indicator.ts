import { countsFewPeople, countsHarm, ofKind, quarterOf, type Indicator } from '@leidraadspiegel/schema'
import type { Complaint, RecordRule, RuleContext } from './rule.ts'

/** Nothing that counts people who were harmed (SV-16), nothing twice, and what partners think of working together only where it is published: in the network. */
export const indicatorRule: RecordRule<'indicator'> = {
  complaints: (content, context) => [...aboutName(content), ...aboutPlace(content, context), ...aboutChange(content, context)],
  texts: ({ name, unit, source }) => ({ name, unit, source }),
}

const complaint = (field: string, code: string, message = ''): Complaint => ({ field, code, message })

function aboutName({ measure, name, unit }: Indicator): Complaint[] {
  if (measure !== 'own') return name === '' && unit === '' ? [] : [complaint('name', 'name-fixed')]
  return [
    ...(name === '' ? [complaint('name', 'name-missing')] : []),
    ...(unit === '' ? [complaint('unit', 'unit-missing')] : []),
    ...(countsHarm(`${name} ${unit}`) ? [complaint('name', 'counts-harm', name)] : []),
  ]
}

function aboutPlace({ measure, name, since }: Indicator, { organisation, others, day }: RuleContext): Complaint[] {
  const same = ofKind(others, 'indicator').some((other) => other.organisation === organisation && other.content.measure === measure && other.content.name.toLowerCase() === name.toLowerCase())
  return [
    ...(measure === 'satisfaction' && organisation !== null ? [complaint('measure', 'of-network-only')] : []),
    ...(same ? [complaint(measure === 'own' ? 'name' : 'measure', 'indicator-twice', name)] : []),
    ...(since > quarterOf(day) ? [complaint('since', 'quarter-ahead', since)] : []),
  ]
}

/** Another measure would make what was filled in mean something else, another name or unit might make people of it; a later first quarter would hide it. */
function aboutChange({ measure, name, unit, since }: Indicator, { before, others }: RuleContext): Complaint[] {
  if (before?.kind !== 'indicator') return []
  const filledIn = ofKind(others, 'quarter').flatMap(({ content }) => (content.indicator === before.id ? [content] : []))
  const first = filledIn.map(({ quarter }) => quarter).toSorted()[0]
  const few = filledIn.some(({ number }) => number.measure === 'own' && countsFewPeople(number.value, { name, unit }))
  return [...(few ? [complaint('unit', 'few-people', unit)] : []), ...(before.content.measure === measure ? [] : [complaint('measure', 'measure-fixed')]), ...(first !== undefined && first < since ? [complaint('since', 'quarter-before', first)] : [])]
}

import type { IndicatorSeries, QuarterOfIndicator } from '@leidraadspiegel/analysis'
import { fewestYoung, nameOfIndicator, ofKind, quarterAfter, quarterOf, quartersBetween, unitOfIndicator, type KeptRecord, type QuarterNumber } from '@leidraadspiegel/schema'

/** What partners said in a wave, as it was published, in the quarter of that day; shares 0–1. */
export interface Satisfaction {
  quarter: string
  share: number
  lower: number | null
  upper: number | null
  n: number
}

interface Known {
  whose: string
  records: readonly KeptRecord[]
  satisfaction: readonly Satisfaction[]
  day: string
}

const mostQuarters = 24

/** An indicator through its quarters, up to the one that runs. A quarter that is over and has no number is missing; where nothing was measured nothing was due. */
export function seriesOf({ id, content }: KeptRecord<'indicator'>, { whose, records, satisfaction, day }: Known): IndicatorSeries {
  const now = quarterOf(day)
  const numbers = new Map(ofKind(records, 'quarter').filter((entry) => entry.content.indicator === id).map((entry) => [entry.content.quarter, entry.content.number]))
  const since = content.since > quarterAfter(now, 1 - mostQuarters) ? content.since : quarterAfter(now, 1 - mostQuarters)
  const quarters = quartersBetween(since, now).map((quarter): QuarterOfIndicator => {
    if (content.measure === 'satisfaction') return { quarter, ...measured(satisfaction.findLast((each) => each.quarter === quarter)) }
    const number = numbers.get(quarter)
    return number === undefined ? { quarter, kind: quarter === now ? 'none' : 'missing' } : { quarter, ...filledIn(number) }
  })
  return { whose, name: nameOfIndicator(content), unit: unitOfIndicator(content), direction: content.direction, target: content.target, source: content.source, quarters }
}

type Filled = Extract<QuarterOfIndicator, { kind: 'value' | 'below' | 'none' }> extends infer Each ? Each extends unknown ? Omit<Each, 'quarter'> : never : never

const alone = { behind: null, n: null, lower: null, upper: null } as const

function filledIn(number: QuarterNumber): Filled {
  switch (number.measure) {
    case 'trained':
      return { kind: 'value', ...alone, value: (number.trained / number.staff) * 100, behind: `${number.trained} van ${number.staff}` }
    case 'reach':
      return number.young === null ? { kind: 'below', bound: fewestYoung } : { kind: 'value', ...alone, value: number.young }
    case 'own':
      return { kind: 'value', ...alone, value: number.value }
  }
}

const percent = (share: number | null): number | null => (share === null ? null : share * 100)

function measured(found: Satisfaction | undefined): Filled {
  if (found === undefined) return { kind: 'none' }
  return { kind: 'value', value: found.share * 100, behind: null, n: found.n, lower: percent(found.lower), upper: percent(found.upper) }
}

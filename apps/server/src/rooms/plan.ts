import type { SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { PlanPorts } from '../leader/index.ts'

/** What a plan is held against. A network may work on every subject; an organisation on those that it can do something about itself. */
export function joinPlan({ improvements, criteria }: Pick<SurveyLibrary, 'improvements' | 'criteria'>): PlanPorts {
  const inOrder = criteria.criteria.toSorted((a, b) => a.order - b.order)
  return { improvements: () => improvements, framework: (level) => inOrder.filter(({ levels }) => level === 'network' || levels.includes(level)) }
}

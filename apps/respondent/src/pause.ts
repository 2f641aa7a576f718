import type { RespondentData } from '@leidraadspiegel/schema'
import type { Model } from 'survey-core'

const withPause: readonly RespondentData['role'][] = ['youth', 'parent']

/** Is the next page the one with the middle question? Before it young people and parents may catch their breath. */
export function isPauseNext(role: RespondentData['role'], model: Model): boolean {
  if (!withPause.includes(role)) return false
  const counts = model.visiblePages.map(({ visibleQuestions }) => visibleQuestions.length)
  const upTo = (pages: number): number => counts.slice(0, pages).reduce((sum, count) => sum + count, 0)
  const middle = upTo(counts.length) / 2
  const done = model.currentPageNo + 1
  return done < counts.length && upTo(done) < middle && upTo(done + 1) >= middle
}

import type { Model } from 'survey-core'
import { sensitiveChoice } from '../sensitive-part.ts'

/** Which question this is, of how many; null on a page that only announces one. Skipping the last one changes no number. */
export function progressOf(model: Model): { number: number; total: number } | null {
  const asked = model.pages.filter((page) => sensitiveChoice({ currentPage: page }) === null)
  const place = asked.indexOf(model.currentPage)
  return place < 0 ? null : { number: place + 1, total: asked.length }
}

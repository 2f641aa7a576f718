/** Words to start a conversation with; conventions, not norms. `from` is the lowest whole score of the band. */
export const bands = [
  { from: 0, title: 'aandacht nodig' },
  { from: 50, title: 'kan beter' },
  { from: 75, title: 'op orde' },
] as const

export type Band = (typeof bands)[number]['title']

/** With fewer questions than this the questions are shown, not a word for all of them. */
export const fewestItems = 3

/** Band of the mean score as it is shown, in whole points; null for a role that got one or two questions. */
export function bandOf(mean: number | null, items: number): Band | null {
  if (mean === null || items < fewestItems) return null
  return bands.findLast(({ from }) => Math.round(mean) >= from)?.title ?? null
}

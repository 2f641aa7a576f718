/** What may be said about the number of people that took part while a fieldwork is not published. */
export type CoarseResponse = { kind: 'share'; percent: number } | { kind: 'at-least'; people: 0 | 5 | 10 }

/** Smallest number of people that one step of the figure stands for: no step can be the act of fewer. */
const peoplePerStep = 5
const smallestStep = 10
const highestShown = 90
const smallestList = 10

/**
 * Coarse response of a cohort (DESIGN 8, trust.md TR-05): of a list of at least 10 with at least 5 taken part the share in steps of 10 %,
 * wider for short lists so that a step is always at least 5 people, and never above 90 %; otherwise fewer than 5, 5 or more, 10 or more.
 */
export function coarseResponse(taken: number, invited: number | null): CoarseResponse {
  const percent = invited !== null && invited >= smallestList && taken >= peoplePerStep ? shareOf(taken, invited) : 0
  if (percent > 0) return { kind: 'share', percent }
  return { kind: 'at-least', people: taken >= 10 ? 10 : taken >= 5 ? 5 : 0 }
}

function shareOf(taken: number, invited: number): number {
  const step = Math.ceil((peoplePerStep * 100) / invited / smallestStep) * smallestStep
  const highest = Math.floor(highestShown / step) * step
  return Math.min(highest, Math.floor((taken * 100) / invited / step) * step)
}

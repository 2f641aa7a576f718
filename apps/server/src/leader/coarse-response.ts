/** What may be said about the number of people that took part while a fieldwork is not published. */
export type CoarseResponse = { kind: 'share'; percent: number } | { kind: 'at-least'; people: 0 | 5 | 10 }

/** Smallest number of people that one step of the figure stands for: no step can be the act of fewer. */
const peoplePerStep = 5
const mostSteps = 10
const smallestList = 10

/**
 * Coarse response of a cohort (DESIGN 8, trust.md TR-05): of a list of at least 10 with at least 5 taken part the share in at most ten
 * steps, each of at least 5 people, written in tens of percents and never above 90 %; otherwise fewer than 5, 5 or more, 10 or more.
 */
export function coarseResponse(taken: number, invited: number | null): CoarseResponse {
  if (invited !== null && invited >= smallestList) return shareOf(taken, invited)
  return { kind: 'at-least', people: taken >= 10 ? 10 : taken >= 5 ? 5 : 0 }
}

function shareOf(taken: number, invited: number): CoarseResponse {
  const step = Math.max(peoplePerStep, Math.ceil(invited / mostSteps))
  const last = Math.floor((invited - peoplePerStep + 1) / step)
  const reached = Math.min(last, Math.floor(taken / step))
  if (reached < firstStep(step)) return { kind: 'at-least', people: taken >= 5 ? 5 : 0 }
  return { kind: 'share', percent: Math.floor((reached * step * 10) / invited) * 10 }
}

/** "5 or more" stands before the first step that is shown; where only a few numbers fit between them, the first step goes into it. */
function firstStep(step: number): number {
  return step === peoplePerStep || step >= 2 * peoplePerStep ? 1 : 2
}

import { scoreThresholds } from '@leidraadspiegel/statistics'

/** With a smaller part of the invited people a result says little about the others; a convention. */
export const lowResponse = 0.5

/** Two waves of which a share of the people differs more than this stand less well beside each other; a convention. */
export const largeShift = 0.25

/** With fewer people in one of two waves there is no verdict about change. */
export const fewestForVerdict = scoreThresholds.minN

/** A share in floating point may be off by a hair. */
const hair = 1e-9

/** Do two shares 0–1 differ so much that their waves stand less well beside each other? */
export const isLargeShift = (then: number, now: number): boolean => Math.abs(now - then) > largeShift + hair

/** People of one organisation and role in two waves. */
export interface LinkedPeople {
  /** Took part in both waves, as their own codes say. */
  linked: number
  /** Everybody then, and everybody now. */
  before: number
  after: number
  minimum: number
}

/**
 * May figures use that these people took part twice? Linked people are a group in both waves, so they, those of then only and those of now
 * only must each be nobody or at least the minimum (class rule). When not, everybody counts as unlinked.
 */
export function mayLink({ linked, before, after, minimum }: LinkedPeople): boolean {
  const isSafe = (n: number): boolean => n === 0 || n >= minimum
  return linked >= minimum && linked <= Math.min(before, after) && isSafe(before - linked) && isSafe(after - linked)
}

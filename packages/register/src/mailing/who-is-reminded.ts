/** Fewer people than this are never told apart from the rest. */
const fewest = 5

/**
 * Who gets a reminder that is meant for those who did not start: only they, when they are at least five and at least five others did start;
 * otherwise everybody. Who sees that somebody got one then never learns something about fewer than five people.
 */
export function whoIsReminded(invited: readonly string[], started: ReadonlySet<string>): ReadonlySet<string> {
  const notStarted = invited.filter((each) => !started.has(each))
  const enough = notStarted.length >= fewest && invited.length - notStarted.length >= fewest
  return new Set(enough ? notStarted : invited)
}

export interface Budget {
  /** True when one could be taken. */
  take(): boolean
  isEmpty(): boolean
}

/**
 * So many at once, and so many more every second, for everybody together: it looks at no network address (a whole school shares one), so
 * that nothing about who asks is kept, not even for a minute.
 */
export function createBudget({ most, perSecond }: { most: number; perSecond: number }, now: () => number = Date.now): Budget {
  let left = most
  let since = now()
  const fill = (): number => {
    const time = now()
    left = Math.min(most, left + (Math.max(0, time - since) / 1000) * perSecond)
    since = time
    return left
  }
  return {
    take() {
      if (fill() < 1) return false
      left -= 1
      return true
    },
    isEmpty: () => fill() < 1,
  }
}

import { obstacleThemes, type ObstacleTheme } from '@leidraadspiegel/schema'
import type { Result } from '../../queries.ts'

export interface AskedTheme {
  n: number
  share: number
  lower: number
  upper: number
}

/** Of every theme how many of the partners named it, in the newest published wave of the network; absent where that is not shown. */
export function askedThemes(result: Pick<Result, 'rows'> | undefined): ReadonlyMap<`${'obstacle' | 'chance'} ${ObstacleTheme}`, AskedTheme> {
  const found = new Map<`${'obstacle' | 'chance'} ${ObstacleTheme}`, AskedTheme>()
  for (const row of result?.rows ?? []) {
    const { kind, theme, n, share, lower, upper } = row
    const known = obstacleThemes.find((each) => each === theme)
    if ((kind !== 'obstacle' && kind !== 'chance') || known === undefined || typeof n !== 'number' || typeof share !== 'number' || typeof lower !== 'number' || typeof upper !== 'number') continue
    if (!found.has(`${kind} ${known}`)) found.set(`${kind} ${known}`, { n, share, lower, upper })
  }
  return found
}

import type { Box } from './layout.ts'

const step = 7

/** Slanted lines that fill a box: what is there and is not shown. */
export function hatchLines({ x, x2, y, y2 }: Box): Box[] {
  const height = y2 - y
  const lines: Box[] = []
  for (let foot = x - height + step; foot < x2; foot += step) {
    const [from, to] = [Math.max(foot, x), Math.min(foot + height, x2)]
    lines.push({ x: from, x2: to, y: y2 - (from - foot), y2: y2 - (to - foot) })
  }
  return lines
}

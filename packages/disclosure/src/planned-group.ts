import type { PlannedKind } from './cost-of.ts'

/** A group somebody wants to see. */
export interface PlannedGroup {
  readonly group: string
  readonly atoms: readonly string[]
  /** What is lost without it, see `costOf`. */
  readonly cost: number
  readonly kind?: PlannedKind
  /** A group without which this one is not shown: a team and `others` go with their organisation. */
  readonly parent?: string | null
  /** Published by an earlier version or wave, its scores only or its details too; cannot be taken back. */
  readonly forced?: 'score' | 'detail'
  /** To be shown at the level of scores at most: its details would have to be counted again. */
  readonly most?: 'score'
}

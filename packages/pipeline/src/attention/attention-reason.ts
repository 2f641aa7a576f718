import type { Role } from '@leidraadspiegel/schema'

/** Why a subject may ask attention; every one is a convention (content.md B.2, 5–7). `none`: it was looked at, and there is no reason. */
export const reasonKinds = { low: 'score onder de 50', unknown: 'veel ‘weet ik niet’', gap: 'rollen zien het anders', scan: 'scan onder de 50', worse: 'minder dan toen', none: 'geen reden' } as const

export type ReasonKind = keyof typeof reasonKinds

/** One reason, or one look without a reason, of a role (null: the organisation itself) on one criterion. */
export interface AttentionReason {
  group: string
  organisation: string
  role: Role | null
  who: string
  roleOrder: number
  otherRole: Role | null
  otherWho: string | null
  wave: number
  baseline: number | null
  criterion: string
  subject: string
  criterionOrder: number
  kind: ReasonKind
  /** A Dutch sentence with the figures; null without a reason. */
  reason: string | null
  /** The smallest number of people behind a figure of the sentence; null for an organisation. */
  n: number | null
  /** Points 0–100, a percentage or a difference, as the sentence tells, with its 95 % interval. */
  value: number | null
  lower: number | null
  upper: number | null
}

/** With this share of 'weet ik niet' or more on one question. */
export const muchUnknown = 0.3

/** What people are about and how many of them were promised to be together. */
export interface OfRole extends Pick<AttentionReason, 'group' | 'organisation' | 'who' | 'roleOrder' | 'wave' | 'criterion' | 'subject' | 'criterionOrder'> {
  role: Role
  minimum: number
}

/** The columns of a reason that say whose it is. */
export const ofRole = ({ group, organisation, role, who, roleOrder, wave, criterion, subject, criterionOrder }: OfRole): Omit<AttentionReason, 'kind' | 'reason' | 'n' | 'value' | 'lower' | 'upper'> =>
  ({ group, organisation, role, who, roleOrder, otherRole: null, otherWho: null, wave, baseline: null, criterion, subject, criterionOrder })

import type { Criterion, Improvement, Improvements } from '@leidraadspiegel/schema'
import { evidenceKey, type Finding } from './finding.ts'

/** An improvement point that somebody may choose: of a subject, with what speaks for it. The system proposes, people decide. */
export interface Proposal {
  criterion: string
  /** Ids in the catalogue that fit this subject; the first one is filled in. */
  points: string[]
  reasons: Finding[]
  /** `middle`: nothing but scores in the middle speaks for it. */
  weight: 'attention' | 'middle'
}

type Kept = Pick<Improvement, 'criterion' | 'catalogue' | 'evidence'>

export interface Framework {
  criteria: readonly Pick<Criterion, 'id' | 'order'>[]
  points: Improvements['improvementPoints']
}

/**
 * What is proposed from these findings: at most one a subject, and none for what somebody already chose or dropped. What has most reasons
 * stands first, then the order of the leidraad; the same findings give the same proposals in whatever order they come.
 */
export function proposalsOf(findings: readonly Finding[], kept: readonly Kept[], { criteria, points }: Framework): Proposal[] {
  const proposals = criteria.flatMap(({ id, order }): (Proposal & { order: number })[] => {
    const reasons = inOrder(findings.filter(({ criterion }) => criterion === id))
    const catalogue = points.filter(({ criterion }) => criterion === id).map((point) => point.id)
    if (reasons.length === 0 || kept.some((each) => isAbout(each, id, catalogue))) return []
    return [{ criterion: id, points: catalogue, reasons, weight: reasons.some(({ kind }) => kind !== 'middle') ? 'attention' : 'middle', order }]
  })
  return proposals.toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || strong(b) - strong(a) || a.order - b.order).map(({ criterion, points: ofSubject, reasons, weight }) => ({ criterion, points: ofSubject, reasons, weight }))
}

const weights: readonly Proposal['weight'][] = ['attention', 'middle']
const kinds: readonly Finding['kind'][] = ['low', 'scan', 'gap', 'unknown', 'worse', 'heard', 'middle']

const strong = ({ reasons }: Proposal): number => reasons.filter(({ kind }) => kind !== 'middle').length

/** A point in own words that rests on nothing answers no proposal. */
const isAbout = ({ criterion, catalogue, evidence }: Kept, id: string, points: readonly string[]): boolean => criterion === id && (evidence.length > 0 || (catalogue !== null && points.includes(catalogue)))

function inOrder(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((finding) => [JSON.stringify([finding.kind, evidenceKey(finding.evidence), finding.sentence]), finding]))
  return [...once].toSorted(([a, one], [b, other]) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || (a < b ? -1 : 1)).map(([, finding]) => finding)
}

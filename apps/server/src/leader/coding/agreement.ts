import type { CodedText } from '@leidraadspiegel/schema'
import { weightedKappa, type Result } from '@leidraadspiegel/statistics'

/** From so many texts that both coded agreement is said; below it, it would be chance. */
export const fewestForAgreement = 10

export interface CodeAgreement {
  code: string
  /** How many texts got this code from both, and from one of them only. */
  both: number
  one: number
  /** Share of the texts about which they chose alike: both the code, or neither. */
  alike: number
  /** Cohen's kappa; undefined when both gave it to every text or both to none. */
  kappa: Result<{ value: number }>
}

export interface Agreement {
  /** Texts that both coded. */
  n: number
  enough: boolean
  /** Share of the texts with the same codes; null when there are too few. */
  same: number | null
  /** Of every code that one of them gave; empty when there are too few. */
  codes: CodeAgreement[]
}

/** How far two people who coded the same texts by themselves chose alike. */
export function agreementOf(first: readonly CodedText[], second: readonly CodedText[]): Agreement {
  const others = new Map(second.map(({ text, codes }) => [text, new Set(codes)]))
  const pairs = first.flatMap(({ text, codes }) => {
    const other = others.get(text)
    return other === undefined ? [] : [[new Set(codes), other] as const]
  })
  const n = pairs.length
  if (n < fewestForAgreement) return { n, enough: false, same: null, codes: [] }
  const given = [...new Set(pairs.flatMap(([one, other]) => [...one, ...other]))].sort()
  return { n, enough: true, same: pairs.filter(([one, other]) => one.size === other.size && [...one].every((code) => other.has(code))).length / n, codes: given.map((code) => agreementAbout(code, pairs)) }
}

function agreementAbout(code: string, pairs: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]): CodeAgreement {
  const count = (one: boolean, other: boolean): number => pairs.filter(([a, b]) => a.has(code) === one && b.has(code) === other).length
  const [both, first, second, neither] = [count(true, true), count(true, false), count(false, true), count(false, false)]
  const found = weightedKappa({ table: [[neither, second], [first, both]] })
  return { code, both, one: first + second, alike: (both + neither) / pairs.length, kappa: found.status === 'ok' ? { status: 'ok', value: found.linear } : found }
}

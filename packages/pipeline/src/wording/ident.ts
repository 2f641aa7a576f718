import type { Wording } from '../analysis.ts'

/**
 * Names what the answers to an item compare with: the first version in which it was asked with the same words and the same scale, or with
 * others of which a later codebook says that they compare. A codebook that is not comparable begins anew.
 */
export function identOf(survey: string, version: number, codebooks: readonly Wording[]): (item: string) => string {
  const versions = codebooks.filter((one) => one.survey === survey && one.version <= version).sort((a, b) => b.version - a.version)
  return (item) => {
    let since = version
    for (const [index, later] of versions.entries()) {
      since = later.version
      const earlier = versions[index + 1]
      if (earlier === undefined || !comparesWith(item, later, earlier)) break
    }
    return `${survey}/${since}/${item}`
  }
}

function comparesWith(item: string, later: Wording, earlier: Wording): boolean {
  const [now, then] = [later.codebook.questions[item], earlier.codebook.questions[item]]
  if (!later.codebook.comparable || now === undefined || then === undefined || !('scale' in now) || !('scale' in then)) return false
  return now.comparesWithEarlier === true || asked(item, later) === asked(item, earlier)
}

function asked(item: string, { titles, codebook: { questions, scales } }: Wording): string {
  const question = questions[item]!
  return JSON.stringify([titles[item] ?? item, 'scale' in question ? [scales[question.scale], question.extra ?? []] : null])
}

import type { Statement } from '@leidraadspiegel/schema'
import type { Selection, Waves } from './analysis.ts'
import { wavesOf } from './narrow.ts'

/** The statements that a selection asks for. A comparison takes the first and the latest of every organisation, or the only one. */
export function narrowStatements(statements: readonly Statement[], waves: Waves, selection: Selection): Statement[] {
  const wanted = statements.filter(({ organisation }) => selection.organisation === undefined || organisation === selection.organisation)
  const appearances = new Map<string, number[]>()
  for (const statement of wanted) appearances.set(keyOf(statement), [...(appearances.get(keyOf(statement)) ?? []), statement.wave.number])
  return wanted
    .filter((statement) => wavesOf((appearances.get(keyOf(statement)) ?? []).map((wave) => ({ wave, shown: true })), waves, selection).includes(statement.wave.number))
    .sort((a, b) => a.wave.number - b.wave.number || (keyOf(a) < keyOf(b) ? -1 : 1))
}

const keyOf = ({ organisation, survey }: Statement): string => `${organisation}/${survey}`

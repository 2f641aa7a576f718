import type { Statement } from '@leidraadspiegel/schema'
import type { Selection, Waves } from './analysis.ts'
import { wavesOf } from './narrow.ts'

const network = 'network'

/** The statements that a selection asks for (of the network all of them). A comparison takes the first and the latest of every organisation, or the only one. */
export function narrowStatements(statements: readonly Statement[], waves: Waves, selection: Selection): Statement[] {
  const wanted = statements.filter(({ organisation }) => selection.organisation === undefined || selection.organisation === network || organisation === selection.organisation)
  const appearances = new Map<string, number[]>()
  for (const statement of wanted) appearances.set(keyOf(statement), [...(appearances.get(keyOf(statement)) ?? []), statement.wave.number])
  const chosen = (statement: Statement): number[] => chosenOf(appearances.get(keyOf(statement)) ?? [], waves, selection)
  return wanted.filter((statement) => chosen(statement).includes(statement.wave.number)).sort((a, b) => a.wave.number - b.wave.number || (keyOf(a) < keyOf(b) ? -1 : 1))
}

function chosenOf(all: readonly number[], waves: Waves, selection: Selection): number[] {
  if (waves !== 'pair') return wavesOf(all.map((wave) => ({ wave, shown: true })), waves, selection)
  const last = selection.wave ?? Math.max(...all)
  return all.includes(last) ? [selection.baseline ?? Math.min(...all), last].filter((wave) => wave <= last) : []
}

const keyOf = ({ organisation, survey }: Statement): string => `${organisation}/${survey}`

/** What an analysis gets of them: whoever asks for the network sees no organisation by itself. What may be counted is judged by what the reader sees whole, so not by these. */
export function asAsked(statements: readonly Statement[], { organisation }: Selection): readonly Statement[] {
  return organisation === network ? statements.filter(({ visible }) => visible !== 'apart').map((statement) => ({ ...statement, visible: 'counted' })) : statements
}

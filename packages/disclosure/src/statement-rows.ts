import { isSeen, minimumOfOrganisations, overOrganisations, statementGroup, type Row, type Statement } from '@leidraadspiegel/schema'

/** Is the row about what organisations say about themselves? Such a row has no role. */
export function isOfStatements({ group, role }: Row): boolean {
  return String(group).startsWith(statementGroup('')) || (group === overOrganisations && role === null)
}

/** May the numbers of a row of statements be shown; or the reason why the row may not be made at all. */
export type StatementVerdict = 'shown' | 'hidden' | { fault: string }

/**
 * A row about one organisation needs its statement whole, of every wave it names. A row over organisations counts (`units`) at least
 * three of those that stated something in every wave it names and may be counted; when one takes the ones away that he sees whole, none is left, or at
 * least three; and it names none of them.
 */
export function judgeStatementRow(row: Row, waves: readonly number[], units: readonly unknown[], statements: readonly Statement[]): StatementVerdict {
  const ofWaves = statements.filter(({ wave }) => waves.includes(wave.number))
  const counted = ofWaves.filter(({ visible }) => visible !== 'apart')
  const [every, whole] = [organisationsIn(counted, waves), organisationsIn(counted.filter(isSeen), waves)]
  if (row['group'] !== overOrganisations)
    return organisationsIn(ofWaves.filter(isSeen), waves).some((organisation) => statementGroup(organisation) === row['group']) ? 'shown' : { fault: `${row['group']} is not seen whole in wave ${waves.join(' and ')}` }
  const named = statements.find(({ organisation, title }) => Object.values(row).some((cell) => cell === title || cell === organisation || cell === statementGroup(organisation)))
  if (named !== undefined) return { fault: `a row over organisations names ${named.organisation}` }
  if (units.some((cell) => Number(cell) > every.length)) return { fault: `it counts more than ${every.length} organisations` }
  const isEnough = (n: unknown): boolean => typeof n === 'number' && n >= minimumOfOrganisations && (every.length === whole.length || n - whole.length >= minimumOfOrganisations)
  return units.length > 0 && units.every(isEnough) ? 'shown' : 'hidden'
}

/** Organisations with a statement in every one of these waves. */
function organisationsIn(statements: readonly Statement[], waves: readonly number[]): string[] {
  const organisations = [...new Set(statements.map(({ organisation }) => organisation))]
  return organisations.filter((id) => waves.every((wave) => statements.some(({ organisation, wave: { number } }) => organisation === id && number === wave)))
}

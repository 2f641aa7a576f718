export const mostTeams = 40
export const longestTeam = 80

/** The teams that stand in a field, one a line; what is empty is none. */
export const teamsOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** What is wrong with a list of teams, or null; a team that differs in capitals alone is the same. */
export type TeamsProblem = { kind: 'many' } | { kind: 'long' } | { kind: 'twice'; team: string }

export function problemOfTeams(teams: readonly string[]): TeamsProblem | null {
  if (teams.length > mostTeams) return { kind: 'many' }
  if (teams.some((team) => team.length > longestTeam)) return { kind: 'long' }
  const twice = teams.find((team, index) => teams.findIndex((other) => other.toLowerCase() === team.toLowerCase()) !== index)
  return twice === undefined ? null : { kind: 'twice', team: twice }
}

import { overOrganisations, roles, type Publication, type Role, type Row } from '@leidraadspiegel/schema'

/** From how many people on these rows are shown, per role that is in them: the highest that anybody behind them was promised. */
export function minimumsOf(publications: readonly Publication[], rows: readonly Row[]): [Role, number][] {
  const groups = new Set(rows.map(({ group }) => group))
  return roles.flatMap((role): [Role, number][] => {
    if (!rows.some((row) => row['role'] === role || row['otherRole'] === role)) return []
    const all = publications.filter((publication) => publication.role === role).flatMap((publication) => publication.groups)
    const behind = groups.has(overOrganisations) ? all : all.filter(({ group }) => groups.has(group))
    return behind.length === 0 ? [] : [[role, Math.max(...behind.map(({ minimum }) => minimum))]]
  })
}

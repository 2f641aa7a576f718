import type { Publication } from '@leidraadspiegel/schema'

export interface OrganisationRow {
  organisation: string
  role: string
  wave: number
  /** Null when it may not be shown. */
  group: string | null
  /** The one that was chosen. */
  own: boolean
}

/** Every organisation that took part, whether it may be shown or not. */
export function organisationsOf(publications: readonly Publication[], selected: string | undefined): OrganisationRow[] {
  return publications.flatMap(({ role, wave, groups, withheld }) => {
    const row = (organisation: string, group: string | null): OrganisationRow => ({ organisation, role, wave: wave.number, group, own: organisation === selected })
    return [
      ...groups.filter(({ kind }) => kind === 'organisation').map(({ organisation, group }) => row(organisation ?? group, group)),
      ...withheld.map(({ organisation }) => row(organisation, null)),
    ]
  })
}

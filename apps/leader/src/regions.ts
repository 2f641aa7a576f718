import type { Organisation } from './queries.ts'

/** The regions that a project knows, by name. */
export const regionsOf = (organisations: readonly Pick<Organisation, 'region'>[]): string[] =>
  [...new Set(organisations.map(({ region }) => region))].filter((region) => region !== '').sort((a, b) => a.localeCompare(b, 'nl'))

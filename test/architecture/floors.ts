export interface Room {
  /** Imports go to a lower floor only. */
  floor: number
  /** May it use Node's own modules? */
  node: boolean
}

/** The floors of the house; `surveys/` is floor 0 and is data. */
export const rooms: Readonly<Record<string, Room>> = {
  'packages/schema': { floor: 1, node: false },
  'packages/statistics': { floor: 1, node: false },
  'packages/database': { floor: 1, node: true },
  'packages/questionnaire': { floor: 2, node: true },
  'packages/register': { floor: 2, node: true },
  'packages/store': { floor: 2, node: true },
  'packages/disclosure': { floor: 2, node: false },
  'packages/chart': { floor: 2, node: false },
  'packages/pipeline': { floor: 3, node: false },
  analysis: { floor: 4, node: false },
  'packages/report': { floor: 4, node: true },
  'apps/server': { floor: 5, node: true },
  'apps/respondent': { floor: 6, node: false },
  'apps/leader': { floor: 6, node: false },
}

/** Rooms of the server that do not know each other; `main.ts` joins them. */
export const routers = ['desk', 'box', 'leader']

export const longestFile = 300

/** Words that name nothing. */
export const forbiddenNames = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'lib', 'core', 'misc', 'base', 'manager', 'service', 'types']

/** The only homes of things that may stand in one place. */
export const homes = {
  environment: ['apps/server/src/config.ts', 'apps/launch/run.mjs'],
  safeTable: ['packages/disclosure/src/protect.ts'],
  registerAndStore: ['apps/server/src/main.ts'],
  sql: ['packages/database/', 'packages/store/', 'packages/register/'],
}

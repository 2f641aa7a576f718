import type { Stand, StepName, TaskName, TaskStand } from '@leidraadspiegel/schema'

/** What a network follows of each organisation: that something was done, never what was found. */
export const boardParts = ['draagvlak', 'trekker', 'scan', 'nulmeting', 'plan'] as const
export type BoardPart = (typeof boardParts)[number]
export type BoardState = 'planned' | 'open' | 'done'
export type BoardStates = Record<BoardPart, BoardState>

export interface BoardRow {
  organisation: string
  name: string
  states: BoardStates
}

/** The rows that somebody may see by name, and of all organisations how many are how far; null for fewer than three. */
export interface Board {
  rows: BoardRow[]
  organisations: number
  all: Record<BoardPart, Record<BoardState, number>> | null
}

const fewest = 3
const scanTask: TaskName = 'protocol-bekeken'

/** What was written down of an organisation: was its scan finished, and are there actions? */
export interface WrittenDown {
  scan: boolean
  actions: boolean
}

/** The five parts of the board, out of the steps of the stappenplan and what was written down; looking at the protocol stands by itself. */
export function boardStatesOf({ steps }: Stand, written: WrittenDown): BoardStates {
  const tasksOf = (name: StepName): TaskStand[] => steps.find(({ step }) => step === name)?.tasks ?? []
  return {
    draagvlak: stateOf(tasksOf('draagvlak')),
    trekker: stateOf(tasksOf('trekkers')),
    scan: written.scan ? 'done' : stateOf(tasksOf('nulmeting').filter(({ task }) => task === scanTask)),
    nulmeting: stateOf(tasksOf('nulmeting').filter(({ task }) => task !== scanTask)),
    plan: begun(stateOf(tasksOf('actieplan')), written.actions),
  }
}

const begun = (state: BoardState, anything: boolean): BoardState => (state === 'planned' && anything ? 'open' : state)

function stateOf(tasks: readonly TaskStand[]): BoardState {
  const needed = tasks.filter((task) => task.needed)
  if (needed.every(({ state }) => state !== 'open')) return 'done'
  return needed.some(({ state }) => state === 'done') ? 'open' : 'planned'
}

/** `seen`: whose row somebody may read by name. */
export function boardOf(all: readonly BoardRow[], seen: (organisation: string) => boolean): Board {
  const count = (part: BoardPart, state: BoardState): number => all.filter(({ states }) => states[part] === state).length
  const counts = boardParts.map((part) => [part, { planned: count(part, 'planned'), open: count(part, 'open'), done: count(part, 'done') }] as const)
  return { rows: all.filter(({ organisation }) => seen(organisation)), organisations: all.length, all: all.length < fewest ? null : (Object.fromEntries(counts) as Record<BoardPart, Record<BoardState, number>>) }
}

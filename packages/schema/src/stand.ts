import type { KeptMark } from './step-mark.ts'
import { tracks, type StepName, type TaskName, type TrackName } from './tracks.ts'

export type TaskState = 'open' | 'done' | 'not-needed'
export type StepState = 'planned' | 'started' | 'done'

export interface TaskStand {
  task: TaskName
  needed: boolean
  state: TaskState
  /** The workspace knows by itself that it is done. */
  known: boolean
  /** What a person said about it last. */
  mark: KeptMark | null
}

export interface StepStand {
  step: StepName
  main: number
  state: StepState
  tasks: TaskStand[]
}

/** How far somebody is on a track: about what was done, never about what was found. */
export interface Stand {
  steps: StepStand[]
  /** The step where one is; null when every step is done. */
  here: StepName | null
  /** What is still needed in that step; null when every step is done. */
  next: TaskName | null
  /** What is still needed in the steps before it. */
  left: TaskName[]
}

/**
 * From what the workspace knows and what people ticked. A step is started with the first needed task, and done with the last. One is at the
 * furthest step that was started, or the one after it when that is done: steps overlap, and what an earlier one still needs is told as left.
 */
export function standOf(track: TrackName, known: ReadonlySet<TaskName>, marks: ReadonlyMap<TaskName, KeptMark>): Stand {
  const steps = tracks[track].map(({ step, main, tasks }): StepStand => {
    const stands = tasks.map(({ task, needed }) => standOfTask(task, needed, known.has(task), marks.get(task) ?? null))
    return { step, main, state: stateOf(stands), tasks: stands }
  })
  const here = hereIn(steps)
  const before = here === -1 ? [] : steps.slice(0, here)
  return { steps, here: steps[here]?.step ?? null, next: steps[here]?.tasks.find(isMissing)?.task ?? null, left: before.flatMap(({ tasks }) => tasks.filter(isMissing).map(({ task }) => task)) }
}

const standOfTask = (task: TaskName, needed: boolean, known: boolean, mark: KeptMark | null): TaskStand => ({ task, needed, known, mark, state: known ? 'done' : (mark?.state ?? 'open') })

const isMissing = ({ needed, state }: TaskStand): boolean => needed && state === 'open'

function stateOf(tasks: readonly TaskStand[]): StepState {
  if (!tasks.some(isMissing)) return 'done'
  return tasks.some(({ needed, state }) => needed && state === 'done') ? 'started' : 'planned'
}

/** -1 when every step is done. */
function hereIn(steps: readonly StepStand[]): number {
  const furthest = steps.findLastIndex(({ state }) => state !== 'planned')
  if (furthest === -1) return 0
  if (steps[furthest]?.state !== 'done') return furthest
  return furthest + 1 < steps.length ? furthest + 1 : steps.findIndex(({ state }) => state !== 'done')
}

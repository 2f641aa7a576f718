import { fieldworkProblem } from '../fieldwork-problem.ts'
import { Problem } from '../problem.ts'
import type { BoxPorts, Slot } from './ports.ts'

/** Why this place takes nothing in now. */
export async function stateProblem(ports: BoxPorts, slot: Slot): Promise<Problem> {
  return fieldworkProblem(await ports.state(slot.cohort)) ?? new Problem('busy')
}

import { randomUUID } from 'node:crypto'
import type { Cohort, Fieldwork } from '@leidraadspiegel/schema'
import { seededRandom } from './random.ts'
import type { Invent, Invented } from './respondents.ts'

export interface FillProgress {
  done: number
  total: number
  /** Why it stopped before the end; null while all is well. */
  failed: string | null
}

export interface FillPorts {
  cohorts(fieldwork: string): Promise<Cohort[]>
  fieldwork(id: string): Promise<Fieldwork>
  openSecret(cohort: string): Promise<string>
  inventIn(fieldwork: Fieldwork): Promise<Invent>
  /** The HTTP door of this server, the same for people and for invented ones. */
  post(path: string, body: unknown): Promise<Response>
}

export interface Fill {
  start(fieldwork: string, perOrganisation: number): Promise<void>
  progress(fieldwork: string): FillProgress | null
  /** Resolves when nothing is being sent any more. */
  settled(): Promise<void>
}

const atOnce = 20

/** Sends invented responses through the desk and the box, in the background; a fieldwork is filled by one run at a time. */
export function createFill(ports: FillPorts): Fill {
  const runs = new Map<string, { progress: FillProgress; work: Promise<void> }>()
  return {
    async start(id, perOrganisation) {
      const earlier = runs.get(id)
      if (earlier !== undefined && earlier.progress.failed === null && earlier.progress.done < earlier.progress.total) return
      const cohorts = await ports.cohorts(id)
      const progress: FillProgress = { done: 0, total: cohorts.length * perOrganisation, failed: null }
      const people = cohorts.flatMap((cohort) => Array.from({ length: perOrganisation }, () => cohort))
      const work = sendAll(ports, await ports.fieldwork(id), people, progress).catch((error: unknown) => {
        progress.failed = error instanceof Error ? error.message : String(error)
      })
      runs.set(id, { progress, work })
    },
    progress: (id) => runs.get(id)?.progress ?? null,
    async settled() {
      await Promise.all([...runs.values()].map(({ work }) => work))
    },
  }
}

async function sendAll(ports: FillPorts, fieldwork: Fieldwork, people: readonly Cohort[], progress: FillProgress): Promise<void> {
  const random = seededRandom(seedOf(fieldwork.id))
  const invent = await ports.inventIn(fieldwork)
  const waiting = [...people]
  const lane = async (): Promise<void> => {
    for (let cohort = waiting.pop(); cohort !== undefined && progress.failed === null; cohort = waiting.pop()) {
      await sendOne(ports, cohort, invent(cohort, random))
      progress.done += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

/** One person: asks for a pass with the open link, hands in the answers. Throws with the problem code when a door stays shut. */
export async function sendOne(ports: Pick<FillPorts, 'openSecret' | 'post'>, cohort: Pick<Cohort, 'id'>, { survey, version, answers }: Invented): Promise<void> {
  const started = await read(await ports.post('/api/desk/start', { cohort: cohort.id, secret: await ports.openSecret(cohort.id) }))
  await read(await ports.post('/api/box/responses', { id: randomUUID(), pass: started['pass'], survey, version, answers }))
}

async function read(response: Response): Promise<Record<string, unknown>> {
  const body = (await response.json()) as Record<string, unknown>
  if (!response.ok) throw new Error(`${String(body['code'])}: ${JSON.stringify(body['problems'] ?? body['detail'] ?? '')}`)
  return body
}

function seedOf(text: string): number {
  return [...text].reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) >>> 0, 7)
}

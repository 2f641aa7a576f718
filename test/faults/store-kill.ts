import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { openDatabase } from '@leidraadspiegel/database'
import type { BoxResponse } from '@leidraadspiegel/schema'
import { openStore, type Store } from '@leidraadspiegel/store'
import { readyOrganisation } from '../packages/store/ready-organisation.ts'
import { bundleProgram } from './bundle-program.ts'
import { startStoreProcess } from './store-process.ts'

export type Ending = 'killed while submitting' | 'stopped neatly' | 'killed while withdrawing' | 'killed while closing'

export interface Round {
  ending: Ending
  acknowledged: number
  /** Stored before the kill, though nobody was told. */
  unheard: number
  /** State of the fieldwork after the next start. */
  found: string
  /** Did the process come to the end of its task before it was killed? */
  finished: boolean
}

/** One fieldwork, everything that was ever sent to it, and what was acknowledged. */
interface Target {
  fieldwork: string
  cohorts: string[]
  sent: Map<string, BoxResponse>
  acknowledged: Set<string>
  /** A response whose withdrawal was interrupted: it may be there or not, until it is asked for again. */
  toWithdraw: BoxResponse | null
}

const atOnce = 200
const inAll = 1_000
/** What a process does after its submissions; it is killed while it does so. */
const tasks = { 'killed while submitting': 'close', 'stopped neatly': 'stop', 'killed while withdrawing': 'withdraw', 'killed while closing': 'close' } as const
const endings = Object.keys(tasks) as Ending[]

/**
 * Rounds of 200 concurrent submissions in a process that is killed while it submits, stops neatly, or is killed while it
 * withdraws a response or closes the fieldwork. After each the folder is opened again and compared with what was acknowledged. Throws at the first difference.
 */
export async function killRounds(rounds: number, report: (round: Round, number: number) => void = () => {}): Promise<Round[]> {
  const folder = await mkdtemp(join(tmpdir(), 'store-kill-'))
  const program = await bundleProgram(new URL('store-child.ts', import.meta.url))
  const done: Round[] = []
  let target: Target | null = null
  let closing = 500
  try {
    for (let number = 0; number < rounds; number += 1) {
      target ??= await inFolder(folder, newTarget)
      const ending = endings[number % endings.length]!
      const { acknowledged, finished } = await run(program.path, folder, target, ending, closing)
      for (const id of acknowledged) target.acknowledged.add(id)
      const started: number = performance.now()
      const round = await inFolder(folder, (store) => compareOpen(store, target!, { ending, acknowledged: acknowledged.length, finished }))
      if (round.found !== 'open') {
        await compareClosed(folder, target)
        closing = Math.max(100, (performance.now() - started) / 2)
        target = null
      }
      done.push(round)
      report(round, number + 1)
    }
    return done
  } finally {
    await program.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

async function inFolder<R>(folder: string, work: (store: Store) => Promise<R>): Promise<R> {
  const database = await openDatabase({ folder })
  try {
    return await work(await openStore(database))
  } finally {
    await database.close()
  }
}

async function newTarget(store: Store): Promise<Target> {
  const project = await store.projects.create({ name: 'Regio Noord', pilot: true }, 'anna')
  for (const name of ['Anker', 'De Brug']) await readyOrganisation(store, project.id, name)
  const wave = await store.waves.create(project.id, { title: 'Nulmeting', fieldworks: [{ role: 'youth', survey: 'youth', version: 1, form: 'full' }] })
  const [fieldwork] = await store.fieldworks.listOfWave(wave.id)
  await store.fieldworks.open(fieldwork!.id)
  const cohorts = await store.cohorts.listOfFieldwork(fieldwork!.id)
  return { fieldwork: fieldwork!.id, cohorts: cohorts.map(({ id }) => id), sent: new Map(), acknowledged: new Set(), toWithdraw: null }
}

function newResponses({ cohorts }: Target): BoxResponse[] {
  return Array.from({ length: inAll }, (_, index) => {
    const id = randomUUID()
    return { id, cohort: cohorts[index % cohorts.length]!, survey: 'youth', version: 1, passHash: randomBytes(32).toString('hex'), withdrawalHash: index === 0 ? randomBytes(32).toString('hex') : null, answers: { sleutel: id, 'jon-01': (index % 5) + 1 } }
  })
}

async function run(program: string, folder: string, target: Target, ending: Ending, closing: number): Promise<{ acknowledged: readonly string[]; finished: boolean }> {
  const responses = newResponses(target)
  for (const response of responses) target.sent.set(response.id, response)
  const child = startStoreProcess(program, { folder, fieldwork: target.fieldwork, responses, atOnce, afterwards: tasks[ending] })
  if (ending === 'stopped neatly') {
    await child.said('stopped')
    await child.ended()
  } else {
    if (ending === 'killed while submitting') await child.stored(randomInt(inAll - atOnce))
    else {
      await child.said('all')
      await sleep(randomInt(Math.ceil(closing)))
    }
    await child.kill()
  }
  if (ending === 'killed while withdrawing') target.toWithdraw = responses[0]!
  return { acknowledged: child.acknowledged, finished: ['closed', 'withdrawn', 'stopped'].some(child.has) }
}

/** In an open box: what was acknowledged is there, a retry of everything stores the rest, and then nothing is there twice. */
async function compareOpen(store: Store, target: Target, told: Pick<Round, 'ending' | 'acknowledged' | 'finished'>): Promise<Round> {
  const { ending } = told
  const { state: found } = await store.fieldworks.get(target.fieldwork)
  await withdrawAgain(store, target)
  const held = await countOf(store, target)
  const round: Round = { ...told, unheard: held - target.acknowledged.size, found }
  if (round.unheard < 0) throw new Error(`${-round.unheard} acknowledged responses are gone (${ending})`)
  if (found !== 'open') return round
  await Promise.all(
    [...target.sent.values()].map(async (response) => {
      const outcome = await store.box.submit(target.fieldwork, response)
      if (target.acknowledged.has(response.id) && outcome !== 'repeated') throw new Error(`acknowledged response ${response.id} was not there (${ending})`)
    }),
  )
  target.acknowledged = new Set(target.sent.keys())
  const total = await countOf(store, target)
  if (total !== target.sent.size) throw new Error(`${total} responses after ${target.sent.size} were handed in (${ending})`)
  return round
}

async function withdrawAgain(store: Store, target: Target): Promise<void> {
  const { toWithdraw, sent, acknowledged } = target
  if (toWithdraw === null) return
  await store.withdraw(toWithdraw.withdrawalHash ?? '')
  sent.delete(toWithdraw.id)
  acknowledged.delete(toWithdraw.id)
  target.toWithdraw = null
}

/** In the answers file: every acknowledged response exactly once, no other more than once, none changed. */
async function compareClosed(folder: string, { fieldwork, sent, acknowledged }: Target): Promise<void> {
  const rows = await answersIn(join(folder, 'answers', `${fieldwork}.duckdb`))
  const found = new Map<string, number>()
  for (const { cohort, answers } of rows) {
    const response = sent.get(JSON.parse(answers).sleutel)
    if (response === undefined || response.cohort !== cohort || JSON.stringify(response.answers) !== answers) throw new Error(`the answers file holds what nobody sent: ${answers}`)
    found.set(response.id, (found.get(response.id) ?? 0) + 1)
  }
  const twice = [...found].find(([, times]) => times > 1)
  if (twice !== undefined) throw new Error(`response ${twice[0]} is there ${twice[1]} times after opening`)
  const lost = [...acknowledged].find((id) => !found.has(id))
  if (lost !== undefined) throw new Error(`acknowledged response ${lost} is gone after opening`)
}

async function answersIn(path: string): Promise<{ cohort: string; answers: string }[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    await connection.run(`attach '${path}' as looked_at (read_only)`)
    const result = await connection.runAndReadAll('select cohort, answers::varchar as answers from looked_at.response')
    return result.getRowObjectsJS() as { cohort: string; answers: string }[]
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function countOf(store: Store, { cohorts }: Target): Promise<number> {
  const counts = await Promise.all(cohorts.map((cohort) => store.box.count(cohort)))
  return counts.reduce((sum, n) => sum + n, 0)
}

if (process.argv[1]?.endsWith('store-kill.ts')) {
  const rounds = Number(process.argv[2] ?? 10)
  const done = await killRounds(rounds, ({ ending, acknowledged, unheard, found, finished }, number) =>
    console.log(`${number}: ${ending}, ${acknowledged} acknowledged, ${unheard} stored unheard, found ${found}${finished ? '' : ', in the middle'}`),
  )
  console.log(`${done.length} rounds, ${done.reduce((sum, round) => sum + round.acknowledged, 0)} acknowledged, none lost, none twice`)
}

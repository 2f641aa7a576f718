import { Hono } from 'hono'
import { z } from 'zod'
import { Id, Pass } from '@leidraadspiegel/schema'
import { createBudget } from '../budget.ts'
import { Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import { stateProblem } from './state-problem.ts'
import type { BoxPorts, Slot } from './ports.ts'

/** Every draft is as large as every other: an initialisation vector, sixteen kilobytes, and the mark of AES-GCM. */
const sealedBytes = 12 + 16_384 + 16
const mostBytes = 24_576
const Locator = z.string().regex(/^[0-9a-f]{64}$/)
const Keeping = z.strictObject({ pass: Pass, locator: Locator, sealed: z.base64() })
const Kept = z.strictObject({ cohort: Id, locator: Locator })
/** A school at once; whoever fills the disk with noise gets no further than what the store keeps of one fieldwork. */
const keepings = { most: 300, perSecond: 2 }

/**
 * Keeps what somebody locked with a code to go on later. A pass has to be shown for keeping, so that only who takes part can do it, and is
 * forgotten at once: with a draft stays nothing but the place that comes from its code.
 */
export function draftRoutes(ports: BoxPorts, now: () => number) {
  const budget = createBudget(keepings, now)
  return new Hono()
    .post('/', jsonBody(Keeping, { limit: mostBytes }), async (context) => {
      const { pass, locator, sealed } = context.req.valid('json')
      const bytes = Buffer.from(sealed, 'base64')
      if (bytes.length !== sealedBytes) throw new Problem('body-refused', { detail: 'sealed: not the size of a draft' })
      const slot = await takingPart(ports, pass.cohort)
      const genuine = await ports.genuine(pass, slot.fieldwork)
      if (genuine === null) throw await stateProblem(ports, slot)
      if (!genuine) throw new Problem('forged-pass')
      if (!budget.take()) throw new Problem('too-many-requests')
      const outcome = await ports.drafts.keep(slot.fieldwork, locator, bytes).catch(async (error: unknown) => {
        throw error instanceof Error && error.name === 'StateError' ? await stateProblem(ports, slot) : error
      })
      if (outcome === 'full') throw new Problem('busy')
      return context.json({ kept: true })
    })
    .post('/open', jsonBody(Kept), async (context) => {
      const { cohort, locator } = context.req.valid('json')
      const slot = await takingPart(ports, cohort)
      const sealed = await ports.drafts.read(slot.fieldwork, locator)
      if (sealed === null) throw new Problem('not-found')
      return context.json({ sealed: Buffer.from(sealed).toString('base64') })
    })
    .post('/remove', jsonBody(Kept), async (context) => {
      const { cohort, locator } = context.req.valid('json')
      const slot = await ports.slot(cohort)
      if (slot !== null) await ports.drafts.remove(slot.fieldwork, locator)
      return context.json({ removed: true })
    })
}

/** Drafts are there as long as the fieldwork is open, also while it stands still. */
async function takingPart(ports: BoxPorts, cohort: string): Promise<Slot> {
  const slot = await ports.slot(cohort)
  if (slot === null) throw new Problem('not-found')
  const state = await ports.state(cohort)
  if (state !== 'open' && state !== 'paused') throw await stateProblem(ports, slot)
  return slot
}

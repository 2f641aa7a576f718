import { Hono } from 'hono'
import { z } from 'zod'
import { Submission, WithdrawalHash, type BoxResponse } from '@leidraadspiegel/schema'
import { createBudget } from '../budget.ts'
import { passHash } from '../pass.ts'
import { answerProblem, Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import { draftRoutes } from './drafts.ts'
import type { BoxPorts, Slot } from './ports.ts'
import { stateProblem } from './state-problem.ts'

const mostBytes = 65_536
const Withdrawal = z.strictObject({ withdrawal: WithdrawalHash })
/** More than a school would ever withdraw; who makes hashes up fills the list of them with no more than this. */
const withdrawals = { most: 200, perSecond: 1 }

/**
 * Takes responses in, mounted under `/api/box`: checks the pass, the survey and every answer, and says received after the response is on disk.
 * A withdrawal always gets the same answer, after the same work: nobody learns whether there was a response.
 */
export function createBox(ports: BoxPorts, now: () => number = Date.now) {
  const budget = createBudget(withdrawals, now)
  const router = new Hono()
  router.onError(answerProblem(ports.report))
  router.use(async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  return router
    .post('/responses', jsonBody(Submission, { limit: mostBytes, exact: true }), async (context) => {
      const submission = context.req.valid('json')
      const slot = await ports.slot(submission.pass.cohort)
      if (slot === null) throw new Problem('forged-pass')
      const response = await checked(ports, slot, submission)
      await ports.submit(slot.fieldwork, response).catch(async (error: unknown) => {
        throw await refusal(ports, slot, error)
      })
      return context.json({ received: true })
    })
    .post('/withdrawals', jsonBody(Withdrawal), async (context) => {
      if (!budget.take()) throw new Problem('too-many-requests')
      await ports.withdraw(context.req.valid('json').withdrawal)
      return context.json({ received: true })
    })
    .route('/drafts', draftRoutes(ports, now))
}

export type BoxRouter = ReturnType<typeof createBox>

async function checked(ports: BoxPorts, slot: Slot, { id, pass, survey, version, answers, withdrawal, ownCode }: Submission): Promise<BoxResponse> {
  const genuine = await ports.genuine(pass, slot.fieldwork)
  if (genuine === null) throw await stateProblem(ports, slot)
  if (!genuine) throw new Problem('forged-pass')
  if (ownCode !== undefined && !slot.ownCode) throw new Problem('body-refused', { detail: 'ownCode: nobody asked for a code here' })
  const accepted = ports.accept(slot, { survey, version }, answers)
  if (accepted === null) throw new Problem('survey-replaced')
  if (!accepted.ok) throw new Problem('answers-refused', { problems: accepted.problems })
  return { id, cohort: pass.cohort, survey, version, passHash: passHash(pass), withdrawalHash: withdrawal ?? null, answers: accepted.answers, ...(ownCode !== undefined && { ownCode }) }
}

async function refusal(ports: BoxPorts, slot: Slot, error: unknown): Promise<unknown> {
  const name = error instanceof Error ? error.name : ''
  if (name === 'AlreadyReceivedError') return new Problem('already-received')
  if (name === 'BusyError') return new Problem('busy')
  return name === 'FieldworkStateError' || name === 'StateError' ? stateProblem(ports, slot) : error
}

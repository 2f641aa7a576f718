import { Hono } from 'hono'
import { today } from '@leidraadspiegel/schema'
import type { RestsOnError } from '@leidraadspiegel/store'
import { sameOrigin } from '../account/index.ts'
import { answerProblem, Problem, type ProblemCode } from '../problem.ts'
import { asked } from './asked.ts'
import { beside } from './beside.ts'
import { coded } from './coding/coded.ts'
import { cohorts } from './cohorts.ts'
import { consents } from './consents.ts'
import { dailyCounts } from './daily-counts.ts'
import { fieldworks } from './fieldworks.ts'
import { figureNotes } from './figure-notes.ts'
import { forecasts } from './forecast.ts'
import { guard, type LeaderEnv } from './guard.ts'
import { organisations } from './organisations.ts'
import { mailings } from './mailings.ts'
import { meeting } from './meeting.ts'
import { network } from './network/network.ts'
import { ownCodes } from './own-codes.ts'
import { ownQuestions } from './own-questions.ts'
import type { LeaderPorts } from './ports.ts'
import { people } from './people.ts'
import { plan } from './plan/plan.ts'
import { posters } from './posters.ts'
import { progress } from './progress/progress.ts'
import { projectLeaders } from './project-leaders.ts'
import { projects } from './projects.ts'
import { records } from './records.ts'
import { recorder } from './recorder.ts'
import { resultFiles } from './result-files.ts'
import { results } from './results.ts'
import { setUp } from './set-up.ts'
import { sheets } from './sheets.ts'
import { signalProtocols } from './signal-protocols.ts'
import { texts } from './texts.ts'
import { tracks } from './tracks.ts'
import { trail } from './trail.ts'
import { waves } from './waves.ts'

/** The workspace of project leaders behind a session, mounted under `/api/leader`. `day` is the calendar day that coarse counts keep. */
export function createLeader(ports: LeaderPorts, day: () => string = today) {
  const counts = dailyCounts(ports.participation, day)
  const answer = answerProblem(ports.report)
  const router = new Hono<LeaderEnv>()
  router.onError((error, context) => answer(problemOf(error), context))
  router.use(async (context, next) => {
    await next()
    if (!['GET', 'HEAD'].includes(context.req.method)) ports.changed()
    context.header('cache-control', 'no-store')
  })
  router.use(sameOrigin(ports.origin))
  router.use(guard(ports))
  router.use(recorder(ports))
  return router
    .route('/', projects(ports, counts, day))
    .route('/', organisations(ports))
    .route('/', consents(ports))
    .route('/', signalProtocols(ports))
    .route('/', projectLeaders(ports))
    .route('/', tracks(ports, day))
    .route('/', sheets(ports))
    .route('/', records(ports, day))
    .route('/', plan(ports, day))
    .route('/', waves(ports))
    .route('/', asked(ports))
    .route('/', setUp(ports))
    .route('/', ownQuestions(ports))
    .route('/', forecasts(ports))
    .route('/', fieldworks(ports, counts))
    .route('/', cohorts(ports))
    .route('/', mailings(ports))
    .route('/', people(ports))
    .route('/', posters(ports))
    .route('/', results(ports))
    .route('/', resultFiles(ports))
    .route('/', figureNotes(ports))
    .route('/', meeting(ports))
    .route('/', beside(ports))
    .route('/', progress(ports, day))
    .route('/', texts(ports))
    .route('/', coded(ports))
    .route('/', network(ports))
    .route('/', ownCodes(ports))
    .route('/', trail(ports))
}

const codeOf: Readonly<Record<string, ProblemCode>> = { StateError: 'wrong-state', ChangedError: 'changed-meanwhile', NotReadyError: 'not-ready' }

/** By name and not by class: the router knows of `store` the types only. */
const isRestsOn = (error: Error): error is RestsOnError => error.name === 'RestsOnError'

function problemOf(error: Error): Error {
  if (isRestsOn(error)) return new Problem('rests-on', { problems: error.records.map(({ id, kind }) => ({ question: id, code: kind, message: id })) })
  const code = codeOf[error.name]
  return code === undefined ? error : new Problem(code, { detail: error.message })
}

export type LeaderRouter = ReturnType<typeof createLeader>

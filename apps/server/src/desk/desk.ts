import { Hono } from 'hono'
import { z } from 'zod'
import { Form, Id, SurveyName } from '@leidraadspiegel/schema'
import { fieldworkProblem } from '../fieldwork-problem.ts'
import { answerProblem, Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import { createPages } from './pages.ts'
import type { DeskPorts } from './ports.ts'
import { surveyFiles, withoutWords } from './survey-files.ts'

const Start = z.strictObject({ cohort: z.string().max(64), secret: z.string().max(128) })
const SurveyAddress = z.object({ survey: SurveyName, version: z.string().regex(/^[1-9]\d{0,5}$/).transform(Number), form: Form, words: z.literal(withoutWords).optional() })

/** Hands out: the questions of a survey and, for who has a link, a pass to answer them once. `pages` goes under `/m`, `api` under `/api/desk`. */
export function createDesk(ports: DeskPorts) {
  const files = surveyFiles()
  const api = new Hono()
  api.onError(answerProblem(ports.report))
  const routes = api
    .get('/surveys/:survey/:version/:form/:words?', async (context) => {
      const address = SurveyAddress.safeParse(context.req.param())
      const survey = address.success ? ports.survey(address.data.survey, address.data.version) : undefined
      if (!address.success || survey === undefined) throw new Problem('unknown-survey')
      if (survey.codebook.minutes[address.data.form] === null) throw new Problem('unknown-survey', { detail: 'no such form' })
      const file = files(survey, address.data.form, address.data.words === undefined)
      const small = /\bbr\b/.test(context.req.header('accept-encoding') ?? '')
      const kept = context.req.query('h') === file.hash
      return context.body(small ? new Uint8Array(await file.brotli()) : file.text, 200, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-store',
        vary: 'accept-encoding',
        ...(small && { 'content-encoding': 'br' }),
      })
    })
    .post('/start', jsonBody(Start), async (context) => {
      const { cohort, secret } = context.req.valid('json')
      const place = Id.safeParse(cohort).success ? await ports.place(cohort) : null
      if (place === null) throw new Problem('unknown-link')
      const shut = fieldworkProblem(place.fieldwork.state)
      if (shut !== null) throw shut
      const redeemed = await ports.redeem({ fieldwork: place.fieldwork.id, cohort, secret })
      if (redeemed === 'unknown') throw new Problem('unknown-link')
      if (redeemed === 'used-up') throw new Problem('used-link')
      const pass = await ports.pass(cohort, place.fieldwork.id)
      if (pass === null) throw new Problem('fieldwork-closed')
      return context.json({ pass }, 200, { 'cache-control': 'no-store' })
    })
  return { api: routes, pages: createPages(ports, files) }
}

export type DeskRouter = ReturnType<typeof createDesk>['api']

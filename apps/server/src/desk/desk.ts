import { Hono } from 'hono'
import { z } from 'zod'
import type { LoadedSurvey } from '@leidraadspiegel/questionnaire'
import { codeInSecret, Form, groupSecret, Id, SurveyName } from '@leidraadspiegel/schema'
import { createBudget } from '../budget.ts'
import { fieldworkProblem } from '../fieldwork-problem.ts'
import { answerProblem, Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import { entryRoute } from './entry.ts'
import { sendKept } from './kept-file.ts'
import { languageFile } from './language-file.ts'
import { createPages } from './pages.ts'
import { createPaperPages } from './paper-pages.ts'
import type { DeskPorts } from './ports.ts'
import { createPreview } from './preview.ts'
import { createResultsPages } from './results-pages.ts'
import { languageParameter, speechOf } from './speech.ts'
import { asksOfAddress, cohortParameter, surveyFiles } from './survey-files.ts'

const Start = z.strictObject({ cohort: z.string().max(64), secret: z.string().max(128) })
const Group = z.strictObject({ code: z.string().max(64) })
/** Wrong group codes: enough for a school in which everybody mistypes, too few to find one of 55 thousand million in two hours. */
const wrongCodes = { most: 300, perSecond: 5 }
const SurveyAddress = z.object({ survey: SurveyName, version: z.string().regex(/^[1-9]\d{0,5}$/).transform(Number), form: Form, asks: z.string().default('').transform((ending) => asksOfAddress.get(ending)) })

/** Hands out: the questions of a survey and, for who has a link, a pass to answer them once. `pages` goes under `/m`, `results` under `/u`, `api` under `/api/desk`; `preview` is for who has a right to look. */
export function createDesk(ports: DeskPorts, now: () => number = Date.now) {
  const files = surveyFiles()
  const guesses = createBudget(wrongCodes, now)
  const groupOf = (typed: string): { cohort: string; code: string } => {
    if (guesses.isEmpty()) throw new Problem('too-many-requests')
    const group = ports.group(typed)
    if (group !== null) return group
    guesses.take()
    throw new Problem('unknown-group')
  }
  const api = new Hono()
  api.onError(answerProblem(ports.report))
  const routes = api
    .get('/surveys/:survey/:version/:form/:asks?', async (context) => {
      const address = SurveyAddress.safeParse(context.req.param())
      const cohort = context.req.query(cohortParameter)
      const survey = address.success ? await surveyAt(ports, address.data, cohort) : undefined
      const asks = address.data?.asks
      if (!address.success || survey === undefined || asks === undefined) throw new Problem('unknown-survey')
      if (survey.codebook.minutes[address.data.form] === null) throw new Problem('unknown-survey', { detail: 'no such form' })
      const speech = speechOf(ports.languages, context.req.query(languageParameter), survey.codebook.role)
      const file = files(survey, address.data.form, asks, speech)
      if (cohort !== undefined && context.req.query('h') !== file.hash) throw new Problem('unknown-survey')
      return sendKept(context, file)
    })
    .get('/languages/:language', async (context) => {
      const language = ports.languages.find((each) => each.language === context.req.param('language'))
      if (language === undefined) throw new Problem('not-found')
      return sendKept(context, languageFile(language))
    })
    .post('/groups', jsonBody(Group), async (context) => {
      const { cohort, code } = groupOf(context.req.valid('json').code)
      return context.json({ cohort, secret: groupSecret(code) }, 200, { 'cache-control': 'no-store' })
    })
    .post('/start', jsonBody(Start), async (context) => {
      const { cohort, secret } = context.req.valid('json')
      const place = Id.safeParse(cohort).success ? await ports.place(cohort) : null
      if (place === null) throw new Problem('unknown-link')
      const shut = fieldworkProblem(place.fieldwork.state)
      if (shut !== null) throw shut
      const code = codeInSecret(secret)
      if (code !== null && groupOf(code).cohort !== cohort) throw new Problem('unknown-group')
      const redeemed = await ports.redeem({ fieldwork: place.fieldwork.id, cohort, secret })
      if (redeemed === 'unknown') throw new Problem('unknown-link')
      if (redeemed === 'used-up') throw new Problem('used-link')
      const pass = await ports.pass(cohort, place.fieldwork.id)
      if (pass === null) throw new Problem('fieldwork-closed')
      return context.json({ pass }, 200, { 'cache-control': 'no-store' })
    })
    .route('/entry', entryRoute(ports))
  return { api: routes, pages: createPages(ports, files, createPaperPages(ports, files)), preview: createPreview(ports, files), results: createResultsPages(ports) }
}

export type DeskRouter = ReturnType<typeof createDesk>['api']

/** Own questions belong to one fieldwork and are given to nobody who cannot name their bytes: before it opens that is only who wrote them. */
async function surveyAt(ports: DeskPorts, { survey, version }: { survey: string; version: number }, cohort: string | undefined): Promise<LoadedSurvey | undefined> {
  if (cohort === undefined) return ports.survey(survey, version)
  const place = Id.safeParse(cohort).success ? await ports.place(cohort) : null
  const asksThis = place?.fieldwork.survey === survey && place.fieldwork.version === version
  return asksThis && place.fieldwork.own !== undefined ? ports.survey(survey, version, place.fieldwork.own) : undefined
}

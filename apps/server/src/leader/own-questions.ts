import { Hono } from 'hono'
import { z } from 'zod'
import { mostOwnQuestions, OwnQuestion, ownQuestionId } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import { Problem } from '../problem.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'

const Body = z.strictObject({ questions: z.array(OwnQuestion).max(mostOwnQuestions) })

/** What a project asks beside the questionnaire: looked at while somebody writes, kept when nothing is wrong, approved by a second person. */
export function ownQuestions(ports: LeaderPorts) {
  const { store } = ports
  return new Hono<LeaderEnv>()
    .post('/fieldworks/:fieldwork/own-questions/check', jsonBody(Body), async (context) => {
      const fieldwork = await store.fieldworks.get(context.req.param('fieldwork'))
      const { questions } = context.req.valid('json')
      const [reasons, answers] = [ports.ownQuestionReasons(fieldwork, questions), ports.ownAnswers(fieldwork, questions)]
      return context.json({ questions: questions.map((_, index) => ({ reasons: reasons[index] ?? [], answers: answers[index] ?? [] })) })
    })
    .put('/fieldworks/:fieldwork/own-questions', jsonBody(Body), async (context) => {
      const fieldwork = await store.fieldworks.get(context.req.param('fieldwork'))
      const { questions } = context.req.valid('json')
      const problems = ports.ownQuestionReasons(fieldwork, questions).flatMap((reasons, index) => reasons.map((message) => ({ question: ownQuestionId(index), code: 'words', message })))
      if (problems.length > 0) throw new Problem('words-refused', { problems })
      return context.json({ fieldwork: await store.ownQuestions.keep(fieldwork.id, questions, context.var.account.id) })
    })
    .post('/fieldworks/:fieldwork/own-questions/approve', jsonBody(Body), async (context) =>
      context.json({ fieldwork: await store.ownQuestions.approve(context.req.param('fieldwork'), context.req.valid('json').questions, context.var.account.id) }))
}

import { Hono } from 'hono'
import { z } from 'zod'
import { markIdentifying } from '@leidraadspiegel/disclosure'
import { Id, type Fieldwork, type Organisation, type Wave } from '@leidraadspiegel/schema'
import type { QuestionTexts } from '@leidraadspiegel/store'
import { jsonBody } from '../validated-body.ts'
import { validQuery } from '../validated-query.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { isOf } from './scope.ts'

const Question = z.strictObject({ organisation: Id, question: z.string().min(1).max(80) })
const Decision = z.strictObject({ text: z.string().regex(/^[0-9a-f]{32}$/), release: z.string().trim().min(1).max(5000).nullable() })
const largestDecision = 32_768

/** `unread`: the term ended before somebody had decided about all of them. */
type TextState = 'too-few' | 'to-read' | 'second-reader' | 'unread' | 'decided'

/** Open answers: which there are, those that somebody has to read, what is decided about them, and what was released. Says no count below ten people. */
export function texts(ports: LeaderPorts) {
  const { store } = ports
  return new Hono<LeaderEnv>()
    .get('/projects/:project/texts', async (context) => {
      const { project, account, scope } = context.var
      const [all, waves] = await Promise.all([store.organisations.list(project), store.waves.list(project)])
      const organisations = all.filter(({ id }) => isOf(scope.organisations, id))
      const lists = await Promise.all(waves.map(async (wave) => textsOfWave(ports, account.id, organisations, wave, await store.fieldworks.listOfWave(wave.id))))
      return context.json({ fieldworks: lists.flat(), helpLines: ports.helpLines() })
    })
    .get('/fieldworks/:fieldwork/texts', validQuery(Question), async (context) => {
      const { account, project, scope } = context.var
      const asked = context.req.valid('query')
      if (!isOf(scope.organisations, asked.organisation)) return context.json({ texts: [] })
      const organisations = await store.organisations.list(project)
      const known = { organisations: organisations.map(({ name }) => name), places: [...new Set(organisations.map(({ region }) => region).filter((region) => region !== ''))] }
      const found = await store.texts.toRead(context.req.param('fieldwork'), { ...asked, account: account.id })
      return context.json({ texts: found.map((text) => ({ ...text, marks: markIdentifying(text.body, known) })) })
    })
    .post('/fieldworks/:fieldwork/texts/decisions', jsonBody(Decision, { limit: largestDecision }), async (context) => {
      const { text, release } = context.req.valid('json')
      await store.texts.decide(context.req.param('fieldwork'), text, { account: context.var.account.id, release, of: context.var.scope.organisations })
      return context.json({ decided: text })
    })
    .get('/fieldworks/:fieldwork/texts/released', async (context) => {
      const released = await store.texts.released(context.req.param('fieldwork'))
      return context.json({ texts: released.filter(({ organisation }) => isOf(context.var.scope.organisations, organisation)) })
    })
}

async function textsOfWave({ store, questionTitle }: LeaderPorts, account: string, organisations: readonly Organisation[], { number, title }: Wave, fieldworks: readonly Fieldwork[]) {
  const lists = await Promise.all(
    fieldworks.map(async (fieldwork) => {
      const list = fieldwork.state === 'published' ? await store.texts.list(fieldwork.id, account) : null
      if (list === null) return []
      const { deleteOn, readers, questions } = list
      const asked = new Set((await store.cohorts.listOfFieldwork(fieldwork.id)).flatMap(({ organisation, words }) => (words ? [organisation] : [])))
      const named = organisations.flatMap(({ id, name }) => {
        const own = questions.filter(({ organisation }) => organisation === id && asked.has(id))
        return own.length === 0 ? [] : [{ organisation: id, name, questions: own.map((each) => ({ ...each, title: questionTitle(fieldwork, each.question), state: stateOf(each) })) }]
      })
      return [{ fieldwork: fieldwork.id, role: fieldwork.role, wave: { number, title }, deleteOn, readers, organisations: named }]
    }),
  )
  return lists.flat()
}

function stateOf({ texts, toRead, toReadAgain, unread }: QuestionTexts): TextState {
  if (texts === null) return 'too-few'
  if (toRead > 0) return 'to-read'
  if (toReadAgain > 0) return 'second-reader'
  return unread > 0 ? 'unread' : 'decided'
}

import { Hono } from 'hono'
import { z } from 'zod'
import { Letter } from '../mail/letter.ts'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import type { MailPorts } from './mail-ports.ts'

const Nothing = z.strictObject({})
const Contacts = z.strictObject({ text: z.string().max(1_000_000) })
const Address = z.strictObject({ address: z.string().trim().min(1).max(254) })
const Kind = z.enum(['invitation', 'reminder'])
const OfKind = z.strictObject({ kind: Kind })
const Preview = z.strictObject({ kind: Kind, letter: Letter })
const Send = z.strictObject({ kind: Kind, to: z.enum(['everyone', 'not-started']) })
const longestList = 2_200_000

/** Addresses, letter and mails of a cohort. Only addresses that were refused come out again: being refused says nothing about answering. */
export function mailings({ mailing }: MailPorts) {
  return new Hono<LeaderEnv>()
    .get('/cohorts/:cohort/mailing', async (context) => context.json(await mailing.view(context.req.param('cohort'), context.var.account.email)))
    .post('/cohorts/:cohort/contacts/preview', jsonBody(Contacts, { limit: longestList }), (context) => context.json(mailing.previewContacts(context.req.param('cohort'), context.req.valid('json').text)))
    .post('/cohorts/:cohort/contacts', jsonBody(Contacts, { limit: longestList }), async (context) => {
      await mailing.addContacts(context.req.param('cohort'), context.req.valid('json').text)
      return context.json({}, 201)
    })
    .post('/cohorts/:cohort/contacts/remove', jsonBody(Address), async (context) => context.json({ removed: await mailing.removeContact(context.req.param('cohort'), context.req.valid('json').address) }))
    .delete('/cohorts/:cohort/contacts', jsonBody(Nothing), async (context) => {
      await mailing.clearContacts(context.req.param('cohort'))
      return context.json({})
    })
    .put('/cohorts/:cohort/letter', jsonBody(Letter), async (context) => {
      await mailing.keepLetter(context.req.param('cohort'), context.req.valid('json'))
      return context.json({})
    })
    .post('/cohorts/:cohort/letter/preview', jsonBody(Preview), async (context) => {
      const { kind, letter } = context.req.valid('json')
      return context.json(await mailing.previewMail(context.req.param('cohort'), kind, letter))
    })
    .post('/cohorts/:cohort/letter/test', jsonBody(OfKind), async (context) => context.json({ delivery: await mailing.test(context.req.param('cohort'), context.req.valid('json').kind, context.var.account.email) }))
    .post('/cohorts/:cohort/mailing/send', jsonBody(Send), async (context) => {
      const { kind, to } = context.req.valid('json')
      await mailing.send(context.req.param('cohort'), kind, to)
      return context.json({}, 202)
    })
    .post('/cohorts/:cohort/mailing/halt', jsonBody(Nothing), async (context) => {
      await mailing.halt(context.req.param('cohort'))
      return context.json({})
    })
    .post('/cohorts/:cohort/outbox', jsonBody(OfKind), async (context) => context.json({ mails: await mailing.outbox(context.req.param('cohort'), context.req.valid('json').kind) }, 201))
    .post('/cohorts/:cohort/outbox/sent', jsonBody(OfKind), async (context) => {
      await mailing.sentByHand(context.req.param('cohort'), context.req.valid('json').kind)
      return context.json({})
    })
}

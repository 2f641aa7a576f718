import * as fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { jsonBody } from '../../../apps/server/src/validated-body.ts'
import { answerProblem } from '../../../apps/server/src/problem.ts'

const faults: unknown[] = []
const Word = z.strictObject({ word: z.string().max(20) })
const Words = z.strictObject({ words: z.array(z.string()) })
const app = new Hono()
  .post('/', jsonBody(Word, { limit: 1000 }), (context) => context.json(context.req.valid('json')))
  .post('/exact', jsonBody(Word, { exact: true }), (context) => context.json(context.req.valid('json')))
  .post('/words', jsonBody(Words), (context) => context.json(context.req.valid('json')))
  .post('/many-words', jsonBody(Words, { keys: 3000 }), (context) => context.json(context.req.valid('json')))
app.onError(answerProblem((error) => void faults.push(error)))

const json = { 'content-type': 'application/json' }
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json, path = '/') => app.request(path, { method: 'POST', body, headers })
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]

describe('a body', () => {
  test('that fits is what the handler gets', async () => {
    const answer = await post('{"word":"hallo"}', { 'content-type': 'Application/JSON; charset=utf-8' })
    expect(await answer.json()).toEqual({ word: 'hallo' })
  })

  test.each([
    ['is no JSON', '{"word":', 400, 'malformed-json'],
    ['is empty', '', 400, 'malformed-json'],
    ['misses a field', '{}', 400, 'body-refused'],
    ['has a field too many', '{"word":"a","more":1}', 400, 'body-refused'],
    ['has __proto__', '{"word":"a","__proto__":{"admin":true}}', 400, 'body-refused'],
    ['has constructor somewhere inside', '{"word":{"a":[{"constructor":1}]}}', 400, 'body-refused'],
    ['is nested too deeply', `{"word":${'['.repeat(40)}${']'.repeat(40)}}`, 400, 'body-refused'],
    ['holds half a character', String.raw`{"word":"\ud800"}`, 400, 'body-refused'],
    ['is too large', JSON.stringify({ word: 'a'.repeat(2000) }), 413, 'body-too-large'],
  ])('that %s is refused', async (_what, body, status, code) => {
    expect(await codeOf(await post(body))).toEqual([status, code])
  })

  test('that is no UTF-8 is refused', async () => {
    expect(await codeOf(await post(new Uint8Array([0x22, 0xff, 0xfe, 0x22])))).toEqual([400, 'malformed-json'])
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])('of kind "%s" is refused', async (kind) => {
    expect(await codeOf(await post('{"word":"a"}', kind === '' ? {} : { 'content-type': kind }))).toEqual([415, 'wrong-content-type'])
  })

  test('is cleaned of what cannot be seen, unless it is read exactly', async () => {
    const typed = { word: '\uf0b7 a\u0000b\u0092\ufeff' }
    expect(await (await post(JSON.stringify(typed))).json()).toEqual({ word: '• ab’' })
    expect(await (await post(JSON.stringify(typed), json, '/exact')).json()).toEqual(typed)
  })

  test('has so many fields, unless it may have more', async () => {
    const words = JSON.stringify({ words: Array.from({ length: 2001 }, () => 'a') })
    expect(await codeOf(await post(words, json, '/words'))).toEqual([400, 'body-refused'])
    expect((await post(words, json, '/many-words')).status).toBe(200)
  })

  test('that claims to be short is measured all the same', async () => {
    const answer = await post(JSON.stringify({ word: 'a'.repeat(2000) }), { ...json, 'content-length': '10' })
    expect(await codeOf(answer)).toEqual([413, 'body-too-large'])
  })

  test('of any kind is answered with 200 or a 4xx', async () => {
    const body = fc.oneof(fc.string(), fc.json(), fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')))
    await fc.assert(fc.asyncProperty(body, async (text) => (await post(text)).status < 500), { numRuns: 1000 })
    expect(faults).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

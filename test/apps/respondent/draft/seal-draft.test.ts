import { pbkdf2Sync } from 'node:crypto'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { draftCodeOf, draftWords, makeDraftCode, type DraftCode } from '../../../../apps/respondent/src/draft/draft-code.ts'
import { openDraft, sealDraft, type Draft } from '../../../../apps/respondent/src/draft/seal-draft.ts'

const words = ['anker', 'baken', 'citroen', 'dorp', 'egel']
const draft = (answers: Draft['answers'] = { 'jon-01': 4 }): Draft => ({
  id: 'b1d0a1c2-93a5-4d4f-9a3e-000000000001', pass: { cohort: 'c234567abcdefgh0', nonce: 'a'.repeat(32), mac: 'b'.repeat(64) }, survey: 'youth', version: 1, page: 'bladzijde-3', answers,
})
const bytesOf = (sealed: string): Buffer => Buffer.from(sealed, 'base64')
const derive = (purpose: string): string => pbkdf2Sync(words.join(' '), `leidraadspiegel/later-verder/${purpose}/1`, 310_000, 32, 'sha256').toString('hex')

let code: DraftCode
beforeAll(async () => void (code = await draftCodeOf(words)))

describe('the code of five words', () => {
  test('leads to a place that anybody can compute from the words, and that is not the key', async () => {
    expect(code.locator).toBe(derive('plaats'))
    const key = await crypto.subtle.importKey('raw', Buffer.from(derive('sleutel'), 'hex'), 'AES-GCM', false, ['decrypt'])
    expect(await openDraft((await sealDraft(draft(), code.key))!, key)).toEqual(draft())
    expect(derive('sleutel')).not.toBe(code.locator)
    expect(code.key.extractable).toBe(false)
  })

  test('is another for everybody', async () => {
    const [one, other] = await Promise.all([makeDraftCode(), makeDraftCode()])
    expect([one.words.length, other.words.length]).toEqual([draftWords, draftWords])
    expect(one.locator).not.toBe(other.locator)
    expect(await openDraft((await sealDraft(draft(), one.key))!, other.key)).toBeNull()
  })
})

describe('a locked draft', () => {
  const answer = fc.oneof(fc.integer(), fc.boolean(), fc.string({ unit: 'grapheme', maxLength: 400 }), fc.array(fc.string({ maxLength: 30 }), { maxLength: 6 }))
  const answers = fc.dictionary(fc.string({ minLength: 1, maxLength: 30 }).filter((name) => name !== '__proto__'), answer, { maxKeys: 8 })

  test('opens as it was, whatever was answered, and has one size', async () => {
    await fc.assert(fc.asyncProperty(answers, async (given) => {
      const sealed = await sealDraft(draft(given), code.key)
      expect(bytesOf(sealed!).length).toBe(16_412)
      expect(await openDraft(sealed!, code.key)).toEqual(draft(JSON.parse(JSON.stringify(given)) as Draft['answers']))
    }), { numRuns: 60 })
  })

  test('is another text each time, and shows nothing of what is in it', async () => {
    const [one, again] = [await sealDraft(draft({ open: 'KANARIE '.repeat(20) }), code.key), await sealDraft(draft({ open: 'KANARIE '.repeat(20) }), code.key)]
    expect(one).not.toBe(again)
    expect([bytesOf(one!).includes('KANARIE'), bytesOf(one!).includes('a'.repeat(32))]).toEqual([false, false])
  })

  test('does not open when a byte of it was changed, cut off or added', async () => {
    const sealed = bytesOf((await sealDraft(draft(), code.key))!)
    await fc.assert(fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = Buffer.from(sealed)
      changed[at] = changed[at]! ^ change
      expect(await openDraft(changed.toString('base64'), code.key)).toBeNull()
    }), { numRuns: 60 })
    for (const wrong of [sealed.subarray(0, -1), Buffer.concat([sealed, Buffer.from('x')]), Buffer.alloc(0)]) expect(await openDraft(wrong.toString('base64'), code.key)).toBeNull()
    expect(await openDraft('geen base64!', code.key)).toBeNull()
  })

  test('is not made of what is too long for the one size', async () => {
    const room = 16_384 - new TextEncoder().encode(JSON.stringify(draft({ open: '' }))).length
    expect(await sealDraft(draft({ open: 'x'.repeat(room) }), code.key)).not.toBeNull()
    expect(await sealDraft(draft({ open: 'x'.repeat(room + 1) }), code.key)).toBeNull()
    expect(await sealDraft(draft({ open: 'é'.repeat(room) }), code.key)).toBeNull()
  })
})

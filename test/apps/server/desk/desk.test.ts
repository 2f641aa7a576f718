import { brotliDecompressSync } from 'node:zlib'
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newId, type FieldworkState } from '@leidraadspiegel/schema'
import { formOf } from '@leidraadspiegel/questionnaire'
import { issuePass } from '../../../../apps/server/src/pass.ts'
import { deskFor, library, placeFor } from './desk-on-paper.ts'

const json = { 'content-type': 'application/json' }

describe('the questions of a survey', () => {
  const { app } = deskFor([])
  const youth = library.latest('youth')
  const url = '/api/desk/surveys/youth/1/full'

  test('are what the form of the survey asks', async () => {
    const answer = await app.request(url)
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(formOf(youth!, 'full'))))
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('may be kept for ever under the address that the start page gives, and only there', async () => {
    const place = placeFor('youth')
    const page = await (await deskFor([place]).app.request(`/m/${place.cohort.id}`)).text()
    const given = /"surveyUrl":"([^"]+)"/.exec(page)?.[1] ?? ''
    expect((await app.request(given)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await app.request(`${url}?h=0000000000000000`)).headers.get('cache-control')).toBe('no-store')
  })

  test.each([[null, 'full/without-age', false], [29, 'full/without-age', false], [30, 'full', true]] as const)('for %s invited young people stand under %s (SV-33)', async (invited, ending, asked) => {
    const place = placeFor('youth')
    const page = await (await deskFor([{ ...place, cohort: { ...place.cohort, invited } }]).app.request(`/m/${place.cohort.id}`)).text()
    const given = /"surveyUrl":"([^"]+)"/.exec(page)?.[1] ?? ''
    expect(given).toMatch(new RegExp(`^/api/desk/surveys/youth/1/${ending}\\?h=`))
    expect((await (await app.request(given)).text()).includes('jon-leeftijd')).toBe(asked)
  })

  test('are sent small', async () => {
    const answer = await app.request(url, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(JSON.parse(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString())).toHaveProperty('pages')
  })

  test.each(['/api/desk/surveys/nothing/1/full', '/api/desk/surveys/youth/99/full', '/api/desk/surveys/youth/0/full', '/api/desk/surveys/youth/1/half', '/api/desk/surveys/..%2f..%2fetc/1/full', '/api/desk/surveys/__proto__/1/full', '/api/desk/surveys/youth/1/full/constructor'])('%s does not exist', async (address) => {
    const answer = await app.request(address)
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, 'unknown-survey'])
  })

  test('have no short form where the questionnaire has none', async () => {
    const whole = library.list().find(({ codebook }) => codebook.minutes.core === null)
    expect((await app.request(`/api/desk/surveys/${whole?.survey}/1/full`)).status).toBe(200)
    expect((await app.request(`/api/desk/surveys/${whole?.survey}/1/core`)).status).toBe(404)
  })
})

describe('asking for a pass', () => {
  const key = randomBytes(32)
  const ask = async (redeemed: 'first' | 'again' | 'open' | 'used-up' | 'unknown', state: FieldworkState = 'open') => {
    const place = placeFor('youth', state)
    const asked: unknown[] = []
    const { app } = deskFor([place], {
      redeem: async (input) => {
        asked.push(input)
        return redeemed
      },
      pass: async (cohort) => issuePass(cohort, key),
    })
    const answer = await app.request('/api/desk/start', { method: 'POST', headers: json, body: JSON.stringify({ cohort: place.cohort.id, secret: 'a-secret' }) })
    return { place, asked, answer, body: (await answer.json()) as any }
  }

  test.each(['first', 'again', 'open'] as const)('with a link that is good (%s) gives one', async (redeemed) => {
    const { place, asked, answer, body } = await ask(redeemed)
    expect(answer.status).toBe(200)
    expect(body).toEqual({ pass: { cohort: place.cohort.id, nonce: expect.stringMatching(/^[0-9a-f]{32}$/), mac: expect.stringMatching(/^[0-9a-f]{64}$/) } })
    expect(asked).toEqual([{ fieldwork: place.fieldwork.id, cohort: place.cohort.id, secret: 'a-secret' }])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test.each([['unknown', 404, 'unknown-link'], ['used-up', 410, 'used-link']] as const)('with a link that is %s gives %i', async (redeemed, status, code) => {
    const { answer, body } = await ask(redeemed)
    expect([answer.status, body.code]).toEqual([status, code])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  test.each<[FieldworkState, string]>([['draft', 'fieldwork-not-open'], ['paused', 'fieldwork-paused'], ['closing', 'fieldwork-closed'], ['closed', 'fieldwork-closed'], ['published', 'fieldwork-closed']])('of a fieldwork that is %s uses no link up', async (state, code) => {
    const { asked, answer, body } = await ask('first', state)
    expect([answer.status, body.code]).toEqual([409, code])
    expect(asked).toEqual([])
  })

  test('for a cohort that is not there is an unknown link', async () => {
    for (const cohort of [newId(), 'nonsense', '']) {
      const answer = await deskFor([]).app.request('/api/desk/start', { method: 'POST', headers: json, body: JSON.stringify({ cohort, secret: 'x' }) })
      expect([answer.status, ((await answer.json()) as any).code]).toEqual([404, 'unknown-link'])
    }
  })
})

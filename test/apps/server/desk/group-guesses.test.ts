import { expect, test } from 'vitest'
import { deskFor, placeFor } from './desk-on-paper.ts'

test('guessing a group code is slowed down for everybody together, on its page and at the start alike, and soon the right code works again', async () => {
  let time = 0
  const place = placeFor('youth')
  const code = '7KCM-4RWX'
  const { app } = deskFor([place], { group: (typed) => (typed === code ? { cohort: place.cohort.id, code } : null) }, () => time)
  const post = async (path: string, body: unknown) => (await app.request(`/api/desk/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).status
  const right = () => post('groups', { code })
  for (let turn = 0; turn < 150; turn += 1) {
    expect(await post('groups', { code: '9999-9999' })).toBe(404)
    expect(await post('start', { cohort: place.cohort.id, secret: 'groep-9999-9999' })).toBe(404)
  }
  expect([await right(), await post('start', { cohort: place.cohort.id, secret: `groep-${code}` })]).toEqual([429, 429])
  time += 1_000
  for (let turn = 0; turn < 500; turn += 1) expect(await right()).toBe(200)
  for (let turn = 0; turn < 5; turn += 1) expect(await post('groups', { code: '9999-9999' })).toBe(404)
  expect(await right()).toBe(429)
})

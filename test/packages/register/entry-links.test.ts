import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesOf, newRegister, type OpenedRegister } from './register-folder.ts'

const fieldwork = 'f1e1d1w0rk000001'
const otherFieldwork = 'f1e1d1w0rk000002'
const cohort = 'c0h0rt0000000001'
const otherCohort = 'c0h0rt0000000002'

let opened: OpenedRegister
beforeEach(async () => {
  opened = await newRegister()
})
afterEach(() => opened.close())

const links = () => opened.register.entryLinks

describe('a link for who types in paper answers', () => {
  test('is there only when somebody made it, and stays the same, after a restart too', async () => {
    expect(links().secretOf(cohort)).toBeNull()
    const [secret, again] = await Promise.all([links().make({ fieldwork, cohort }), links().make({ fieldwork, cohort })])
    expect(again).toBe(secret)
    await opened.reopen()
    expect(links().secretOf(cohort)).toBe(secret)
    expect(links().isSecretOf(cohort, secret.toUpperCase())).toBe(true)
  })

  test('is unknown as a link to take part with, and the links to take part with do not open it', async () => {
    const secret = await links().make({ fieldwork, cohort })
    expect(await opened.register.redeem({ fieldwork, cohort, secret })).toBe('unknown')
    const open = await opened.register.openSecret(cohort)
    const [personal] = await opened.register.invite({ fieldwork, cohort, count: 1 })
    expect([open, personal!, '', '0'.repeat(26), 'x'.repeat(100_000)].map((each) => links().isSecretOf(cohort, each))).toEqual([false, false, false, false, false])
  })

  test('is of one cohort', async () => {
    const secret = await links().make({ fieldwork, cohort })
    expect(links().isSecretOf(otherCohort, secret)).toBe(false)
    await links().make({ fieldwork, cohort: otherCohort })
    expect(links().isSecretOf(otherCohort, secret)).toBe(false)
  })

  test('is unknown once it is revoked; the next one is another', async () => {
    const secret = await links().make({ fieldwork, cohort })
    await links().revoke(cohort)
    expect([links().secretOf(cohort), links().isSecretOf(cohort, secret)]).toEqual([null, false])
    expect(await links().make({ fieldwork, cohort })).not.toBe(secret)
    await opened.reopen()
    expect(links().isSecretOf(cohort, secret)).toBe(false)
  })

  test('ends with its fieldwork, and no other', async () => {
    const [mine, other] = [await links().make({ fieldwork, cohort }), await links().make({ fieldwork: otherFieldwork, cohort: otherCohort })]
    await opened.register.forget(fieldwork)
    expect([links().isSecretOf(cohort, mine), links().isSecretOf(otherCohort, other)]).toEqual([false, true])
    await opened.reopen()
    expect([links().secretOf(cohort), links().secretOf(otherCohort)]).toEqual([null, other])
  })

  test('is kept sealed', async () => {
    const secret = await links().make({ fieldwork, cohort })
    await opened.database.close()
    for (const { bytes } of await filesOf(opened.folder)) expect(bytes.includes(secret)).toBe(false)
    await opened.reopen()
  })
})

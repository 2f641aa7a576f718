import { readdir, readFile, rm, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase, type Database } from '@leidraadspiegel/database'
import { openRegister, readRegisterKey, type Register } from '@leidraadspiegel/register'
import { groupSecret, newId } from '@leidraadspiegel/schema'
import { filesOf } from './register-folder.ts'

const [fieldwork, other, cohort, beside] = [newId(), newId(), newId(), newId()]
const hour = 3_600_000
let folder: string
let database: Database
let register: Register
let time: number

async function open(): Promise<void> {
  database = await openDatabase({ folder })
  register = await openRegister(database, { key: await readRegisterKey(folder), now: () => time })
}
async function reopen(): Promise<void> {
  await database.close()
  await open()
}
const redeem = (code: string, of = cohort) => register.redeem({ fieldwork, cohort: of, secret: groupSecret(code) })

beforeEach(async () => {
  time = Date.UTC(2026, 10, 25, 9, 30)
  folder = await mkdtemp(join(tmpdir(), 'register-'))
  await open()
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a group code', () => {
  test('is eight letters and digits in two groups, without vowels and look-alikes', async () => {
    const codes = new Set<string>()
    for (let made = 0; made < 50; made += 1) codes.add((await register.groups.start({ fieldwork, cohort: newId() })).code)
    expect(codes.size).toBe(50)
    for (const code of codes) expect(code).toMatch(/^[34679CDFGHJKMNPQRTVWXY]{4}-[34679CDFGHJKMNPQRTVWXY]{4}$/)
  })

  test('lets everybody in, as the open link of its cohort does, and nobody into another', async () => {
    const { code } = await register.groups.start({ fieldwork, cohort })
    expect(new Set(await Promise.all(Array.from({ length: 30 }, () => redeem(code))))).toEqual(new Set(['open']))
    expect(await redeem(code, beside)).toBe('unknown')
    expect(await readdir(folder)).not.toContain('used')
  })

  test('is read however it was typed, and nothing else is', async () => {
    const { code } = await register.groups.start({ fieldwork, cohort })
    const spelled = fc.tuple(fc.boolean(), fc.constantFrom('', ' ', '-', ' - ', '.', '–'), fc.constantFrom('', ' ', '\n'))
    fc.assert(fc.property(spelled, ([small, between, around]) => {
      const typed = `${around}${code.replace('-', between)}${around}`
      expect(register.groups.find(small ? typed.toLowerCase() : typed)).toEqual({ cohort, code })
    }))
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !text.toUpperCase().includes(code.slice(0, 4))), (typed) => void expect(register.groups.find(typed)).toBeNull()))
  })

  test('stays the same while it runs, also for two who ask at once, and is another after it was ended', async () => {
    const [one, two] = await Promise.all([register.groups.start({ fieldwork, cohort }), register.groups.start({ fieldwork, cohort })])
    expect(two).toEqual(one)
    expect(register.groups.running(cohort)).toEqual({ code: one.code, until: time + 2 * hour })
    await register.groups.end(cohort)
    expect([register.groups.running(cohort), register.groups.find(one.code), await redeem(one.code)]).toEqual([null, null, 'unknown'])
    expect((await register.groups.start({ fieldwork, cohort })).code).not.toBe(one.code)
  })

  test('ends after two hours, and survives a restart until then', async () => {
    const { code } = await register.groups.start({ fieldwork, cohort })
    time += 2 * hour - 1
    await reopen()
    expect(await redeem(code)).toBe('open')
    time += 1
    expect([await redeem(code), register.groups.running(cohort)]).toEqual(['unknown', null])
  })

  test('ends with its fieldwork; that of another goes on', async () => {
    const { code } = await register.groups.start({ fieldwork, cohort })
    const { code: still } = await register.groups.start({ fieldwork: other, cohort: beside })
    await register.forget(fieldwork)
    expect([register.groups.find(code), register.groups.find(still)?.cohort]).toEqual([null, beside])
  })
})

describe('what is kept of a group code', () => {
  test('is one sealed line in a file of its own, without a date that tells when; no other file has any of it', async () => {
    const { code, until } = await register.groups.start({ fieldwork, cohort })
    const file = join(folder, 'groups', 'running')
    expect((await readFile(file, 'utf8')).trim()).toMatch(/^1\.[\w-]+$/)
    await database.close()
    const found = (await filesOf(folder)).filter(({ bytes }) => [code, code.replace('-', ''), String(until)].some((text) => bytes.includes(text)))
    await open()
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('is gone when the last code ends, when it is over at a start, and when another is made', async () => {
    await register.groups.start({ fieldwork, cohort })
    await register.groups.end(cohort)
    expect(await readdir(join(folder, 'groups'))).toEqual([])
    await register.groups.start({ fieldwork, cohort })
    time += 2 * hour
    await reopen()
    expect(await readdir(join(folder, 'groups'))).toEqual([])
    await register.groups.start({ fieldwork, cohort })
    time += 3 * hour
    await register.groups.start({ fieldwork, cohort: beside })
    expect((await readFile(join(folder, 'groups', 'running'), 'utf8')).trim().split('\n')).toHaveLength(1)
  })
})

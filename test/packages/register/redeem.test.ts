import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newRegister, type OpenedRegister } from './register-folder.ts'

const fieldwork = 'f1e1d1w0rk000001'
const otherFieldwork = 'f1e1d1w0rk000002'
const cohort = 'c0h0rt0000000001'
const otherCohort = 'c0h0rt0000000002'

let opened: OpenedRegister
beforeEach(async () => {
  opened = await newRegister()
})
afterEach(() => opened.close())

const invite = (count = 1): Promise<string[]> => opened.register.invite({ fieldwork, cohort, count })
const redeem = (secret: string, where: { fieldwork?: string; cohort?: string } = {}): Promise<string> => opened.register.redeem({ fieldwork, cohort, secret, ...where })
const usedFile = (): string => join(opened.folder, 'used', fieldwork)

describe('a personal link', () => {
  test('gives a pass, twice another one for who lost it, and then no more', async () => {
    const [secret] = await invite()
    expect([await redeem(secret!), await redeem(secret!), await redeem(secret!), await redeem(secret!)]).toEqual(['first', 'again', 'again', 'used-up'])
    await opened.reopen()
    expect(await redeem(secret!)).toBe('used-up')
  })

  test('is unknown in another cohort, in another fieldwork and when a letter differs', async () => {
    const [secret] = await invite()
    expect(await redeem(secret!, { cohort: otherCohort })).toBe('unknown')
    expect(await redeem(secret!, { fieldwork: otherFieldwork })).toBe('unknown')
    expect(await redeem((secret!.startsWith('0') ? '1' : '0') + secret!.slice(1))).toBe('unknown')
    expect(await redeem('')).toBe('unknown')
    expect(await redeem('x'.repeat(100_000))).toBe('unknown')
    expect(await redeem(secret!)).toBe('first')
  })

  test('may be typed over from paper', async () => {
    const [secret] = await invite()
    expect(secret).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/)
    expect(await redeem(secret!.toUpperCase().replace(/(.{4})/g, '$1-').replaceAll('0', 'O').replaceAll('1', 'l'))).toBe('first')
  })

  test('asked a thousand times at once gives one first pass and two more', async () => {
    const [secret] = await invite()
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => redeem(secret!)))
    const count = (answer: string): number => answers.filter((one) => one === answer).length
    expect({ first: count('first'), again: count('again'), usedUp: count('used-up') }).toEqual({ first: 1, again: 2, usedUp: 997 })
  })
})

describe('an open link', () => {
  test('belongs to its cohort and is never used up', async () => {
    const [secret, same] = await Promise.all([opened.register.openSecret(cohort), opened.register.openSecret(cohort)])
    expect(same).toBe(secret)
    expect([await redeem(secret), await redeem(secret), await redeem(secret)]).toEqual(['open', 'open', 'open'])
    expect(await redeem(secret, { cohort: otherCohort })).toBe('unknown')
    await opened.register.openSecret(otherCohort)
    expect(await redeem(secret, { cohort: otherCohort })).toBe('unknown')
    await opened.reopen()
    expect(await opened.register.openSecret(cohort)).toBe(secret)
  })

  test('leaves no trace of use', async () => {
    await redeem(await opened.register.openSecret(cohort))
    expect(await readdir(opened.folder)).not.toContain('used')
  })
})

describe('what is used', () => {
  test('is counted per cohort', async () => {
    const [a, b] = await invite(3)
    const [c] = await opened.register.invite({ fieldwork, cohort: otherCohort, count: 1 })
    for (const secret of [a!, a!, b!]) await redeem(secret)
    await redeem(c!, { cohort: otherCohort })
    expect(await opened.register.started(fieldwork)).toEqual([
      { cohort, invited: 3, started: 2, again: 1 },
      { cohort: otherCohort, invited: 1, started: 1, again: 0 },
    ])
    expect(await opened.register.started(otherFieldwork)).toEqual([])
  })

  test('stands in a sorted file that shows neither order nor time', async () => {
    const secrets = await invite(40)
    for (const secret of secrets) await redeem(secret)
    const lines = (await readFile(usedFile(), 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(40)
    expect(lines).toEqual([...lines].sort())
    expect((await stat(usedFile())).mtime.toISOString()).toBe('1980-01-01T00:00:00.000Z')
    expect(await readdir(join(opened.folder, 'used'))).toEqual([fieldwork])
  })

  test('after a crash before the rename is what it was', async () => {
    const [a, b] = await invite(2)
    await redeem(a!)
    await opened.database.close()
    await writeFile(`${usedFile()}.new`, 'half a li')
    await opened.reopen().catch(() => {})
    expect([await redeem(a!), await redeem(b!)]).toEqual(['again', 'first'])
    expect(await readdir(join(opened.folder, 'used'))).toEqual([fieldwork])
  })

  test('is not promised to anybody when it could not be written', async () => {
    const [secret] = await invite()
    await mkdir(join(opened.folder, 'used', `${fieldwork}.new`, 'in the way'), { recursive: true })
    await expect(redeem(secret!)).rejects.toThrow()
  })

  test('is forgotten with the fieldwork', async () => {
    const [secret] = await invite()
    await redeem(secret!)
    await opened.register.forget(fieldwork)
    expect(await readdir(join(opened.folder, 'used'))).toEqual([])
    expect(await opened.register.started(fieldwork)).toEqual([{ cohort, invited: 1, started: 0, again: 0 }])
    await opened.register.forget(otherFieldwork)
  })

  test('never leaves its folder', async () => {
    await expect(opened.register.forget('../register.duckdb')).rejects.toThrow('not the id of a fieldwork')
  })
})

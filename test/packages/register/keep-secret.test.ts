import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRegister, readRegisterKey, WrongRegisterKeyError } from '@leidraadspiegel/register'
import { filesOf, newRegister, type OpenedRegister } from './register-folder.ts'

const fieldwork = 'f1e1d1w0rk000001'
const cohort = 'c0h0rt0000000001'

let opened: OpenedRegister
beforeEach(async () => {
  opened = await newRegister()
})
afterEach(() => opened.close())

describe('the folder on disk', () => {
  test('holds no secret in the clear, in the database, its log or what is used', async () => {
    const secrets = await opened.register.invite({ fieldwork, cohort, count: 30 })
    const open = await opened.register.openSecret(cohort)
    for (const secret of secrets) await opened.register.redeem({ fieldwork, cohort, secret })
    const log = await readFile(join(opened.folder, 'register.duckdb.wal'))
    await opened.database.close()
    const texts = [log, ...(await filesOf(opened.folder)).map(({ bytes }) => bytes)].map((bytes) => bytes.toString('latin1'))
    expect(texts.some((text) => text.includes(cohort)), 'the scan reads what DuckDB writes').toBe(true)
    const canaries = [...secrets, open]
    expect(canaries.filter((canary) => texts.some((text) => text.includes(canary)))).toEqual([])
    await opened.reopen().catch(() => {})
  })

  test('shows by nothing that two passes belong to one invitation, or an invitation to what is used', async () => {
    const [secret] = await opened.register.invite({ fieldwork, cohort, count: 1 })
    for (let time = 0; time < 3; time += 1) await opened.register.redeem({ fieldwork, cohort, secret: secret! })
    const marks = (await readFile(join(opened.folder, 'used', fieldwork), 'utf8')).trimEnd().split('\n')
    expect(new Set(marks).size).toBe(3)
    await opened.database.close()
    const database = await readFile(join(opened.folder, 'register.duckdb'), 'latin1')
    expect(marks.filter((mark) => database.includes(mark))).toEqual([])
    await opened.reopen().catch(() => {})
  })
})

describe('the key', () => {
  test('is made once, for the owner of the folder alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'key-'))
    const made = await Promise.all(Array.from({ length: 20 }, () => readRegisterKey(folder)))
    expect(new Set(made.map((key) => key.toString('hex'))).size).toBe(1)
    expect((await stat(join(folder, 'keys', 'register.key'))).mode & 0o777).toBe(0o600)
    await writeFile(join(folder, 'keys', 'register.key'), 'cut')
    await expect(readRegisterKey(folder)).rejects.toThrow('is beschadigd')
    await rm(folder, { recursive: true })
  })

  test('of another folder is refused, because every invitation would be lost', async () => {
    const wrong = Buffer.alloc(32, 7)
    await opened.database.close()
    await opened.reopen().catch(() => {})
    await expect(openRegister(opened.database, { key: Buffer.alloc(16) })).rejects.toThrow('32 bytes')
    await rm(join(opened.folder, 'keys', 'register.key'))
    await writeFile(join(opened.folder, 'keys', 'register.key'), wrong.toString('base64url'))
    await expect(opened.reopen()).rejects.toBeInstanceOf(WrongRegisterKeyError)
  })
})

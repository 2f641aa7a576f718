import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Database, type DatabaseFile } from '@leidraadspiegel/database'
import { newId } from '@leidraadspiegel/schema'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exists } from '../../../packages/store/src/disk.ts'
import { emptyIntoAnswers } from '../../../packages/store/src/opening.ts'
import { answersSpec, boxSpec } from '../../../packages/store/src/response-files.ts'

let folder = ''
let database: Database
let box: DatabaseFile
const fieldwork = newId()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-acknowledged-'))
  await mkdir(join(folder, 'answers'))
  await mkdir(join(folder, 'links'))
  database = await openDatabase({ folder })
  box = await database.attach(boxSpec(fieldwork))
  await box.write((connection) => connection.run(`insert into ${box.name}.response select uuid(), 'c', 'professional', 1, i::varchar, null, '{"pro-01":4}', null from range(6) t(i)`))
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const made = (): Promise<boolean> => exists(join(folder, answersSpec(fieldwork).path))

describe('a box is opened', () => {
  test('when it holds what was acknowledged', async () => {
    await emptyIntoAnswers(database, fieldwork, { file: box, acknowledged: 6 })
    expect(await made()).toBe(true)
  })

  test('also when a response reached the file and its sender never heard so', async () => {
    await emptyIntoAnswers(database, fieldwork, { file: box, acknowledged: 5 })
    expect(await made()).toBe(true)
  })

  test('but not when a response is missing: nothing is made and nothing is removed', async () => {
    await expect(emptyIntoAnswers(database, fieldwork, { file: box, acknowledged: 7 })).rejects.toThrow('holds 6 responses, and 7 were acknowledged')
    expect(await made()).toBe(false)
    expect(await box.read((connection) => connection.all(`select 1 from ${box.name}.response`))).toHaveLength(6)
  })
})

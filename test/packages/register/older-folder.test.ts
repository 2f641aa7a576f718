import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '@leidraadspiegel/database'
import { openRegister } from '@leidraadspiegel/register'
import { hashOf } from '../../../packages/register/src/invitations.ts'
import { registerMigrations } from '../../../packages/register/src/migrations.ts'
import { splitRegisterKey } from '../../../packages/register/src/register-keys.ts'
import { newSecret } from '../../../packages/register/src/secret.ts'

test('links of a folder from before the lists of addresses still work', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'register-'))
  const key = Buffer.alloc(32, 3)
  const [fieldwork, cohort, secret] = ['f1e1d1w0rk000001', 'c0h0rt0000000001', newSecret()]
  const before = await openDatabase({ folder })
  const file = await before.attach({ name: 'register', path: 'register.duckdb', migrations: registerMigrations.slice(0, 3) })
  await file.write((connection) => connection.run("insert into register.invitation values ('i1', $1, $2, $3, 'sealed', null)", [fieldwork, cohort, hashOf(splitRegisterKey(key), { fieldwork, cohort }, secret)]))
  await before.close()

  for (let time = 0; time < 2; time += 1) {
    const database = await openDatabase({ folder })
    const register = await openRegister(database, { key })
    expect(await register.redeem({ fieldwork, cohort, secret })).toBe(['first', 'again'][time])
    await database.close()
  }
  await rm(folder, { recursive: true })
})

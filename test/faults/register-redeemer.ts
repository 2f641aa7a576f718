import { openDatabase } from '@leidraadspiegel/database'
import { openRegister, readRegisterKey } from '@leidraadspiegel/register'

/** A program that redeems the secrets it is given, forty at a time, and says what each got. Arguments: folder, fieldwork, cohort, secrets. */
const [folder = '', fieldwork = '', cohort = '', ...secrets] = process.argv.slice(2)
const database = await openDatabase({ folder })
const register = await openRegister(database, { key: await readRegisterKey(folder) })
const left = [...secrets]

await Promise.all(
  Array.from({ length: 40 }, async () => {
    for (let secret = left.pop(); secret !== undefined; secret = left.pop()) {
      const answer = await register.redeem({ fieldwork, cohort, secret })
      process.stdout.write(`${secret} ${answer}\n`)
    }
  }),
)
await database.close()

import { openDatabase } from '@leidraadspiegel/database'

/** Another program that wants the folder of its first argument, as the user of its second. Prints `opened`, or name and message of the error. */
const [folder = '', user] = process.argv.slice(2)
if (user !== undefined) process.setuid?.(Number(user))
try {
  const database = await openDatabase({ folder })
  await database.close()
  console.log('opened')
} catch (error) {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}

import { writeSync } from 'node:fs'
import { openDatabase } from '@leidraadspiegel/database'
import type { BoxResponse } from '@leidraadspiegel/schema'
import { openStore } from '@leidraadspiegel/store'

/** What a process is asked to do with a data folder; comes in as JSON on standard input. */
export interface Task {
  folder: string
  fieldwork: string
  responses: BoxResponse[]
  /** So many people hand in at the same time. */
  atOnce: number
  /** After the last acknowledgement: stop neatly, close the fieldwork first, withdraw the first response first, or keep the folder until killed. */
  afterwards: 'stop' | 'close' | 'withdraw' | 'hold'
}

const say = (line: string): void => void writeSync(1, `${line}\n`)

let input = ''
for await (const chunk of process.stdin) input += String(chunk)
const { folder, fieldwork, responses, atOnce, afterwards }: Task = JSON.parse(input)

const database = await openDatabase({ folder })
const store = await openStore(database)
say('opened')
await Promise.all(
  Array.from({ length: atOnce }, async (_, lane) => {
    for (const response of responses.filter((_, index) => index % atOnce === lane)) {
      await store.box.submit(fieldwork, response)
      say(`stored ${response.id}`)
    }
  }),
)
say('all')
if (afterwards === 'hold') setInterval(() => {}, 60_000)
else {
  if (afterwards === 'close') {
    await store.fieldworks.close(fieldwork)
    say('closed')
  }
  if (afterwards === 'withdraw') {
    await store.withdraw(responses[0]?.withdrawalHash ?? '')
    say('withdrawn')
  }
  await database.close()
  say('stopped')
}

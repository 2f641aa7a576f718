import { openDatabase, type Connection } from '@leidraadspiegel/database'
import { boxSpec, officeSpec, type Line } from './database-ledger.ts'

/**
 * A program that does nothing but write, and says on standard output what was acknowledged. SIGTERM stops it cleanly.
 * Arguments: the data folder and the number of the round.
 */
const [folder = '', round = ''] = process.argv.slice(2)
const clients = 200
const say = (line: Line): boolean => process.stdout.write(`${JSON.stringify(line)}\n`)

const stop = new AbortController()
process.on('SIGTERM', () => stop.abort())

const database = await openDatabase({ folder })
const [office, box] = [await database.attach(officeSpec), await database.attach(boxSpec)]

const submissions = box.groupCommit<{ id: string; body: string }>(async (connection: Connection, rows) => {
  const ids = rows.map(({ id }) => id)
  await connection.run('insert into box.response select unnest($1), unnest($2)', [ids, rows.map(({ body }) => body)])
  await connection.run('insert into box.pass select unnest($1)', [ids])
})

let sequence = 0
async function client(): Promise<void> {
  while (!stop.signal.aborted) {
    const id = `${round}-${(sequence += 1)}`
    await submissions.submit({ id, body: id.repeat(20) })
    say({ kind: 'response', id })
  }
}

const people = office.kysely<{ person: { id: string; name: string; visits: number } }>()
async function clerk(): Promise<void> {
  for (let number = 0; !stop.signal.aborted; number += 1) {
    const id = `${round}-${number}`
    await people.insertInto('person').values({ id, name: `name ${id}`, visits: 0 }).execute()
    say({ kind: 'person', id })
    await people.transaction().execute(async (transaction) => {
      await transaction.updateTable('person').set({ visits: 1 }).where('id', '=', id).execute()
      if (number % 3 === 0) await transaction.deleteFrom('person').where('id', '=', id).execute()
    })
    say({ kind: number % 3 === 0 ? 'left' : 'visit', id })
    if (number % 20 === 19) await Promise.all([office.checkpoint(), box.checkpoint()])
  }
}

say({ kind: 'ready', id: round })
await Promise.all([clerk(), ...Array.from({ length: clients }, client)])
await submissions.drain()
await database.close()
say({ kind: 'stopped', id: round })

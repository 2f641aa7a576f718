import { openDatabase, type FileSpec } from '@leidraadspiegel/database'

/** What the writer says, one JSON a line: which write was acknowledged. */
export interface Line {
  kind: 'ready' | 'response' | 'person' | 'visit' | 'left' | 'stopped'
  id: string
}

export const boxSpec: FileSpec = {
  name: 'box',
  path: 'box/kill.duckdb',
  migrations: [{ id: 'box-1', statements: ['create table response (id varchar not null, body varchar not null)', 'create table pass (id varchar not null)'] }],
}

export const officeSpec: FileSpec = {
  name: 'office',
  path: 'office.duckdb',
  migrations: [{ id: 'office-1', statements: ['create table person (id varchar primary key, name varchar not null unique, visits integer not null)'] }],
}

/** What was ever acknowledged, and what a folder must therefore hold. */
export function createLedger() {
  const acknowledged: Record<Line['kind'], Set<string>> = { ready: new Set(), response: new Set(), person: new Set(), visit: new Set(), left: new Set(), stopped: new Set() }
  return {
    count: (kind: Line['kind']): number => acknowledged[kind].size,
    add: ({ kind, id }: Line): void => void acknowledged[kind].add(id),
    /** Opens the folder, compares, closes; every difference in a sentence. */
    audit: (folder: string): Promise<string[]> => audit(folder, acknowledged),
  }
}

async function audit(folder: string, acknowledged: Record<Line['kind'], ReadonlySet<string>>): Promise<string[]> {
  const database = await openDatabase({ folder })
  const [office, box] = [await database.attach(officeSpec), await database.attach(boxSpec)]
  const faults: string[] = []

  const responses = await box.read((connection) => connection.all<{ id: string; body: string; n: number; passes: number }>(
    `select r.id, any_value(r.body) as body, count(*) as n, (select count(*) from box.pass p where p.id = r.id) as passes from box.response r group by r.id`))
  const found = new Set(responses.map(({ id }) => id))
  for (const id of acknowledged.response) if (!found.has(id)) faults.push(`response ${id} was acknowledged and is lost`)
  for (const { id, body, n, passes } of responses) {
    if (n !== 1 || passes !== 1) faults.push(`response ${id} is there ${n} times with ${passes} passes`)
    if (body !== id.repeat(20)) faults.push(`response ${id} is not whole`)
  }

  const people = await office.read((connection) => connection.all<{ id: string; visits: number }>('select id, visits from office.person'))
  const visits = new Map(people.map((person) => [person.id, person.visits]))
  for (const id of acknowledged.person) if (!visits.has(id) && !gone(id)) faults.push(`person ${id} was acknowledged and is lost`)
  for (const id of acknowledged.visit) if (visits.get(id) !== 1) faults.push(`visit of ${id} was acknowledged and is lost`)
  for (const id of acknowledged.left) if (visits.has(id)) faults.push(`person ${id} left and came back`)
  const byKey = office.kysely<{ person: { id: string; name: string; visits: number } }>()
  for (const { id } of people.slice(-200)) {
    const row = await byKey.selectFrom('person').select('id').where('name', '=', `name ${id}`).where('id', '=', id).executeTakeFirst()
    if (row === undefined) faults.push(`person ${id} is found by reading and not by key`)
  }
  await database.close()
  return faults
}

/** Every third person leaves in the transaction after the one that made him; it may be done and not yet acknowledged. */
function gone(id: string): boolean {
  return Number(id.split('-')[1]) % 3 === 0
}

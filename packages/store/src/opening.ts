import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Database, DatabaseFile } from '@leidraadspiegel/database'
import { takePlace } from './disk.ts'
import { setCodesApart } from './own-codes/set-codes-apart.ts'
import { answersSpec } from './response-files.ts'
import { checkContent, contentOf, writeBeside } from './write-beside.ts'
import { writeAnswers } from './write-answers.ts'

/** In SQL, with the secret as `$1`. */
const newId = 'substr(sha256($1 || id::varchar), 1, 32)::uuid'

/**
 * Writes the responses of a box that takes nothing more to the answers file: under new ids, in the order of those ids, without the
 * hashes of the passes. The rename of that file is the commit. The new ids are made from the old ones with a secret that nobody
 * keeps, so that neither they nor the order can be traced back. Codes of people's own are set apart before that, under the new ids; when this is
 * interrupted, they are set apart anew with other ids. Throws, and leaves the box as it is, when it holds fewer responses than
 * were acknowledged.
 */
export async function emptyIntoAnswers(database: Database, fieldwork: string, { file: box, acknowledged }: { file: DatabaseFile; acknowledged: number }): Promise<void> {
  const spec = answersSpec(fieldwork)
  const expected = await contentOf(box)
  const held = Number(expected.split(' ')[0])
  if (held < acknowledged) throw new Error(`${box.path} holds ${held} responses, and ${acknowledged} were acknowledged`)
  const secret = randomBytes(32).toString('hex')
  await setCodesApart(database, fieldwork, box, { id: newId, secret })
  const made = await writeBeside(database, spec, {
    write: (connection, name) =>
      writeAnswers(connection, name, {
        sql: `select ${newId} as id, cohort, survey, version, withdrawal_hash, answers from ${box.name}.response`,
        parameters: [secret],
      }),
    check: (file) => checkContent(file, expected),
  })
  await takePlace(made, join(database.folder, spec.path))
}

import { join } from 'node:path'
import { makeFolder, removeUnfinished } from './disk.ts'
import { cohortsOf, finishClosing, type FieldworkParts } from './fieldworks.ts'
import { healSecondBoxes } from './late/second-box.ts'
import { keyedFor } from './own-codes/keyed-for.ts'

/**
 * Puts the folder right after a process that stopped anywhere: what it was still writing is removed, boxes of open fieldworks are opened
 * again, a closing that was begun is finished, and a box beside a finished answers file is removed. Throws DamagedFileError when the
 * box of an open fieldwork is gone.
 */
export async function healFolder(parts: FieldworkParts): Promise<void> {
  const { database, office, boxes, answers } = parts
  for (const folder of ['box', 'answers', 'links'].map((name) => join(database.folder, name))) {
    await makeFolder(folder)
    await removeUnfinished(folder)
  }
  for (const { id, state } of await office.selectFrom('fieldwork').select(['id', 'state']).orderBy('id').execute()) {
    if (state === 'open' || state === 'paused') await boxes.attach(id, await cohortsOf(office, id), state === 'open', { keyed: await keyedFor(parts, id) })
    if (state === 'closing') {
      if (!(await answers.has(id))) await boxes.attach(id, await cohortsOf(office, id), false)
      await finishClosing(parts, id)
    }
    if ((state === 'closed' || state === 'published') && (await answers.has(id))) await boxes.drop(id)
  }
  await healSecondBoxes(parts)
}

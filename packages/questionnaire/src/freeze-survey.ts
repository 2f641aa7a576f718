import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { hashesOf, publishedFile } from './published.ts'
import { readFolder } from './read-folder.ts'
import { filesOf } from './survey-files.ts'
import { SurveysRefusedError } from './refusal.ts'

/**
 * Freezes a version: its hashes go to `published.json`, and from then on the check refuses any change of its files.
 * Freezing again changes nothing. Throws SurveysRefusedError when the folder does not pass the check or has no such version.
 */
export async function freezeSurvey(folder: string, survey: string, version: number): Promise<void> {
  const { refusals, versions, published } = await readFolder(folder, { again: true })
  if (refusals.length > 0) throw new SurveysRefusedError(refusals)
  const found = versions.find((each) => each.survey === survey && each.version === version)
  if (found === undefined) throw new SurveysRefusedError([{ file: filesOf(survey, version).files.survey, question: null, reason: 'Deze versie is er niet.' }])
  const entries = Object.entries({ ...published, ...hashesOf(found) }).sort(([a], [b]) => (a < b ? -1 : 1))
  await replaceFile(join(folder, publishedFile), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
}

async function replaceFile(path: string, text: string): Promise<void> {
  const file = await open(`${path}.new`, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}

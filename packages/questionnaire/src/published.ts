import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { PublishedSurveys } from '@leidraadspiegel/schema'
import type { FolderReader } from './folder-reader.ts'
import type { UncheckedSurvey } from './read-versions.ts'
import type { Refusal } from './refusal.ts'

/** Path below a folder of surveys of the file with the hashes of frozen versions. */
export const publishedFile = 'published.json'

/** The hashes of frozen files; a folder without that file has frozen nothing. */
export async function readPublished(folder: string, reader: FolderReader): Promise<PublishedSurveys> {
  const there = await access(join(folder, publishedFile)).then(() => true, () => false)
  return there ? ((await reader.read(publishedFile, PublishedSurveys))?.value ?? {}) : {}
}

/** Hashes of the files of a version, by their path below the folder. */
export function hashesOf({ files, surveyHash, codebookHash }: UncheckedSurvey): PublishedSurveys {
  return { [files.survey]: surveyHash, [files.codebook]: codebookHash }
}

/** Frozen files that changed or are gone. */
export function frozenRefusals(published: PublishedSurveys, versions: readonly UncheckedSurvey[]): Refusal[] {
  const hashes: PublishedSurveys = Object.assign({}, ...versions.map(hashesOf))
  return Object.entries(published).flatMap(([file, hash]) => {
    const found = hashes[file]
    if (found === hash) return []
    const reason = found === undefined ? 'Dit bestand is vastgelegd, maar is er niet meer of is niet te lezen.' : 'Dit bestand is vastgelegd en mag niet meer veranderen. Maak een nieuwe versie (een map v2, v3, …).'
    return [{ file, question: null, reason }]
  })
}

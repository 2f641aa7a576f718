import { Codebook, SurveyJson } from '@leidraadspiegel/schema'
import type { FolderReader } from './folder-reader.ts'
import type { LoadedSurvey } from './loaded-survey.ts'
import { surveyFilesIn, type SurveyFiles } from './survey-files.ts'

/** A version as it lies on disk; nothing but its shape was looked at. */
export interface UncheckedSurvey extends LoadedSurvey {
  files: SurveyFiles['files']
}

/** Every version of which both files can be read and say where they belong. */
export async function readVersions(folder: string, reader: FolderReader): Promise<UncheckedSurvey[]> {
  const versions: UncheckedSurvey[] = []
  for (const { survey, version, files } of await surveyFilesIn(folder)) {
    const json = await reader.read(files.survey, SurveyJson)
    const codebook = await reader.read(files.codebook, Codebook)
    if (json === null || codebook === null) continue
    if (codebook.value.survey !== survey || codebook.value.version !== version)
      reader.refusals.push({ file: files.codebook, question: null, reason: `Het codeboek zegt "${codebook.value.survey}" versie ${codebook.value.version}, maar staat in de map ${survey}/v${version}.` })
    versions.push({ survey, version, files, json: json.value, codebook: codebook.value, surveyHash: json.hash, codebookHash: codebook.hash })
  }
  return versions
}

/** The newest version of each survey. */
export function newestOf<Version extends { survey: string; version: number }>(versions: readonly Version[]): Version[] {
  const newest = new Map<string, Version>()
  for (const each of versions) if (each.version > (newest.get(each.survey)?.version ?? 0)) newest.set(each.survey, each)
  return [...newest.values()]
}

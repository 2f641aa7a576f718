import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

export interface SurveyFiles {
  survey: string
  version: number
  /** Paths below the folder, with forward slashes. */
  files: { survey: string; codebook: string }
}

/** Every version in a folder of surveys: `<survey>/v<N>/`. Sorted by survey and version; an absent folder has none. */
export async function surveyFilesIn(folder: string): Promise<SurveyFiles[]> {
  const found: SurveyFiles[] = []
  for (const survey of await foldersIn(folder))
    for (const name of await foldersIn(join(folder, survey))) {
      const version = /^v([1-9]\d{0,3})$/.exec(name)?.[1]
      if (version !== undefined) found.push(filesOf(survey, Number(version)))
    }
  return found.sort((a, b) => (a.survey === b.survey ? a.version - b.version : a.survey < b.survey ? -1 : 1))
}

export function filesOf(survey: string, version: number): SurveyFiles {
  const path = `${survey}/v${version}`
  return { survey, version, files: { survey: `${path}/survey.json`, codebook: `${path}/codebook.json` } }
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

import { Criteria, HelpLines, Improvements, StartPages, type PublishedSurveys } from '@leidraadspiegel/schema'
import { mirrorRefusals, versionRefusals } from './check/between-surveys.ts'
import { checkSurvey } from './check/check-survey.ts'
import { criteriaRefusals, improvementRefusals, wordRefusals } from './check/framework-fits.ts'
import { languageRefusals } from './check/languages-fit.ts'
import { easyRefusals, roleRefusals } from './check/roles-fit.ts'
import { helpLineRefusals, startPageRefusals } from './check/start-pages-fit.ts'
import { folderReader, type FolderReader } from './folder-reader.ts'
import { readLanguages, type LoadedLanguage } from './languages.ts'
import { frozenRefusals, readPublished } from './published.ts'
import { questionsOf } from './question.ts'
import { newestOf, readVersions, type UncheckedSurvey } from './read-versions.ts'
import type { Refusal } from './refusal.ts'
import { loadSurveyCore } from './survey-core.ts'

/** What surveys are held against and surrounded with. */
export interface Framework {
  criteria: Criteria
  improvements: Improvements
  helpLines: HelpLines
  startPages: StartPages
  /** Beside Dutch. */
  languages: readonly LoadedLanguage[]
}

export interface SurveyFolder {
  refusals: readonly Refusal[]
  versions: readonly UncheckedSurvey[]
  published: PublishedSurveys
  /** Null when one of its files cannot be read. */
  framework: Framework | null
}

/** Reads and checks a whole folder of surveys. `again`: let survey-core also read what was frozen after an earlier check. */
export async function readFolder(folder: string, { again }: { again: boolean }): Promise<SurveyFolder> {
  await loadSurveyCore()
  const reader = folderReader(folder)
  const published = await readPublished(folder, reader)
  const versions = await readVersions(folder, reader)
  const criteria = await reader.read('leidraad/criteria.json', Criteria)
  const languages = await readLanguages(folder, reader)
  const framework = criteria === null ? null : await readFramework(reader, criteria.value, versions, languages)
  const checked = criteria === null ? [] : versions.flatMap((version) => {
    const frozen = !again && published[version.files.survey] === version.surveyHash
    return checkSurvey({ ...version, criteria: criteria.value, questions: questionsOf(version.json) }, { frozen })
  })
  const placed = versions.map(({ files, codebook }) => ({ file: files.codebook, codebook }))
  const latest = newestOf(versions)
  const newest = latest.map(({ files, codebook }) => ({ file: files.codebook, codebook }))
  const refusals = [...reader.refusals, ...frozenRefusals(published, versions), ...checked, ...mirrorRefusals(placed), ...versionRefusals(placed), ...roleRefusals(newest), ...easyRefusals(latest)]
  return { refusals, versions, published, framework }
}

async function readFramework(reader: FolderReader, criteria: Criteria, versions: readonly UncheckedSurvey[], languages: readonly LoadedLanguage[]): Promise<Framework | null> {
  const improvements = await reader.read('leidraad/improvements.json', Improvements)
  const helpLines = await reader.read('help-lines.json', HelpLines)
  const startPages = await reader.read('start-pages.json', StartPages)
  reader.refusals.push(...criteriaRefusals('leidraad/criteria.json', criteria), ...wordRefusals('leidraad/criteria.json', criteria))
  if (improvements !== null) reader.refusals.push(...improvementRefusals('leidraad/improvements.json', improvements.value, criteria), ...wordRefusals('leidraad/improvements.json', improvements.value))
  const codebooks = newestOf(versions).map(({ codebook }) => codebook)
  if (helpLines !== null) reader.refusals.push(...wordRefusals('help-lines.json', helpLines.value), ...helpLineRefusals('help-lines.json', helpLines.value, codebooks))
  if (startPages !== null) reader.refusals.push(...startPageRefusals('start-pages.json', startPages.value, codebooks))
  if (improvements === null || helpLines === null || startPages === null) return null
  reader.refusals.push(...languages.flatMap((language) => languageRefusals(language, { surveys: newestOf(versions), startPages: startPages.value, helpLines: helpLines.value })))
  return { criteria, improvements: improvements.value, helpLines: helpLines.value, startPages: startPages.value, languages }
}

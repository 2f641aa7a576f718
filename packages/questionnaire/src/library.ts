import type { Codebook, Role } from '@leidraadspiegel/schema'
import { misfitsOf } from './easy-version.ts'
import type { LoadedSurvey } from './loaded-survey.ts'
import { readFolder, type Framework } from './read-folder.ts'
import type { UncheckedSurvey } from './read-versions.ts'
import { SurveysRefusedError, type Refusal } from './refusal.ts'

/** Every version of every survey in a folder, with what they are held against. */
export interface SurveyLibrary extends Framework {
  list(): LoadedSurvey[]
  get(survey: Codebook['survey'], version: number): LoadedSurvey | undefined
  /** The newest frozen version; while none is frozen, the newest. */
  latest(survey: Codebook['survey']): LoadedSurvey | undefined
  /** The latest version of the survey that people in this role are asked: their codebook says so. */
  ofRole(role: Role): LoadedSurvey | undefined
  /** What puts this survey in easier words and may be answered in its place: every version that fits, the one that is asked now first. */
  easyVersionsOf(survey: LoadedSurvey): readonly LoadedSurvey[]
}

/** Everything that is wrong in a folder of surveys; empty when all of it may be asked. */
export async function checkFolder(folder: string): Promise<Refusal[]> {
  return [...(await readFolder(folder, { again: true })).refusals]
}

/** Reads a folder of surveys. Throws SurveysRefusedError with every refusal when anything in it does not pass the check. */
export async function loadLibrary(folder: string): Promise<SurveyLibrary> {
  const { refusals, versions, published, framework } = await readFolder(folder, { again: false })
  if (refusals.length > 0 || framework === null) throw new SurveysRefusedError(refusals)
  const surveys = versions.map(loadedOf)
  const frozen = new Set(versions.filter(({ files }) => files.survey in published).map(({ survey, version }) => `${survey} ${version}`))
  const latest: SurveyLibrary['latest'] = (survey) => {
    const all = surveys.filter((each) => each.survey === survey)
    return all.findLast((each) => frozen.has(`${survey} ${each.version}`)) ?? all.at(-1)
  }
  const easierThan = (survey: LoadedSurvey): LoadedSurvey[] =>
    surveys
      .filter(({ codebook, json }) => codebook.easyVersionOf === survey.survey && misfitsOf({ codebook, json }, survey).length === 0)
      .toSorted((a, b) => Number(latest(b.survey) === b) - Number(latest(a.survey) === a) || b.version - a.version)
  const easier = new Map(surveys.map((survey) => [survey, easierThan(survey)]))
  return {
    ...framework,
    list: () => [...surveys],
    get: (survey, version) => surveys.find((each) => each.survey === survey && each.version === version),
    latest,
    ofRole(role) {
      const asked = surveys.find(({ codebook }) => codebook.role === role && codebook.easyVersionOf === undefined)
      return asked === undefined ? undefined : latest(asked.survey)
    },
    easyVersionsOf: (survey) => easier.get(survey) ?? [],
  }
}

function loadedOf({ files: _files, ...survey }: UncheckedSurvey): LoadedSurvey {
  return survey
}

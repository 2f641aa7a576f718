import type { Codebook, OwnQuestion, Role } from '@leidraadspiegel/schema'
import { misfitsOf } from './easy-version.ts'
import type { LoadedSurvey } from './loaded-survey.ts'
import { withOwnQuestions } from './own-questions.ts'
import { readFolder, type Framework } from './read-folder.ts'
import type { UncheckedSurvey } from './read-versions.ts'
import { SurveysRefusedError, type Refusal } from './refusal.ts'

/** What a fieldwork asks of its own. */
export type AskedOwn = { readonly questions: readonly OwnQuestion[] } | undefined

/** Every version of every survey in a folder, with what they are held against. */
export interface SurveyLibrary extends Framework {
  list(): LoadedSurvey[]
  /** With the own questions of a fieldwork in it, where there are any: the same object for the same questions. */
  get(survey: Codebook['survey'], version: number, own?: AskedOwn): LoadedSurvey | undefined
  /** The newest frozen version; while none is frozen, the newest. */
  latest(survey: Codebook['survey']): LoadedSurvey | undefined
  /** The latest version of the survey that people in this role are asked: their codebook says so. */
  ofRole(role: Role): LoadedSurvey | undefined
  /** What puts this survey in easier words and may be answered in its place: every version that fits, the one that is asked now first. */
  easyVersionsOf(survey: LoadedSurvey): readonly LoadedSurvey[]
}

const mostCompositions = 200

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
  const compositions = new Map<string, LoadedSurvey>()
  const shippedOf = new WeakMap<LoadedSurvey, LoadedSurvey>()
  const composed = (shipped: LoadedSurvey, own: readonly OwnQuestion[]): LoadedSurvey => {
    const key = JSON.stringify([shipped.survey, shipped.version, own])
    const known = compositions.get(key)
    if (known !== undefined) return known
    const made = withOwnQuestions(shipped, own)
    if (compositions.size >= mostCompositions) compositions.clear()
    compositions.set(key, made)
    shippedOf.set(made, shipped)
    return made
  }
  return {
    ...framework,
    list: () => [...surveys],
    get: (survey, version, own) => {
      const shipped = surveys.find((each) => each.survey === survey && each.version === version)
      return shipped === undefined || own === undefined ? shipped : composed(shipped, own.questions)
    },
    latest,
    ofRole(role) {
      const asked = surveys.find(({ codebook }) => codebook.role === role && codebook.easyVersionOf === undefined)
      return asked === undefined ? undefined : latest(asked.survey)
    },
    easyVersionsOf: (survey) => easier.get(shippedOf.get(survey) ?? survey) ?? [],
  }
}

function loadedOf({ files: _files, ...survey }: UncheckedSurvey): LoadedSurvey {
  return survey
}

import type * as SurveyCore from 'survey-core'

let loaded: typeof SurveyCore | undefined

/** survey-core takes 0.15 s to load, so it is fetched by whoever reads a survey and not by who only imports this package. */
export async function loadSurveyCore(): Promise<typeof SurveyCore> {
  loaded ??= await import('survey-core')
  return loaded
}

/** For code that runs after a survey was read. Throws when nothing was loaded yet. */
export function surveyCore(): typeof SurveyCore {
  if (loaded === undefined) throw new Error('survey-core is not loaded: read the survey with loadLibrary or loadSurvey')
  return loaded
}

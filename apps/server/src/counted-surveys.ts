import { askedQuestions, type LoadedSurvey, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { Form, Publication } from '@leidraadspiegel/schema'
import type { TablesInput } from '@leidraadspiegel/store'

/** Where surveys come from; without `easyVersionsOf` there are no easy versions. */
export type SurveySource = Pick<SurveyLibrary, 'get'> & Partial<Pick<SurveyLibrary, 'easyVersionsOf'>>

export interface CountedSurveys {
  /** What the counts need to know. */
  asked: Required<Pick<TablesInput, 'codebook' | 'form' | 'asked' | 'easy'>>
  /** What a publication says about it: the same whether or not anybody answered an easy version. */
  named: Publication['survey']
}

/** A survey with its easy versions: what is counted together, and which files that was. */
export function countedSurveys({ easyVersionsOf }: SurveySource, survey: LoadedSurvey, form: Form): CountedSurveys {
  const easy = easyVersionsOf?.(survey) ?? []
  return {
    asked: { codebook: survey.codebook, form, asked: askedQuestions(survey, form), easy: easy.map((each) => ({ codebook: each.codebook, asked: askedQuestions(each, 'full') })) },
    named: { ...nameOf(survey), form, ...(easy.length > 0 && { easy: easy.map(nameOf) }) },
  }
}

function nameOf({ survey, version, surveyHash, codebookHash }: LoadedSurvey) {
  return { survey, version, surveyHash, codebookHash }
}

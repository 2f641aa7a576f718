import { choicesOf, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { Answers, Cohort, Fieldwork } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { inventAnswers } from './answers.ts'
import type { Random } from './random.ts'
import { trueMean } from './truth.ts'

/** Invents the answers of one person of a cohort, around the true means of his role, organisation and wave. */
export function respondents(store: Pick<Store, 'organisations' | 'waves'>, library: Pick<SurveyLibrary, 'get'>) {
  return async (fieldwork: Fieldwork, cohort: Cohort, random: Random): Promise<Answers> => {
    const survey = library.get(fieldwork.survey, fieldwork.version)
    if (survey === undefined) throw new Error(`survey ${fieldwork.survey} v${fieldwork.version} is not in the surveys folder`)
    const wave = await store.waves.get(fieldwork.wave)
    const organisations = await store.organisations.list(wave.project)
    const number = organisations.findIndex(({ id }) => id === cohort.organisation)
    return inventAnswers(survey.codebook, choicesOf(survey, fieldwork.form), (criterion) => trueMean(criterion, fieldwork.role, number, wave.number), random)
  }
}

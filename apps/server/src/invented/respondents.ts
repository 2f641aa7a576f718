import { choicesOf, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { Answers, Cohort, Fieldwork } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { inventAnswers } from './answers.ts'
import type { Random } from './random.ts'
import { inventTexts } from './texts.ts'
import { plantedThemes, trueMean } from './truth.ts'

/** Answers of one person of a cohort. */
export type Invent = (cohort: Pick<Cohort, 'organisation' | 'words'>, random: Random) => Answers

/** Invents people of a fieldwork, around the true means of its role and wave; organisations are numbered by their names. */
export function respondents(store: Pick<Store, 'organisations' | 'waves'>, library: Pick<SurveyLibrary, 'get'>) {
  return async ({ survey: name, version, form, wave: waveId, role }: Fieldwork): Promise<Invent> => {
    const survey = library.get(name, version)
    if (survey === undefined) throw new Error(`survey ${name} v${version} is not in the surveys folder`)
    const wave = await store.waves.get(waveId)
    const organisations = (await store.organisations.list(wave.project)).toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ id }) => id)
    const choices = choicesOf(survey, form)
    return ({ organisation, words }, random) => {
      const number = organisations.indexOf(organisation)
      const closed = inventAnswers(survey.codebook, choices, { mean: (item) => trueMean(item, role, number, wave.number), weights: (question) => plantedThemes[question] ?? null }, random)
      return { ...closed, ...(words && inventTexts(survey.codebook, form, closed)) }
    }
  }
}

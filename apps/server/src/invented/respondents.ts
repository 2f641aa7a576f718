import { choicesOf, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Answers, Cohort, Fieldwork, Form } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import type { SurveySource } from '../counted-surveys.ts'
import { inventAnswers } from './answers.ts'
import type { Random } from './random.ts'
import { inventTexts } from './texts.ts'
import { plantedThemes, trueMean } from './truth.ts'

/** One person: what he answered, and in which version. */
export interface Invented {
  survey: string
  version: number
  answers: Answers
}

export type Invent = (cohort: Pick<Cohort, 'organisation' | 'words'>, random: Random) => Invented

/** Part of the people who choose the easy version, where there is one. */
const easyShare = 0.2

/**
 * Invents people of a fieldwork, around the true means of its role and wave, whichever version they choose; organisations are numbered by their
 * names.
 */
export function respondents(store: Pick<Store, 'organisations' | 'waves'>, library: SurveySource) {
  return async ({ survey: name, version, form, wave: waveId, role, own }: Fieldwork): Promise<Invent> => {
    const survey = library.get(name, version, own)
    if (survey === undefined) throw new Error(`survey ${name} v${version} is not in the surveys folder`)
    const wave = await store.waves.get(waveId)
    const organisations = (await store.organisations.list(wave.project)).toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ id }) => id)
    const whole = { survey, form, choices: choicesOf(survey, form) }
    const [easy] = (library.easyVersionsOf?.(survey) ?? []).map((survey): Version => ({ survey, form: 'full', choices: choicesOf(survey, 'full') }))
    return ({ organisation, words }, random) => {
      const number = organisations.indexOf(organisation)
      const { survey, form, choices } = easy !== undefined && random() < easyShare ? easy : whole
      const closed = inventAnswers(survey.codebook, choices, { mean: (item) => trueMean(item, role, number, wave.number), weights: (question) => plantedThemes[question] ?? null }, random)
      return { survey: survey.survey, version: survey.version, answers: { ...closed, ...(words && inventTexts(survey.codebook, form, closed)) } }
    }
  }
}

interface Version {
  survey: LoadedSurvey
  form: Form
  choices: ReturnType<typeof choicesOf>
}

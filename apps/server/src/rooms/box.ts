import { accepter, type AskedOwn, type LoadedSurvey, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { createBox } from '../box/index.ts'
import type { Places } from '../places.ts'
import type { HouseParts } from './house-parts.ts'

/** The box with what it needs from below. */
export function joinBox({ store, library, log }: HouseParts, places: Places) {
  return createBox({
    slot: places.slot,
    state: places.state,
    genuine: places.genuine,
    accept: ({ survey, version, form, words, own }, given, answers) => {
      const asked = surveyOf(library, survey, version, own)
      if (given.survey === survey && given.version === version) return accepter(asked, form, words)(answers)
      const easy = library.easyVersionsOf(asked).find((each) => each.survey === given.survey && each.version === given.version)
      return easy === undefined ? null : accepter(easy, 'full', words)(answers)
    },
    submit: (fieldwork, response) => store.box.submit(fieldwork, response),
    withdraw: async (hash) => {
      await store.withdrawals.ask(hash)
      void store.withdrawals.finish().catch(log.publicFault)
    },
    drafts: store.drafts,
    report: log.publicFault,
  })
}

function surveyOf(library: SurveyLibrary, survey: string, version: number, own: AskedOwn): LoadedSurvey {
  const found = library.get(survey, version, own)
  if (found === undefined) throw new Error(`survey ${survey} v${version} is not in the surveys folder`)
  return found
}

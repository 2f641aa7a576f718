import { setupLocale } from 'survey-core'
import { speak } from './speak.ts'
import { dutchSurveyStrings } from 'survey-core/i18n/dutch'

/** The Dutch of survey-core is partly translated by a machine; these are the sentences that a respondent can meet. */
export const mended = {
  placeholder: 'Kies een antwoord',
  otherItemText: 'Anders, namelijk',
  noneItemText: 'Geen van deze',
  requiredError: 'Geef hier nog een antwoord.',
  requiredErrorInPanel: 'Geef op minstens één vraag een antwoord.',
  numericError: 'Vul hier een getal in.',
  minError: 'Vul een getal in van {0} of hoger.',
  maxError: 'Vul een getal in van {0} of lager.',
  numericMinMax: 'Vul een getal in van {1} tot en met {2}.',
  numericMin: 'Vul een getal in van {1} of hoger.',
  numericMax: 'Vul een getal in van {1} of lager.',
  stepError: 'Vul een getal in dat past bij stappen van {0}.',
  invalidInputError: 'Dit antwoord past hier niet.',
  textMinLength: 'Schrijf hier minstens {0} tekens.',
  textMaxLength: 'Schrijf hier hooguit {0} tekens.',
  textMinMaxLength: 'Schrijf hier minstens {0} en hooguit {1} tekens.',
  minSelectError: 'Kies er minstens {0}.',
  maxSelectError: 'Kies er hooguit {0}.',
  otherRequiredError: 'Schrijf erbij wat het dan is.',
  emptySurvey: 'Hier staan geen vragen.',
  loadingSurvey: 'Een moment …',
}

export function speakDutch(): void {
  setupLocale({ localeCode: 'nl', strings: { ...dutchSurveyStrings, ...speak(mended) }, nativeName: 'Nederlands', englishName: 'Dutch' })
}

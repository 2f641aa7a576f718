import { fewestForWords } from '@leidraadspiegel/schema'

export const wordsTexts = {
  title: 'Open vragen aan jongeren',
  says: `Open vragen staan uit. Zet ze alleen aan waar je ten minste ${fewestForWords} jongeren uitnodigt: met minder is iemand aan zijn woorden te herkennen.`,
  once: 'Kies dit voordat je de meting opent; daarna ligt het vast.',
  choose: 'Hier mogen jongeren ook iets opschrijven:',
  few: `Dit kan als je bij ‘Aantallen’ bewaart dat je ten minste ${fewestForWords} jongeren uitnodigt.`,
  on: 'Met open vragen',
  off: 'Zonder open vragen',
}

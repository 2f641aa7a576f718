/** Texts of the easy version beside those that every questionnaire has. */
export const easyTexts = {
  progress: (number: number, total: number): string => `Vraag ${number} van ${total}`,
  read: 'Lees voor',
  stopReading: 'Stop met voorlezen',
  skippedRest: { title: 'Je bent klaar', paragraphs: ['Je slaat de laatste vraag over. Dat is goed.'], showAfterAll: 'Toch de vraag zien' },
}

/** Words of the page with every subject beside every group. */
export const onePageTexts = {
  caption: 'Elk onderwerp, per groep: de score van 0 tot 100, welk gemiddelde bij de antwoorden past, en het aantal deelnemers (n)',
  subject: 'Onderwerp',
  how: 'Kies een score om de antwoorden te lezen die eronder liggen, of een onderwerp voor de score van elke groep.',
  withheld: 'Niet getoond om deelnemers te beschermen.',
  absent: 'Niet gevraagd aan deze groep',
  absentShort: '–',
  span: (lower: number, upper: number) => `${lower} tot ${upper}`,
  people: (n: number) => `n\u00A0=\u00A0${n}`,
  questions: (items: number) => (items === 1 ? '1 vraag' : `${items} vragen`),
  spoken: (who: string, score: number, about: string) => `${score}, ${who}, ${about}`,
}

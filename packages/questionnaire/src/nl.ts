/** Why an answer is not accepted. */
export type ProblemCode = 'unknown' | 'hidden' | 'type' | 'choice' | 'duplicate' | 'too-many' | 'too-long' | 'characters' | 'range' | 'pattern' | 'required' | 'row' | 'column'

export const problemMessages: Readonly<Record<ProblemCode, string>> = {
  unknown: 'Deze vraag staat niet in de vragenlijst.',
  hidden: 'Deze vraag hoort niet bij de andere antwoorden.',
  type: 'Dit antwoord heeft een vorm die niet bij de vraag past.',
  choice: 'Dit antwoord staat niet bij de keuzes.',
  duplicate: 'Hetzelfde antwoord staat er twee keer.',
  'too-many': 'Er zijn te veel antwoorden gekozen.',
  'too-long': 'De tekst is te lang.',
  characters: 'De tekst bevat een teken dat we niet kunnen bewaren.',
  range: 'Het getal is te klein of te groot.',
  pattern: 'De tekst heeft niet de gevraagde vorm.',
  required: 'Op deze vraag is een antwoord nodig.',
  row: 'Deze regel staat niet in de vraag.',
  column: 'Dit antwoord staat niet in de kolommen.',
}

import type { Voice } from './nl.ts'

/** What stands in the tab of a page with results; it names no subject. */
export const resultsTitle = 'Uitkomsten'

/** Of a page with results: what was said, what will be done, and what cannot be done yet. */
export const resultsWords: Readonly<Record<Voice, { title: string; lead: string; said: string; doing: string; notYet: string; why: string; figures: string }>> = {
  je: {
    title: 'Wat deden we met jullie antwoorden?',
    lead: 'Je vulde een vragenlijst in over {organisatie}. Hier lees je wat eruit kwam.',
    said: 'Dit zeiden jullie',
    doing: 'Dit gaan we doen',
    notYet: 'Dit kunnen we nog niet, en waarom',
    why: 'Waarom?',
    figures: 'De cijfers gaan over een hele groep. Niemand kan zien wat jij antwoordde.',
  },
  u: {
    title: 'Wat deden we met uw antwoorden?',
    lead: 'U vulde een vragenlijst in over {organisatie}. Hier leest u wat eruit kwam.',
    said: 'Dit zei u',
    doing: 'Dit gaan we doen',
    notYet: 'Dit kunnen we nog niet, en waarom',
    why: 'Waarom?',
    figures: 'De cijfers gaan over een hele groep. Niemand kan zien wat u antwoordde.',
  },
}

/** Of the same page before it is there, and after it was taken away. */
export const noResultsYet: Readonly<Record<Voice, { title: string; expected: string; unknown: string; ask: string; withdrawn: string }>> = {
  je: {
    title: 'De uitkomsten staan hier nog niet',
    expected: 'We denken dat ze hier rond {dag} staan.',
    unknown: 'We weten nog niet wanneer ze er zijn. Kijk later nog eens.',
    ask: 'Heb je een vraag? Stel die aan {contact}.',
    withdrawn: 'De uitkomsten stonden hier, en zijn nu weg. We kijken ze na.',
  },
  u: {
    title: 'De uitkomsten staan hier nog niet',
    expected: 'We denken dat ze hier rond {dag} staan.',
    unknown: 'We weten nog niet wanneer ze er zijn. Kijk later nog eens.',
    ask: 'Hebt u een vraag? Stel die aan {contact}.',
    withdrawn: 'De uitkomsten stonden hier, en zijn nu weg. We kijken ze na.',
  },
}

export const resultsOnPaper = 'Download deze pagina om te printen (PDF)'
/** On the page of a questionnaire that is closed. */
export const toResults = 'Naar de uitkomsten'
export const noSuchResults = { title: 'Deze pagina is er niet', paragraphs: ['Kijk of het adres goed is overgenomen.', 'Lukt het niet? Vraag het adres aan de organisatie die de vragenlijst stuurde.'] }

import { longestFigureNote } from '@leidraadspiegel/schema'

/** Words around what an organisation says itself beside a figure. */
export const ownWordsTexts = {
  title: 'In eigen woorden',
  mark: 'Dit schreef iemand er zelf bij. Het komt niet uit de vragenlijsten.',
  by: (name: string | null) => name ?? 'Het netwerk',
  about: (parts: readonly string[]) => `Bij: ${parts.join(', ')}`,
  written: (who: string, day: string) => `${who}, ${day}`,
  earlier: (count: number) => (count === 1 ? 'Bekijk de eerdere versie' : `Bekijk de ${count} eerdere versies`),
  add: 'Schrijf er iets bij',
  addFor: (name: string | null) => `Schrijf er iets bij voor ${name ?? 'het netwerk'}`,
  change: 'Wijzig',
  remove: 'Haal weg',
  choose: 'Kies één organisatie, dan kun je er voor die organisatie iets bij schrijven.',
  field: 'Wat wil je erbij zeggen?',
  help: (left: number) => `Bijvoorbeeld wat er in deze weken speelde. Hoogstens ${longestFigureNote} tekens; nog ${left}. Schrijf niets over één mens.`,
  readers: (name: string | null) => (name === null ? 'Iedereen die de uitkomsten van dit project mag zien, leest dit ook. Het staat mee op papier en in wat je downloadt.' : `Wie de uitkomsten van ${name} mag zien, leest dit ook: de organisatie zelf en de coördinator. Andere organisaties niet. Het staat mee op papier en in wat je downloadt.`),
  empty: 'Schrijf eerst een zin.',
  save: 'Bewaar',
  busy: 'Wordt bewaard …',
  saved: 'Bewaard. De tekst staat nu bij dit figuur.',
  sure: {
    title: 'Gaat dit over één mens?',
    text: (words: string) => `Hierin is misschien iemand te herkennen: ${words}. Haal dat liever weg. Klopt het dat het niet over één mens gaat, dan kun je het zo bewaren.`,
    keep: 'Bewaar het zo',
  },
  removing: {
    title: 'Deze tekst weghalen?',
    text: 'De tekst en alle eerdere versies verdwijnen, bij iedereen die dit figuur bekijkt. Dat kan niet ongedaan worden gemaakt.',
    yes: 'Haal de tekst weg',
  },
}

import type { AnalysisName, FilterName } from '../result-filters.ts'

export const resultTexts = {
  tab: 'Uitkomsten',
  menu: 'Vragen over dit project',
  names: {
    response: 'Hoeveel mensen deden mee?',
    'score-per-criterion': 'Hoe staat elk onderwerp ervoor?',
    'answers-per-item': 'Welke antwoorden liggen eronder?',
    'change-per-criterion': 'Wat veranderde er?',
  } satisfies Record<AnalysisName, string>,
  filters: {
    title: 'Kies wat je ziet',
    labels: { organisation: 'Organisatie', role: 'Groep', wave: 'Meting', baseline: 'Vergeleken met', criterion: 'Onderwerp' } satisfies Record<FilterName, string>,
    all: { organisation: 'Alle organisaties', role: 'Alle groepen', wave: 'De laatste meting', baseline: 'De eerste meting', criterion: 'Alle onderwerpen' } satisfies Record<FilterName, string>,
    allWaves: 'Alle metingen',
    clear: 'Zet alles terug',
    unknown: (names: string) => `In het adres staat een keuze die dit project niet (meer) heeft: ${names}. We laten zien wat er wel is.`,
  },
  finding: 'Wat we zien',
  busy: 'De uitkomst wordt opnieuw getekend …',
  table: 'Toon als tabel',
  tableOf: (question: string) => `Cijfers bij: ${question}`,
  scrollTable: 'Tabel; schuif opzij voor meer kolommen',
  noRows: { title: 'Hier is nog niets te zien', text: 'Voor deze keuze zijn er geen gepubliceerde uitkomsten. Kies iets anders, of publiceer eerst een meting.' },
  noChange: { title: 'Vergelijken kan na een tweede meting', text: 'Er is nog maar één meting gepubliceerd. Na de volgende zie je hier wat er veranderde.' },
  none: {
    title: 'Nog geen uitkomsten',
    text: 'Zodra een meting is gesloten en gepubliceerd, staan de uitkomsten hier. Tot die tijd ziet niemand antwoorden.',
  },
  withheld: (count: number) => `Wat staat hier niet? (${count})`,
  notes: 'Goed om te weten',
  print: 'Print deze bladzijde',
  yes: 'ja',
  no: 'nee',
  emptyCell: '–',
}

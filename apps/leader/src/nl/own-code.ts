import { roleWords } from './words.ts'

/** Codes of their own with which staff are found again. Nothing here says how many gave one: only what a publication counts. */
export const ownCodeTexts = {
  title: 'Eigen code',
  line: {
    off: 'Medewerkers maken geen eigen code.',
    on: 'Medewerkers mogen een eigen code maken.',
    ended: 'Het koppelen met eigen codes is beëindigd.',
    link: 'Eigen code',
  },
  lead: 'Met een eigen code zien we bij een volgende meting wat er bij dezelfde mensen veranderde. Een verandering is dan eerder zeker, ook in een kleine groep.',
  how: {
    title: 'Wat betekent het voor mensen?',
    points: [
      'Alleen professionals en managers krijgen de vraag. Jongeren, ouders en partners nooit.',
      'Na de laatste vraag staan zeven korte vragen, zoals de eerste letter van de voornaam van je moeder. Een geheim woord mag erbij. Het hoeft niet: zonder code tellen antwoorden net zo goed mee.',
      'Wat iemand daar invult, verlaat het toestel niet. De server krijgt alleen een kenmerk en bewaart dat los van de antwoorden, met een sleutel die ergens anders ligt.',
      'Cijfers over mensen die twee keer meededen, staan alleen in de uitkomsten als zij én de anderen met genoeg zijn.',
    ],
    honest: 'Wees er eerlijk over: wie iemands antwoorden op de zeven vragen kent én bij alle bestanden van de server kan, sleutel erbij, kan de vragenlijst van die persoon terugvinden. Zo lang het koppelen loopt, is de belofte van anonimiteit dus iets minder sterk. Sommige mensen vullen daarom minder vrij in. Overleg vooraf met de ondernemingsraad.',
    missed: 'Reken erop dat niet iedereen wordt teruggevonden. Mensen vergeten hun code, of vullen één keer niets in.',
  },
  choice: {
    title: 'Keuze voor dit project',
    label: 'Vraag professionals en managers om een eigen code',
    help: 'Dit geldt voor vragenlijsten die je hierna opent. De startpagina vertelt het. Staat een vragenlijst al open, dan verandert daar niets.',
    on: 'Het staat aan. Vragenlijsten voor professionals en managers die je nu opent, vragen om een code.',
    off: 'Het staat uit. Niemand krijgt de vraag.',
    fixed: 'Er is al om codes gevraagd. Uitzetten kan daarom niet meer, beëindigen wel.',
  },
  asked: {
    title: 'Waar om een code is gevraagd',
    none: 'Nog nergens. De eerste keer is bij de volgende vragenlijst voor professionals of managers die je opent.',
    item: (wave: string, role: keyof typeof roleWords, state: string) => `${wave}, ${roleWords[role].short}: ${state.toLowerCase()}`,
  },
  found: {
    title: 'Wie deden twee keer mee?',
    none: 'Dit weten we pas als twee metingen met codes zijn gepubliceerd.',
    people: (title: string, role: keyof typeof roleWords, people: number, n: number, wave: number, baseline: number) =>
      `${title}, ${roleWords[role].short}: van ${people} van de ${n} deelnemers aan meting ${wave} kennen we ook een score uit meting ${baseline}. De verandering is daarmee berekend.`,
    tooFew: (title: string, role: keyof typeof roleWords) =>
      `${title}, ${roleWords[role].short}: hier koppelen we niet. Te weinig mensen vulden twee keer een code in die klopt, of te weinig mensen juist niet. Dan zou je kunnen zien wie het zijn. De vergelijking gaat over iedereen, zonder koppeling.`,
  },
  end: {
    title: 'Beëindig het koppelen',
    says: 'Doe dit als er geen meting meer komt waarmee je wilt vergelijken. Het gebeurt ook vanzelf, twee jaar na de laatste vragenlijst die om een code vroeg.',
    button: 'Beëindig het koppelen …',
    confirm: {
      title: 'Het koppelen voorgoed beëindigen?',
      text: [
        'De kenmerken van alle codes en de sleutel ervan worden vernietigd, ook in vragenlijsten die nu open staan. Dat kan niet ongedaan worden gemaakt.',
        'Wat gepubliceerd is, blijft. Antwoorden blijven meetellen. Een volgende meting vindt niemand meer terug, en in dit project kan het niet opnieuw.',
      ],
      yes: 'Ja, vernietig ze',
    },
    done: 'Het koppelen is beëindigd. De kenmerken en de sleutel zijn vernietigd.',
  },
  ended: 'Het koppelen is beëindigd. Er zijn geen kenmerken van codes meer, en geen sleutel. Wat gepubliceerd is, blijft. In dit project kan het niet opnieuw.',
  changed: 'Iemand anders heeft dit net veranderd. We laten de stand van nu zien.',
  back: 'Naar het overzicht',
}

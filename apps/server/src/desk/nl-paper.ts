import type { Message } from './nl.ts'

export const paperLink = 'Liever op papier? Download de vragenlijst om te printen'

export const noPaper: Message = {
  title: 'Printen kan hier nu niet',
  paragraphs: ['Deze website kan geen papieren vragenlijst maken. Vraag er een aan de organisatie die de vragenlijst stuurde.'],
}

/** Words of the page on which somebody types in what was answered on paper. */
export const entryWords = {
  title: 'Papieren vragenlijsten invoeren',
  lead: 'Hier neem je over wat mensen op papier hebben ingevuld. Je ziet nooit wat eerder is ingevoerd, ook niet wat je zelf invoerde.',
  rules: [
    'Voer in wat er staat, ook als het je vreemd lijkt. Is een vraag leeg, of is niet duidelijk wat er is aangekruist? Sla de vraag dan over.',
    'Staat er een naam in een tekst? Schrijf dan: [naam].',
    'Leg elke vragenlijst na het invoeren op een aparte stapel, zodat je er geen twee keer invoert.',
    'Ben je projectleider, of ken je de mensen die antwoordden? Vraag dan iemand anders.',
  ],
  worry: 'Lees je iets waar je van schrikt? Bespreek het met de persoon die je deze link gaf, of bel een van de nummers op deze pagina. Zoek niet uit wie het schreef.',
  late: 'Deze meting is al gepubliceerd. Een enkel formulier dat later komt, wacht op andere, misschien voor altijd. Open antwoorden van later bewaren wij niet; die vragen staan hier niet.',
  form: 'Gewone vragenlijst',
  easyForm: 'Makkelijke versie',
  withoutScript: 'Invoeren kan alleen met JavaScript. Dat staat op dit toestel uit.',
}

export const noEntry: Readonly<Record<'draft' | 'paused' | 'closed', Message>> = {
  draft: { title: 'Invoeren kan nog niet', paragraphs: ['De meting is nog niet geopend. Bewaar de link.'] },
  paused: { title: 'Invoeren kan nu even niet', paragraphs: ['De meting staat even stil. De link blijft werken. Bewaar de formulieren.'] },
  closed: { title: 'Invoeren kan niet meer', paragraphs: ['De meting is gesloten. Geef de formulieren terug aan de persoon die je deze link gaf.'] },
}

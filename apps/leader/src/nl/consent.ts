import { minimumOfOrganisations, type ConsentKind } from '@leidraadspiegel/schema'

interface ConsentWords {
  title: string
  /** What it means to give it. */
  says: string
  yes: string
  no: string
  give: string
  withdraw: string
  given: string
  withdrawn: string
  confirm: { title: (organisation: string) => string; text: readonly string[]; yes: string }
}

export const consentTexts = {
  title: 'Toestemming van de organisatie',
  lead: 'De organisatie geeft toestemming op papier of per mail. Hier leg je vast wie tekende. Intrekken kan altijd.',
  signed: (givenBy: string) => `Getekend door ${givenBy}.`,
  since: (day: string) => `sinds ${day}`,
  withdrawnOn: (day: string) => `De toestemming is ingetrokken op ${day}.`,
  who: 'Wie tekende?',
  whoHelp: 'Naam en functie, bijvoorbeeld ‘M. de Vries, bestuurder’.',
  whoMissing: 'Vul in wie namens de organisatie tekende.',
  busy: 'Bezig met bewaren …',
  keep: 'Laat staan',
}

export const consentWords: Readonly<Record<ConsentKind, ConsentWords>> = {
  bundling: {
    title: 'Telt mee in het netwerk',
    says: `Met toestemming tellen de antwoorden van deze organisatie mee in cijfers over het netwerk en de regio. Die cijfers zijn er vanaf ${minimumOfOrganisations} organisaties die meetellen.`,
    yes: 'Ja',
    no: 'Nee',
    give: 'Laat meetellen',
    withdraw: 'Trek de toestemming in …',
    given: 'Vastgelegd. De organisatie telt mee vanaf de volgende publicatie.',
    withdrawn: 'De toestemming is ingetrokken.',
    confirm: {
      title: (organisation) => `Telt ${organisation} niet meer mee?`,
      text: ['Cijfers die al gepubliceerd zijn, blijven zoals ze zijn.', 'De volgende publicatie laat de antwoorden van deze organisatie weg uit het netwerk en de regio. Voor de eigen uitkomsten van de organisatie verandert er niets.'],
      yes: 'Ja, trek in',
    },
  },
  names: {
    title: 'Andere organisaties mogen onze naam zien',
    says: 'Bij de vraag hoe het netwerk ervoor staat, hebben organisaties geen naam. Vinden alle organisaties met uitkomsten het goed, dan staat bij elke score de naam, op alfabet. Ook de andere organisaties zien dan die score.',
    yes: 'Ja',
    no: 'Nee',
    give: 'Leg vast dat het mag',
    withdraw: 'Trek deze toestemming in …',
    given: 'Vastgelegd. De namen staan erbij zodra alle organisaties met uitkomsten het goedvinden.',
    withdrawn: 'De toestemming is ingetrokken. Er staan nu geen namen meer bij het netwerk.',
    confirm: {
      title: (organisation) => `De naam van ${organisation} niet meer laten zien?`,
      text: ['De namen verdwijnen meteen, van alle organisaties, ook bij metingen die al gepubliceerd zijn. De cijfers blijven zoals ze zijn.', 'Plaatjes en bestanden die iemand al bewaarde, veranderen niet.'],
      yes: 'Ja, trek in',
    },
  },
}

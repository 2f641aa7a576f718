import { longestPeriod } from '@leidraadspiegel/schema'
import { formatDay } from '../format.ts'

/** What can be done where there is not enough to show yet (DESIGN 3). */
export const closingTexts = {
  title: 'Nog niet genoeg: wat kan dan?',
  lead: (names: string) => `Dit geldt voor ${names}. Sluit je nu, dan tonen we daar geen eigen uitkomsten van.`,
  longer: {
    title: 'Langer openhouden',
    says: (day: string) => `Dat kan tot en met ${formatDay(day)}, ${longestPeriod} maanden na het openen. Vraag mensen nog eens.`,
    full: `Er zijn al ${longestPeriod} maanden om. Langer kan niet.`,
    button: 'Kies een latere dag',
  },
  together: {
    title: 'Samen tonen met andere kleine organisaties',
    chosen: (names: string) => `Gekozen voor het openen, voor ${names}. Dat gebeurt vanzelf als er samen genoeg mensen zijn.`,
    none: 'Dat is voor het openen niet gekozen, en kan nu niet meer. Je kunt het bij de volgende meting kiezen.',
    noNetwork: 'Dat kan met minstens drie organisaties.',
  },
  network: {
    title: 'Alleen laten meetellen in het netwerk',
    counts: (names: string) => `${names}: de antwoorden tellen mee in het netwerk als geheel. Je hoeft niets te doen.`,
    none: 'Daarvoor is toestemming nodig om mee te tellen. Die leg je vast bij de organisatie.',
  },
  talk: { title: 'Gesprekken voeren', says: 'Praat met een paar mensen over de onderwerpen van de vragenlijst, en leg vast wat zij zeggen. Dat geeft vaak meer dan een cijfer over weinig mensen.' },
}
